"""Numbers of years, months and days that do not fit the dates they are told with."""
