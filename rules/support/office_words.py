"""Words for offices in a text, and the dates that stand in their clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker import Article, Span, TimeExpression, TimexType
from checker.toolkit import Grain, Sentence
from rules.support.patterns import Pattern
from rules.support.people import NAME

_PREFIX = (
    r"(?:vice|deputy|assistant|acting|interim|caretaker|shadow|honorary|student|prime|first|lord|chief"
    r"|foreign|finance|defen[cs]e|interior|health|education|justice|home|trade|energy|transport|culture|labou?r"
    r"|environment|agriculture|lieutenant|attorney|solicitor|managing|executive|general|party|club|team|council"
    r"|city|county|state|head|district|police|fire|bank|company|co|national|regional|federal)"
)
_NOUN = (
    r"(?:president|minister|premier|chancellor|mayor|mayoress|governor|general|king|queen|emperor|empress|pope|bishop"
    r"|archbishop|chairman|chairwoman|chairperson|chair|executive|secretary|senator|speaker|leader|commissioner"
    r"|ambassador|sheriff|judge|justice|dean|rector|principal|headmaster|headmistress|headteacher|editor|captain|coach"
    r"|manager|director|treasurer|prosecutor|attorney|abbot|abbess|prior|chief|provost|conductor|curator|warden"
    r"|harbou?rmaster|stationmaster|postmaster|superintendent|congressman|congresswoman|councillor|CEO)"
)
OFFICE = rf"(?:\b{_PREFIX}[ -]){{0,2}}\b{_NOUN}\b(?:[- ]general\b)?(?!-|['’]s?\b|\s+(?:elect|designate)\b)"
"""A word for an office with what goes before it, for use inside a larger pattern."""

_OFFICES = Pattern(rf"(?P<office>{OFFICE})(?P<of>\s+of\s+(?:the\s+)?[\w’'-]+)?")
_STOP = (
    r"(?:who|which|that|whose|whom|when|where|while|before|since|until|than|to|by|for|as|if|not|and|but|or|because"
    r"|although|said|says|had|has|is|was|were|will|would|of\s+a)"
)
_TO_DATE = Pattern(
    rf"(?:\s+(?!{_STOP}\b)[\w’'-]+){{0,9}}?,?\s+(?P<how>in|on|since|from|between|until|till|through|during)\s+"
    r"(?:the\s+|early\s+|late\s+|mid-?)*"
)
_FRONT = Pattern(r"[\"“]?(?:in|on|back\s+in|by|since|from|until)\s+(?:the\s+|early\s+|late\s+)?")
_AFTER_FRONT = Pattern(rf",?\s+(?:(?!{_STOP}\b)[\w’'-]+\s+){{0,3}}?")
_EXACT_PARTS = (None, "START", "MID", "END")


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """An office named in the text: the word in lower case, and what it is an office of, or nothing."""

    span: Span
    key: str
    of: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class ClauseDate:
    """A date of the clause that a phrase stands in, and the preposition before it; none if the date leads."""

    expression: TimeExpression
    how: str


def office_words(article: Article) -> Iterator[OfficeWord]:
    """Offices that the text names, in text order."""
    for match in _OFFICES.finditer(article.text):
        sentence = article.sentence_at(match.start())
        if sentence is not None:
            key = match["office"].casefold().replace("-", " ")
            of = (match["of"] or "").casefold().split()
            yield OfficeWord(Span(*match.span("office")), key, of[-1] if of else "", sentence)


def clause_date(article: Article, sentence: Sentence, start: int, end: int) -> ClauseDate | None:
    """The date behind a phrase in the same clause, or the one that leads the sentence right before it."""
    for expression in article.expressions_in(Span(sentence.span.start, sentence.span.end)):
        if not is_plain_date(expression):
            continue
        if expression.span.start >= end:
            match = _TO_DATE.fullmatch(article.text, end, expression.span.start)
            return ClauseDate(expression, match["how"].lower()) if match else None
        leads = _FRONT.fullmatch(article.text, sentence.span.start, expression.span.start)
        if leads and _AFTER_FRONT.fullmatch(article.text, expression.span.end, start):
            return ClauseDate(expression, "")
    return None


def is_plain_date(expression: TimeExpression) -> bool:
    """Whether the expression is a date, a year or finer, that says which year it lies in."""
    if expression.type not in (TimexType.DATE, TimexType.TIME) or not expression.is_dated:
        return False
    stated = expression.stated
    exact = expression.mod in _EXACT_PARTS and stated.decade is None and not stated.fiscal
    return exact and stated.year is not None and expression.readings[0].moment.grain >= Grain.YEAR


PERSON = rf"(?:(?P<name>{NAME})|\b(?P<pronoun>[Hh]e|[Ss]he)\b)"
"""A personal name or pronoun, for use once inside a larger pattern."""
