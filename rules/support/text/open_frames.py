"""Frames that say without a future tense that a date is still to come: "residents have until 1 September"."""

from __future__ import annotations

from checker import Span
from checker.toolkit import Tense
from rules.support.dates.date_verbs import DateVerb
from rules.support.language.patterns import Pattern

_FRAME = Pattern(
    r"\b(?:"
    r"(?:has|have|(?:is|are)\s(?:still\s)?(?:open|valid|on\s(?:sale|show|display|view|offer))|can\s(?:still\s)?be\sseen"
    r"|runs?|continues?|lasts?|remains?\sopen)(?:\s[\w'\u2019-]+){0,5}?\s(?:until|till|through|up\sto)"
    r"|deadline(?:\s[\w'\u2019-]+){0,6}?\s(?:is|falls\son)(?:\son)?"
    r"|(?:must|can|may|should)(?:\s[\w'\u2019-]+){1,8}?\s(?:by|before|no\slater\sthan|until|till|up\sto)"
    r"|(?:accepted|available|due|welcome|taken)(?:\s[\w'\u2019-]+){0,5}?\s(?:by|before|no\slater\sthan|until|till)"
    r"|(?:opens?|closes?|begins?|starts?|ends?|expires?|kicks\soff)(?:\sat\s[\w.:]+(?:\s[ap]\.?m\.?)?)?\son"
    r"|(?:upcoming|forthcoming)(?:\s[\w'\u2019-]+){1,4}?(?:\sis)?\son"
    r"|next\s(?:meeting|vote|hearing|session|round|match|game|race|election|concert|show|date|court\sdate)\sis(?:\son)?"
    r")\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?$"
)
_LOOK_BACK = 120  # characters
_NOT_NOW = Pattern(
    r"\b(?:said|had|did|was|were|would|when|if|story|film|novel|book|series|plot)\b|[\"\u201c]"
)


def open_frame(text: str, start: int, sentence: Span) -> DateVerb | None:
    """The words before the date at ``start`` that have it still ahead, in a sentence about the present."""
    first = max(sentence.start, start - _LOOK_BACK)
    found = _FRAME.search(text, first, start)
    if found is None or _NOT_NOW.search(text, *sentence):
        return None
    return DateVerb(Span(found.start(), found.start() + len(found[0].rstrip())), Tense.FUTURE)
