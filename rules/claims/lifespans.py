"""Lives in brackets behind a name: "Ada Byron (1815-1852)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Relation, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.life_dates import is_exact
from rules.support.people.lives import life_claim
from rules.support.people.names import NAME
from rules.support.text.corrected import corrects
from rules.support.text.headings import is_heading

_BRACKET = Pattern(r"\((?=[^()]{0,60}\d{4})")
_NAME_APPOSED = Pattern(rf"(?P<name>{NAME})(?:\s*/[^/]{{1,40}}/)?\s*[,(]\s*$", exact=True)
_SPAN_JOINT = Pattern(r"\s*[–—-]\s*(?:d\.\s*)?|\s+to\s+|\s*;\s*died\s+")
_IN_BRACKETS = Pattern(r"(?:[^()\d;]{0,60}[;,]\s*)?(?:born\s+|b\.\s*)?")
_IS_SOMEBODY = Pattern(r"\)\s*,?\s*(?:was|is|were)\s+(?:an?|the|one)\b")
_TRADE_BEFORE = Pattern(
    r"\b(?!minister|chancellor|governor|senator|emperor|chairman|president|premier|mayor|director)"
    r"[a-z]+(?:er|or|ist|ian|et|ect|man|woman|ess|ant|mic)\ $",
    exact=True,
)
_NO_TERM = 35  # years; nobody but a crowned head is in office as long
_YEARS = range(12, 126)  # of a life that a text tells of


class Lifespans(ClaimExtractor):
    """Reads the dates of birth and death that stand in brackets after a name.

    Whole dates count as a life; years alone need words that say what the person was, as they may be those
    of a term of office.
    """

    name = "lifespans"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """A claim of birth and one of death for each."""
        for match in _BRACKET.finditer(article.text):
            sentence = article.sentence_of(match.start())
            if not is_heading(article, sentence) and not corrects(article, sentence.span):
                yield from _lifespan(article, sentence, match)


def _lifespan(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    """Birth and death in brackets after a name: "(August 21, 1926 - December 5, 1994)"."""
    close = article.text.find(")", match.end(), sentence.span.end)
    name = _NAME_APPOSED.before(article.text, match.end(), sentence.span.start)
    dates = list(article.expressions_in(Span(match.end(), close)))
    if name is None or len(dates) != 2 or not _is_life(article, match.end(), close, dates, name.start()):
        return
    if person := cast_of(article).person(name["name"], name.start("name")):
        for date, relation in zip(dates, (Relation.BORN, Relation.DIED), strict=True):
            yield life_claim(sentence, date.span, relation, person, date, date.moments, Lifespans.name)


def _is_life(article: Article, start: int, close: int, dates: list[TimeExpression], name: int) -> bool:
    """Whether two dates in brackets are those of a life: whole dates, or years beside what somebody was."""
    birth, death = dates
    opening = _IN_BRACKETS.fullmatch(article.text, start, birth.span.start)
    joint = _SPAN_JOINT.fullmatch(article.text, birth.span.end, death.span.start)
    if not opening or not joint or article.text[death.span.end : close].strip():
        return False
    if not (is_exact(birth) and is_exact(death) and birth.stated.year and death.stated.year):
        return False
    whole = birth.stated.day is not None and death.stated.day is not None
    years = death.stated.year - birth.stated.year
    if years not in _YEARS:
        return False
    by_trade = years >= _NO_TERM and _TRADE_BEFORE.before(article.text, name)
    return bool(whole or by_trade or _IS_SOMEBODY.match(article.text, close))
