"""Rules on a single expression: what the calendar, the clock and the words themselves do not allow."""
