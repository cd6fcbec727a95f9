"""What extracts: dated claims, one kind a file."""
