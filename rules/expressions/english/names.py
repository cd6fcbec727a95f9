"""Names that are spelled like times: "Jan Kavan", "the March of the Mothers", "60 Minutes", "This Week"."""

from __future__ import annotations

from checker.expressions.nodes import Slots
from rules.expressions.english import words as w

_BEFORE_SHORT_MONTH = {
    "in", "since", "until", "till", "by", "from", "during", "last", "this", "next", "early", "late", "mid",
    "end",
}  # fmt: skip
_FIRST_NAMES = {"April", "June"}
_DETERMINERS = {"the", "a", "an", "'s", "’s", "its", "their", "his", "her", "our", "of"}
_AFTER_OF_THE = {"same", "year", "following", "next", "previous", "current", "coming"}
_QUOTES = set("\"'`“”‘’")
_CARS = {
    "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "dodge", "fiat", "ford", "gmc",
    "honda", "hyundai", "jaguar", "jeep", "kia", "lexus", "lincoln", "mazda", "mercedes", "mitsubishi",
    "nissan", "oldsmobile", "plymouth", "pontiac", "porsche", "renault", "saab", "subaru", "tesla", "toyota",
    "volkswagen", "volvo",
}  # fmt: skip
_OWNED = {"a", "an", "'s", "’s", "his", "her", "their", "my", "our", "your"}
_STREETS = {
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "drive",
    "lane",
    "boulevard",
    "blvd",
    "court",
    "way",
}
_BOOKS = {
    "genesis", "exodus", "leviticus", "deuteronomy", "joshua", "judges", "samuel", "kings", "chronicles",
    "psalm", "psalms", "proverbs", "ecclesiastes", "isaiah", "jeremiah", "ezekiel", "daniel", "matthew",
    "mark", "luke", "john", "acts", "romans", "corinthians", "galatians", "ephesians", "colossians",
    "thessalonians", "timothy", "titus", "hebrews", "james", "peter", "revelation", "surah", "sura",
}  # fmt: skip
_TITLES = {
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "dame",
    "lord",
    "lady",
    "prof",
    "professor",
    "judge",
    "justice",
}
_DAY_TITLES = {
    "times", "telegraph", "mirror", "express", "mail", "herald", "tribune", "independent", "post", "sun",
    "school",
}  # fmt: skip
_DAILIES = _DAY_TITLES | {"news", "star", "record", "show", "beast", "standard"}
_NIGHT_TITLES = {"live", "fever", "lights", "football", "raw", "smackdown", "takeaway", "dinner"}
_PAPERS = {"usa", "voa", "russia", "psychology", "india"}


def is_surname(s: Slots) -> bool:
    """Whether the match follows a title: "Mr March", "Dr. May"."""
    return s.before() in _TITLES or (s.before() == "." and s.before(2) in _TITLES)


def is_person(s: Slots) -> bool:
    """Whether the slot m holds a first name before a surname: a short month's name in full, or "June"."""
    if not s.has_name_after() or s.before() in _BEFORE_SHORT_MONTH:
        return False
    if s.before() in _DETERMINERS or s.before(2) in w.MONTHS:
        return len(s.raw("m")) == 3
    return len(s.raw("m")) == 3 or s.raw("m") in _FIRST_NAMES


def is_procession(s: Slots) -> bool:
    """Whether the slot m is the march of somebody, not the month of a year."""
    of_the = s.word("m") == "march" and (s.after(), s.after(2)) == ("of", "the")
    return of_the and s.after(3) not in _AFTER_OF_THE


def is_title(s: Slots, slot: str) -> bool:
    """Whether a word is capitalised in an expression that opens a quotation, as in a programme's title."""
    return s.raw(slot).istitle() and s.touches_before() in _QUOTES


def is_numbered_title(s: Slots) -> bool:
    """Whether the slot u is the second word of a title that begins with a number: "'60 Minutes"."""
    return s.raw("u").istitle() and s.before()[-1:].isdigit()


def is_programme(s: Slots) -> bool:
    """Whether a number of minutes or hours is a broadcast's name: "60 Minutes"."""
    return s.word("u") in ("minutes", "hours") and s.raw("u").istitle() and s.touches_before() in _QUOTES


def is_model_year(s: Slots) -> bool:
    """Whether a year is part of a car's name: "his 1987 Chevrolet"."""
    return s.after() in _CARS and s.before() in _OWNED


def is_paper(s: Slots) -> bool:
    """Whether "today" is the end of a newspaper's or a broadcast's name."""
    return s.before() in _PAPERS and s.text()[:1].isupper()


def is_quoted(s: Slots) -> bool:
    """Whether the match alone stands between quotation marks, as a title does."""
    return s.touches_before() in _QUOTES and s.touches_after() in _QUOTES and bool(s.touches_after())


def is_address(s: Slots) -> bool:
    """Whether a number is a house's: "1945 Elm Street"."""
    return s.has_name_after() and s.after(2) in _STREETS


def is_verse(s: Slots) -> bool:
    """Whether a clock time is chapter and verse of a book: "Mark 10:13"."""
    return s.before() in _BOOKS


def is_daily_paper(s: Slots) -> bool:
    """Whether the match begins the name of a paper or a broadcast: "the Daily Mail"."""
    return s.has_name_after() and s.text().istitle() and s.after() in _DAILIES


def is_title_of_weekday(s: Slots) -> bool:
    """Whether a weekday begins a name, "the Sunday Times", "Saturday Night Live", or "Sun" is the star."""
    if s.before() == "the" and s.word("wd") == "sun.":
        return True
    if s.touches_after() == "." and s.after(2) in ("com", "org", "net"):
        return True
    if not s.has_name_after():
        return False
    return s.after() in _DAY_TITLES or (s.after() == "night" and s.after(2) in _NIGHT_TITLES)
