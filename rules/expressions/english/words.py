"""English words of time and number, with their values."""

from __future__ import annotations

from checker.expressions.within import ZONES
from checker.model.expression import Unit

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip
WEEKDAY_PLURALS = {f"{day}s": number for day, number in WEEKDAYS.items() if day.endswith("day")}
UNITS = {
    "second": Unit.SECOND, "sec": Unit.SECOND, "minute": Unit.MINUTE, "min": Unit.MINUTE, "hour": Unit.HOUR,
    "hr": Unit.HOUR, "day": Unit.DAY, "weekend": Unit.WEEKEND, "wknd": Unit.WEEKEND,
    "wkend": Unit.WEEKEND, "week": Unit.WEEK, "wk": Unit.WEEK,
    "fortnight": Unit.FORTNIGHT, "month": Unit.MONTH, "mth": Unit.MONTH, "quarter": Unit.QUARTER,
    "year": Unit.YEAR, "yr": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM,
}  # fmt: skip
UNIT_PLURALS = {f"{word}s": unit for word, unit in UNITS.items() if not word.endswith("y") or word == "day"}
UNIT_PLURALS |= {"centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM}
ALL_UNITS = UNITS | UNIT_PLURALS | {"h": Unit.HOUR}
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "fall", "fall": "fall", "winter": "winter"}
PARTS_OF_DAY = {
    "morning": "morning", "mornings": "morning", "afternoon": "afternoon", "afternoons": "afternoon",
    "evening": "evening", "evenings": "evening", "night": "night", "nights": "night", "nite": "night",
    "midday": "noon", "noon": "noon", "noontime": "noon", "midnight": "midnight", "dawn": "dawn",
    "daybreak": "dawn", "sunrise": "dawn", "dusk": "dusk", "sunset": "dusk", "daytime": "daytime",
    "lunchtime": "noon", "teatime": "afternoon", "dinnertime": "evening",
    "bedtime": "night", "morn": "morning", "arvo": "afternoon", "afternoon's": "afternoon",
}  # fmt: skip
ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SMALL = ONES | TEENS | TENS
BIG = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
ONES_ORDINAL = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
}  # fmt: skip
ORDINALS = ONES_ORDINAL | {
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "hundredth": 100,
}  # fmt: skip
DECADE_WORDS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90, "noughties": 100, "naughties": 100,
}  # fmt: skip
ZONE_WORDS = [zone.lower() for zone in ZONES]
ZONE_LETTERS = ["ET", "CT", "MT", "PT", "AKT", "HST"]  # standard or daylight time, as the season has it
ZONE_PLACES = ["eastern", "central", "mountain", "pacific"]
AM_PM = ("am", "a.m.", "a.m", "pm", "p.m.", "p.m")
BEFORE_CHRIST = {"bc", "b.c.", "b.c", "bce", "b.c.e.", "b.c.e"}
ANNO_DOMINI = {"a.d.", "a.d", "c.e.", "c.e"}
