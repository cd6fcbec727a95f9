"""Words for offices in a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.people.names import NAME
from rules.support.text.landmarks import matches_with

_PREFIX = (
    r"(?:vice|deputy|assistant|acting|interim|caretaker|shadow|honorary|student|prime|first|lord|chief"
    r"|foreign|finance|defen[cs]e|interior|health|education|justice|home|trade|energy|transport|culture|labou?r"
    r"|environment|agriculture|lieutenant|attorney|solicitor|managing|executive|general|party|club|team|council"
    r"|city|county|state|head|district|police|fire|bank|company|co|national|regional|federal)"
)
_NOUNS = words(
    "president minister premier chancellor mayor mayoress governor general king queen emperor empress "
    "pope bishop archbishop chairman chairwoman chairperson chair executive secretary senator speaker "
    "leader commissioner ambassador sheriff judge justice dean rector principal headmaster headmistress "
    "headteacher editor captain coach manager director treasurer prosecutor attorney abbot abbess prior "
    "chief provost conductor curator warden harbourmaster harbormaster stationmaster postmaster "
    "superintendent congressman congresswoman councillor ceo commander vicar head"
)
_NOUN = rf"(?:{'|'.join(sorted(_NOUNS - {'head'}))}|head(?=\s+of\s+the\b))"
OFFICE = rf"(?:\b{_PREFIX}[ -]){{0,2}}\b{_NOUN}\b(?:[- ]general\b)?(?!-|['’]s?\b|\s+(?:elect|designate)\b)"
"""A word for an office with what goes before it, for use inside a larger pattern."""

_RANK = r"(?:(?:national|central|state|local|regional|federal|royal)\s+)?"
_OFFICES = Pattern(rf"(?P<office>{OFFICE})(?P<of>\s+of\s+(?:the\s+)?{_RANK}[\w’'-]+)?")
_LONGEST = 2000  # characters; a sentence that is longer is a list


class OfficeWord(NamedTuple):
    """An office named in the text: the word in lower case, and what it is an office of, or nothing."""

    span: Span
    key: str
    of: str
    sentence: Sentence


def office_words(article: Article) -> Iterator[OfficeWord]:
    """Offices that the text names, in text order."""
    for match in matches_with(article, _OFFICES, _NOUNS):
        sentence = article.sentence_of(match.start())
        if sentence.span.end - sentence.span.start <= _LONGEST:
            key = match["office"].casefold().replace("-", " ")
            of = (match["of"] or "").casefold().split()
            yield OfficeWord(Span(*match.span("office")), key, of[-1] if of else "", sentence)


PERSON = rf"(?:(?P<name>{NAME})|\b(?P<pronoun>[Hh]e|[Ss]he)\b)"
"""A personal name or pronoun, for use once inside a larger pattern."""
