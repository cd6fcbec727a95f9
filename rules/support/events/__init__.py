"""What happened, to whom, and when, as a text tells it."""
