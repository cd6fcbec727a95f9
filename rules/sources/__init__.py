"""Rules about when sources were made, and what is said of that."""
