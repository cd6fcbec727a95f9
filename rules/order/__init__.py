"""What is said to come before or after, against the dates."""
