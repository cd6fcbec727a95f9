"""What other documents tell: sources of one check, and archives that keep the claims of many documents."""
