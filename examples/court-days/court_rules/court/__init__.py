"""Rules on what happens in court, and when."""
