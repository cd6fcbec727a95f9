"""Counts of years, months and days between two times."""
