"""Rules on the conditions of the check itself."""
