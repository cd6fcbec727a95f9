"""Words beside a numeral or a word that tell whether it is a date at all."""

from __future__ import annotations

from checker.expressions.nodes import Slots

#: What is numbered: no years, nor the first of two years, follow them.
NUMBERED = {
    "no", "number", "nos", "flight", "room", "route", "highway", "page", "pages", "isbn", "channel",
    "chapter", "section", "article", "resolution", "form", "rule", "novel", "film",
    "movie", "album", "song", "musical", "titled", "entitled", "dial", "ext", "extension", "pin",
}  # fmt: skip
NOT_A_YEAR_AFTER = NUMBERED | {
    "$", "£", "€", "#", "about", "than", "nearly", "some", "approximately", "roughly", "only", "over",
    "boeing", "windows", "us$", "rs", "+", "=", "×", "-$",
}  # fmt: skip
NOT_A_YEAR_BEFORE = {
    "%", "percent", "dollars", "people", "points", "miles", "km", "feet", "meters", "metres", "men", "troops",
    "soldiers", "tons", "tonnes", "deaths", "shares", "pounds", "euros", "yards", "kilometers", "kilometres",
    "civilians", "prisoners", "others", "jobs", "workers", "employees", "aircraft", "tanks", "ships",
    "killed", "dead", "wounded", "casualties", "votes", "students", "members", "acres", "hectares",
    "guns", "yen", "kg",
    "mb", "mw", "ft", "m", "cc", "hp", "rpm", "mph", "words", "metric", "square", "million", "°", "calories",
    "grams", "kilograms", "kilos", "litres", "liters", "degrees", "volts", "watts", "pixels", "bytes",
    "residents", "inhabitants", "visitors", "cases", "seats", "units", "pieces", "items", "entries",
    "participants", "runners", "players", "cars", "trees", "books", "songs", "messages", "calls", "pupils",
    "patients", "beds", "rooms", "steps", "signatures", "respondents", "officers", "protesters",
    "demonstrators", "refugees", "migrants", "spectators", "fans", "delegates", "firefighters",
    "rounds", "victims", "homes", "houses", "passengers", "families", "villages", "copies", "different",
}  # fmt: skip
BEFORE_OLD_YEAR = {
    "in", "of", "since", "by", "until", "till", "from", "to", "and", "between", "during", "before", "after",
    "circa", "(", "year", ",", "–", "-", "through", "around", "for", "c", "early", "late", "mid", "born",
    "—", "on", "summer", "spring", "winter", "autumn", "fall", "or", "the",
    "day", "eve", "christmas", "easter",
}  # fmt: skip
LATEST_PLAIN_YEAR = 2059
EARLIEST_PLAIN_YEAR = 1890


BEFORE_MONTH = {
    "in", "since", "until", "till", "by", "of", "last", "from", "to", "and", "or", "early", "late", "mid",
    "-", "this", "next", "for", "through", "during", "between", "previous", "following", "on", "end", "after",
    "before", "around", "about", "that", "every", "each", "(", "–", "later", "earlier", "coming", "beginning",
    "least",
}  # fmt: skip
AFTER_MONTH = {",", ")", "and", "this", "last", "of", "'s", "’s", "-", "–"}
_BEFORE_NAMING_MONTH = {"the", "a", "'s", "’s", "its", "their", "his", "her", "our", "whose"}
_NAMED_BY_MONTH = {
    "accession", "accord", "agreement", "arrest", "assault", "attack", "auction", "ballot", "blast",
    "bombing", "budget", "cease-fire", "ceasefire", "clashes", "contract", "coup", "crash", "crashes",
    "data", "deadline", "decision", "delivery", "earthquake", "edition", "election", "eruption",
    "explosion", "figure", "fire", "flood", "forecast", "hearing", "heat", "incident", "interview",
    "invasion", "issue", "killing", "launch", "launches", "letter", "meeting", "memo", "murder",
    "opening", "pact", "poll", "primaries", "primary", "protest", "quake", "raid", "rain", "rallies",
    "rally", "reading", "referendum", "report", "riot", "ruling", "sale", "session", "shooting", "speech",
    "start", "statement", "storm", "strike", "summit", "sunshine", "survey", "takeover", "talk", "trial",
    "uprising", "visit", "vote", "weekend",
}  # fmt: skip

_BEFORE_YEAR = {
    "in", "of", "since", "during", "until", "till", "by", "from", "early", "late", "mid", "year", "(",
    "spring", "summer", "autumn", "fall", "winter",
}  # fmt: skip
_BEFORE_CLOCK = {"at", "by", "until", "till", "from", "to", "before"}


def is_year_or_clock(s: Slots) -> bool:
    """Whether the four digits of the slot n count no units (slot u): "in 1990 days", "at 0600 hours"."""
    text, unit = s.raw("n"), s.word("u")
    if len(text) != 4 or not text.isdecimal():
        return False
    if unit in ("hours", "hrs") and (text[0] == "0" or s.before() in _BEFORE_CLOCK):
        return True
    if not 1800 <= int(text) <= 2100:
        return False
    return s.before() in _BEFORE_YEAR or not unit.endswith("s")


def is_phone_number(s: Slots) -> bool:
    """Whether the digits before the match belong to the same number: "0161 496 1984"."""
    previous = s.before()
    return previous.isdecimal() and (len(previous) == 3 or (len(previous) > 4 and previous[0] == "0"))


def is_serial(s: Slots) -> bool:
    """Whether digits follow that make no second year: "file 2018-0345"."""
    following = s.after(2) if s.touches_after() == "-" else ""
    return following.isdecimal() and (
        len(following) not in (2, 4) or (len(following) == 4 and following[0] == "0")
    )


def ends_in_item_number(s: Slots) -> bool:
    """Whether the last number counts items of a list: "1) Ana Jun 2) single"."""
    if s.touches_after() != ")" or not s.text()[-1:].isdecimal():
        return False
    return all(s.before(back) != "(" for back in range(1, _IN_BRACKETS))


def is_named_by_month(s: Slots) -> bool:
    """Whether a month after an article says which of several events is meant: "the March accession"."""
    if s.before() not in _BEFORE_NAMING_MONTH or s.has_name_after():
        return False
    return s.after() in _NAMED_BY_MONTH or s.after().removesuffix("s") in _NAMED_BY_MONTH


_IN_BRACKETS = 12  # words
