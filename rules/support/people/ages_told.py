"""Ages told near a birth date, in passages about one person: "Born in 1988, she was 15 in 2012"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression, TimexType
from checker.toolkit import Sentence, whole_years
from rules.support.dates.best_reading import moment_of
from rules.support.language.coordination import GOES_ON
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import NEWS_DAYS, lately
from rules.support.people.bearers import full_names
from rules.support.text.nearby import paragraph_around

_BORN = Pattern(r"\b(?:was\s|been\s)?born\b(?:[^.;:()\d]{0,60}?\b(?:in|on))?\s$")
_AT_EVENT = Pattern(
    r"\b(?:(?:at\s(?:the\s)?age\s(?:of\s)?|aged\s|at\s)(?P<at>\d{1,3})(?!\d|\s?(?:[:%]|[ap]\.?m|percent|per\scent))"
    r"|(?:was|were)\s(?:only\s|just\s|already\s|then\s)?(?P<was>\d{1,3})(?:\syears\sold)?(?=\s(?:when|at\sthe\stime)|[,.;]|$)"
    r"|as\sa(?:n)?\s(?P<asyears>\d{1,2}|[a-z]+)[-\s]year[-\s]old\b"
    r"|was\s(?:still\s)?(?P<teen>a\steen(?:ager)?)\b"
    r"|in\s(?:his|her)\s(?P<teens>teens)\b"
    r"|in\s(?:his|her)\s(?:early\s|mid-?|late\s)?(?P<decade>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b"
    r"|in\s(?:his|her)\s(?:early\s|mid-?|late\s)?(?P<tens>[2-9]0)s\b)"
)
_PRESENT = Pattern(
    r"\b(?:the\s(?P<role>\d{1,3})-year-old\b|(?:is|turns)\s(?:now\s)?(?P<is>\d{1,3})(?:\syears\sold)?(?=[.,;]|\snext|\sthis|\son|$))"
    r"|(?-i:[A-Za-z]+),\s(?P<beside>\d{1,3}),\s|(?-i:\b[A-Z]\w+)\s\((?P<bracket>\d{1,3})\)"
)
_OTHERS = Pattern(
    r"\b(?:fathers?|mothers?|parents?|sons?|daughters?|brothers?|sisters?|wife|husband|uncle|aunt|cousins?|nephew|niece"
    r"|grand(?:father|mother|son|daughter|child|children|parents?|pa|ma|dad|mum|uncle|aunt|nephew|niece)s?|child(?:ren)?|friends?|partner|widow\w*|twins?|whose|who\sboth|couple|years\s(?:older|younger)"
    r"|would\shave|victims?|they)\b"
)
_AND_DIED = Pattern(
    r"(?:\s(?:in|at)\s[A-Z][^.;:()\d]{0,40}?)?(?:,?\s(?:and|who)|[,;])\s(?:he\s|she\s)?"
    r"(?:died|passed\saway|was\s(?:killed|murdered|executed))\b[^.;:(),\d]{0,40}?\s"
)
_AGED = Pattern(
    r"(?:\s(?:in|at)\s[^.;:(),\d]{1,40})?,?\s(?:aged|at\sthe\sage\sof|at)\s(?P<age>\d{1,3})(?=[,.;)]|$)"
)
_AN_END = Pattern(r"\b(?:from|since|until|till|to|through|between|before|after|by)\s(?:the\s)?$")
_PLACE = Pattern(r"\b(?:in|at|of|from|to|near|for|with|by|the)\s$")
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_LONGEST = 600  # characters of a passage


class AgeTold(NamedTuple):
    """An age or a span of ages, the birth that it is measured from, and when it held."""

    low: int
    high: int
    span: Span
    birth: TimeExpression
    moments: tuple[Moment, ...]

    def possible(self) -> tuple[int, int]:
        """The completed years that the two dates allow, least and most."""
        born = moment_of(self.birth)
        firsts = [whole_years(born.last, day.first) for day in self.moments]
        lasts = [whole_years(born.first, day.last) for day in self.moments]
        return min(firsts), max(lasts)


def ages_told(article: Article) -> Iterator[AgeTold]:
    """Ages in passages of one or two sentences that tell one birth, one age and of one person."""
    for birth in filter(_has_year, article.expressions):
        sentence = article.sentence_of(birth.span.start)
        if _BORN.before(article.text, birth.span.start, sentence.span.start):
            ages = (_age(article, passage, birth) for passage in _passages(article, sentence))
            told = _lifetime(article, sentence, birth) or next(filter(None, ages), None)
            if told is not None:
                yield told


def _has_year(expression: TimeExpression) -> bool:
    return expression.is_dated and expression.stated.year is not None


def _lifetime(article: Article, sentence: Sentence, birth: TimeExpression) -> AgeTold | None:
    """ "was born in 1905 and died in 1978, aged 73": of one person, whoever else the sentence names."""
    death = next(article.expressions_in(Span(birth.span.end, sentence.span.end)), None)
    if death is None or not _is_date(death):
        return None
    if not _AND_DIED.fullmatch(article.text, birth.span.end, death.span.start):
        return None
    age = _AGED.match(article.text, death.span.end, sentence.span.end)
    if age is None or sentence.is_quoted(age.start()):
        return None
    years = int(age["age"])
    return AgeTold(years, years, Span(*age.span("age")), birth, death.moments)


def _passages(article: Article, sentence: Sentence) -> Iterator[Span]:
    """The sentence itself; then with the one before or after it in its paragraph."""
    yield sentence.span
    for near in paragraph_around(article, sentence, 1, 1):
        yield sentence.span.cover(near.span)


def is_of_one_person(text: str, passage: Span) -> bool:
    """Whether a short passage names no two people and no relative, so that its ages are of one person."""
    short = passage.end - passage.start <= _LONGEST
    return short and not _OTHERS.search(text, *passage) and _persons(text, passage) <= 1


def _age(article: Article, passage: Span, birth: TimeExpression) -> AgeTold | None:
    text = article.text
    if not is_of_one_person(text, passage):
        return None
    found = [m for pattern in (_AT_EVENT, _PRESENT) for m in pattern.finditer(text, *passage)]
    ages = [match for match in found if not Span(*match.span()).overlaps(birth.span)]
    if len(ages) != 1 or article.sentence_of(ages[0].start()).is_quoted(ages[0].start()):
        return None
    (match,) = ages
    dates = [e for e in article.expressions_in(passage) if _is_date(e) and e is not birth]
    bounds, moments = _bounds(match), _moments(article, match, dates)
    return AgeTold(*bounds, Span(*match.span()), birth, moments) if bounds and moments else None


def _is_date(expression: TimeExpression) -> bool:
    stated = expression.stated
    told = stated.year is not None or stated.decade is not None or stated.shift is not None
    return expression.type in (TimexType.DATE, TimexType.TIME) and told


def _bounds(match: re.Match[str]) -> tuple[int, int] | None:
    ((name, value),) = ((name, value) for name, value in match.groupdict().items() if value)
    if name in ("teen", "teens"):
        return 13, 19
    if name in ("decade", "tens"):
        start = _TENS.get(value.lower()) or int(value)
        return start, start + 9
    number = cardinal_value(value)
    return (number, number) if number else None


def _moments(article: Article, match: re.Match[str], dates: list[TimeExpression]) -> tuple[Moment, ...]:
    """When the age held: at the only other date of the passage, else about the time of publication."""
    if match.re is _PRESENT.compiled:
        return () if dates and not match["is"] else _soon(article, match)
    if len(dates) != 1:
        return ()
    (date,) = dates
    counted = date.stated.shift is not None or GOES_ON.search(article.text, match.end(), date.span.start)
    return () if counted or _AN_END.before(article.text, date.span.start) else date.moments


def _soon(article: Article, match: re.Match[str]) -> tuple[Moment, ...]:
    """The weeks around publication; a birthday that is announced may lie ahead."""
    recent = lately(article)
    if not match[0].lower().startswith("turns"):
        return recent
    return tuple(Moment(moment.first, moment.last + NEWS_DAYS) for moment in recent)


def _persons(text: str, passage: Span) -> int:
    """How many people the passage names in full, as far as capitals tell; places after prepositions apart."""
    named = full_names(text, *passage)
    return len({name.key for place, name in named if not _PLACE.before(text, place.start)})
