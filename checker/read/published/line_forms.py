"""The forms in which a line gives its document's own date, told from prose that mentions one."""

from __future__ import annotations

import re
from enum import Enum

from checker.model.wording import MONTHS

_DIGIT = re.compile(r"\d")
_MONTHS = "|".join(name[:3] for name in MONTHS)
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s*)?"
_BAR = "|\u2022\u00b7"  # marks that set the parts of a byline apart
_DASH = "\u2013\u2014"
# The same in the other languages whose dates are read.
_MODIFIED_ABROAD = (
    r"(?:zuletzt\s)?aktualisiert|mise?\sà\sjour|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt"
    r"|zaktualizowano|обновлено|оновлено"
)
_PUBLISHED_ABROAD = (
    r"veröffentlicht|erschienen|publiée?|publicad[oa]|pubblicat[oa]|gepubliceerd|opublikowano|опубликовано"
    r"|опубліковано"
)
_LABEL = rf"""
    (?: (?P<modified> (?:last\s+)? (?:updated|modified|revised|corrected) | {_MODIFIED_ABROAD} )
      | {_PUBLISHED_ABROAD}
      | (?: (?:first|originally) \s+ )? (?:published|posted|issued|released|filed|created)
      | dated? | publication\s+date )
    (?:\s+(?:on|at|am|le|el|em|il|op))? \s* [-:{_BAR}{_DASH}]? \s*
"""
_LABELLED = re.compile(rf"(?:.*[{_BAR}]\s*)?[\W_]*{_LABEL}{_WEEKDAY}", re.VERBOSE | re.IGNORECASE)
_BARE = re.compile(rf"[\W_]*{_WEEKDAY}")
_BYLINE = re.compile(
    rf"[\W_]*(?:[Bb]y\s+\S.{{1,100}}?[\s,{_BAR}]|\S.{{1,80}}?[{_BAR}])[-\s,{_BAR}{_DASH}]*{_WEEKDAY}"
)
# "By Friday the toll had reached 12, up from 9 on May 3": more of a sentence than names and roles need.
_SENTENCE = re.compile(r"[a-z]{2}[.!?;]\s|(?:\b[a-z]+\b[^a-z]+){5}", re.DOTALL)
_PLACE = re.compile(
    rf"""[\W_]* (?P<place> [A-Z][\w.'\u2019-]* (?:[ ,/]+ (?:[A-Z][\w.'\u2019-]*|of|de|la|and|the))* )
         \s* (?:\([^)]{{1,40}}\))? (?P<join> \s*(?:,|--?|[{_DASH}])\s* | \s+ ) {_WEEKDAY}""",
    re.VERBOSE,
)
_LONGEST_PLACE = 60  # characters
_CLOCK = re.compile(
    r"[\s,]*(?:at\s+)?(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?|Uhr\b)?|\d{1,2}\s*[ap]\.?m\b\.?)",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\s*\(?(?:[A-Z]{1,4}T|GMT|UTC|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?(?![A-Za-z])")
_NOTHING_MORE = re.compile(r"[\W_]*(?:\d+\s*min(?:ute)?s?(?:\s+read)?)?[\W_]*$", re.IGNORECASE)
_OTHER_DATE = rf"\s*(?:to\s+)?(?:\d{{1,2}}\s+)?(?:{_MONTHS})[a-z]*\b"  # the end of a period, or its twin
_SET_OFF = re.compile(rf"[\])]?\s*(?:[(/\[{_BAR}{_DASH}]|--?\s)(?!{_OTHER_DATE})")
_NOT_PROSE = re.compile(rf"[\])]?(?:\s*[-(/\[;{_BAR}{_DASH}]|\s+(?:[A-Z\"\u201c]|by\b))")
_AGENCY_OR_DASH = re.compile(
    rf"\s*(?:\([^)]{{1,40}}\)|/[^/]{{1,40}}/|(?:--?\s|[{_DASH}_]\s?)(?!{_OTHER_DATE}))"
)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LEAD = re.compile(
    rf"""[\W_]* (?: \d | (?:{_MONTHS})[a-z]*\.?\s | (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]?\s
       | (?i:{_LABEL})
       | .* \d .{{0,40}} (?: [(/_{_DASH}] | -- | \s-\s ) )""",
    re.VERBOSE,
)


class Form(Enum):
    """How a line gives a date that is the document's own."""

    PUBLISHED = "Published 3 May 2021"
    UPDATED = "Updated June 4, 2018, 9:20 p.m. ET"
    DATELINE = "PARIS, May 3 (AP) -"
    BARE = "Mon. Dec 4th, 2023"


def may_give_date(line: str, *, is_prose: bool) -> bool:
    """Whether to look for dates in a line; at the head of prose it has to look like one of the forms."""
    return (_LEAD.match(line) if is_prose else _DIGIT.search(line)) is not None


def labelled(before: str, after: str) -> Form | None:
    """PUBLISHED or UPDATED, if the words before a date say so and what follows is not a sentence."""
    label, after = _LABELLED.fullmatch(before), _skip_clock(after)
    if not label or not (_NOTHING_MORE.match(after) or _NOT_PROSE.match(after)):
        return None
    return Form.UPDATED if label["modified"] else Form.PUBLISHED


def form_of(before: str, date: str, after: str, *, near_top: bool) -> Form | None:
    """The form of a line that is ``before + date + after``; ``None`` if it only speaks of the date.

    ``near_top`` lets a date that begins the line count although text follows, if it is set off from that.
    """
    if form := labelled(before, after):
        return form
    after = _skip_clock(after)
    if _is_dateline(before, after):
        return Form.DATELINE
    if _NOTHING_MORE.match(after):
        return Form.BARE if _BARE.fullmatch(before) or _is_byline(before) else None
    return Form.BARE if near_top and _BARE.fullmatch(before) and _is_set_off(date, after) else None


def _is_byline(before: str) -> bool:
    return _BYLINE.fullmatch(before) is not None and not _SENTENCE.search(before)


def _skip_clock(after: str) -> str:
    for pattern in (_CLOCK, _ZONE):
        match = pattern.match(after)
        after = after[match.end() :] if match else after
    return after


def _is_set_off(date: str, after: str) -> bool:
    # No sentence begins with a date in ISO 8601, so a capital after it is enough.
    return bool(_SET_OFF.match(after) or (_ISO_DAY.fullmatch(date) and _NOT_PROSE.match(after)))


def _is_dateline(before: str, after: str) -> bool:
    """Whether a place, in capitals or set off, stands before the date, and an agency or a dash after it."""
    place = _PLACE.fullmatch(before)
    if not place or len(place["place"]) > _LONGEST_PLACE or not _AGENCY_OR_DASH.match(after):
        return False
    return place["place"].split(",")[0].isupper() or not place["join"].isspace()
