"""Rules about events: one happening, one time."""
