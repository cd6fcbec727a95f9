"""Rules on periods: two dates written as one stretch of time."""
