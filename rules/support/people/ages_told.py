"""Ages told near a birth date, in passages about one person: "Born in 1988, she was 15 in 2012"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression, TimexType
from checker.toolkit import Sentence, whole_years
from rules.support.language.coordination import GOES_ON
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import NEWS_DAYS, lately
from rules.support.people.names import NAME, parse_name

_BORN = Pattern(r"\b(?:was\s|been\s)?born\b(?P<gap>[^.;:()\d]{0,60}?)\b(?:in|on)\s$")
_LIFESPAN = Pattern(r"\((?:born\s|b\.\s)?$")
_AT_EVENT = Pattern(
    r"\b(?:(?:at\s(?:the\s)?age\s(?:of\s)?|aged\s|at\s)(?P<at>\d{1,3})(?!\s?(?:[:%]|[ap]\.?m|percent|per\scent))"
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
    r",?\s(?:and|who)\s(?:he\s|she\s)?(?:died|was\s(?:killed|murdered|executed))\b[^.;:(),\d]{0,40}?\s(?:in|on)\s"
)
_AGED = Pattern(r",?\s(?:aged|at\sthe\sage\sof|at)\s(?P<age>\d{1,3})(?=[,.;)]|$)")
_AN_END = Pattern(r"\b(?:from|since|until|till|to|through|between|before|after|by)\s(?:the\s)?$")
_PLACE = Pattern(r"\b(?:in|at|of|from|to|near|for|with|by|the)\s$")
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_RUN = Pattern(NAME, exact=True)
_LONGEST = 600  # characters of a passage


class AgeTold(NamedTuple):
    """An age or a span of ages, the birth that it is measured from, and when it held."""

    low: int
    high: int
    span: Span
    birth: TimeExpression
    moments: tuple[Moment, ...]

    def possible(self) -> tuple[int, int] | None:
        """The completed years that the two dates allow, least and most; ``None`` where an end is open."""
        born, days = self.birth.best, self.moments
        if born is None or born.earliest is None or born.latest is None or not days:
            return None
        firsts = [whole_years(born.latest, day.earliest) for day in days if day.earliest is not None]
        lasts = [whole_years(born.earliest, day.latest) for day in days if day.latest is not None]
        return (min(firsts), max(lasts)) if len(firsts) == len(lasts) == len(days) else None


def ages_told(article: Article) -> Iterator[AgeTold]:
    """Ages in passages of one or two sentences that tell one birth, one age and of one person."""
    for birth in article.expressions:
        sentence = article.sentence_at(birth.span.start)
        if sentence is None or birth.stated.year is None or birth.type is not TimexType.DATE:
            continue
        if not _is_birth(article.text, sentence, birth):
            continue
        lifetime = _lifetime(article, sentence, birth)
        if lifetime is not None:
            yield lifetime
            continue
        for passage in _passages(article, sentence):
            found = _age(article, passage, birth)
            if found is not None:
                yield found
                break


def _lifetime(article: Article, sentence: Sentence, birth: TimeExpression) -> AgeTold | None:
    """ "was born in 1905 and died in 1978, aged 73": of one person, whoever else the sentence names."""
    death = next(article.expressions_in(Span(birth.span.end, sentence.span.end)), None)
    if death is None or death.stated.year is None or death.type is not TimexType.DATE:
        return None
    if not _AND_DIED.fullmatch(article.text, birth.span.end, death.span.start):
        return None
    age = _AGED.match(article.text, death.span.end, sentence.span.end)
    if age is None or sentence.is_quoted(age.start()):
        return None
    moments = tuple(reading.moment for reading in death.readings)
    return AgeTold(int(age["age"]), int(age["age"]), Span(*age.span("age")), birth, moments)


def _is_birth(text: str, sentence: Sentence, birth: TimeExpression) -> bool:
    return _BORN.before(text, birth.span.start, sentence.span.start) is not None


def _passages(article: Article, sentence: Sentence) -> Iterator[Span]:
    """The sentence itself; then with the one before or after it in its paragraph."""
    yield sentence.span
    for index in (sentence.index - 1, sentence.index + 1):
        if 0 <= index < len(article.sentences) and article.sentences[index].block == sentence.block:
            yield sentence.span.cover(article.sentences[index].span)


def is_of_one_person(text: str, passage: Span) -> bool:
    """Whether a short passage names no two people and no relative, so that its ages are of one person."""
    short = passage.end - passage.start <= _LONGEST
    return short and not _OTHERS.search(text, *passage) and _persons(text, passage) <= 1


def _age(article: Article, passage: Span, birth: TimeExpression) -> AgeTold | None:
    text = article.text
    if not is_of_one_person(text, passage):
        return None
    ages = [m for pattern in (_AT_EVENT, _PRESENT) for m in pattern.finditer(text, *passage)]
    ages = [m for m in ages if not Span(*m.span()).overlaps(birth.span)]
    dates = [e for e in article.expressions_in(passage) if _is_date(e) and e is not birth]
    if len(ages) != 1:
        return None
    (match,) = ages
    bounds = _bounds(match)
    sentence = article.sentence_at(match.start())
    moments = _moments(article, match, dates)
    if bounds is None or not moments or sentence is None or sentence.is_quoted(match.start()):
        return None
    return AgeTold(*bounds, Span(*match.span()), birth, moments)


def _is_date(expression: TimeExpression) -> bool:
    stated = expression.stated
    return expression.type in (TimexType.DATE, TimexType.TIME) and (
        stated.year is not None or stated.decade is not None or stated.shift is not None
    )


def _bounds(match: re.Match[str]) -> tuple[int, int] | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    (name, value), *_ = groups.items()
    if name in ("teen", "teens"):
        return 13, 19
    if name in ("decade", "tens"):
        start = _TENS.get(value.lower()) or int(value)
        return start, start + 9
    number = cardinal_value(value) or 0
    return (number, number) if number > 0 else None


def _moments(article: Article, match: re.Match[str], dates: list[TimeExpression]) -> tuple[Moment, ...]:
    """When the age held: at the only other date of the passage, else about the time of publication."""
    if match.re is _PRESENT.compiled:
        return () if dates and not match["is"] else _soon(article, match)
    if len(dates) != 1:
        return ()
    (date,) = dates
    counted = date.stated.shift is not None or GOES_ON.search(article.text, match.end(), date.span.start)
    if counted or _AN_END.before(article.text, date.span.start):
        return ()
    return tuple(reading.moment for reading in date.readings)


def _soon(article: Article, match: re.Match[str]) -> tuple[Moment, ...]:
    """The weeks around publication; a birthday that is announced may lie ahead."""
    recent = lately(article)
    if not recent or not match[0].lower().startswith("turns"):
        return recent
    return tuple(Moment(m.earliest, None if m.latest is None else m.latest + NEWS_DAYS) for m in recent)


def _persons(text: str, passage: Span) -> int:
    """How many people the passage names in full, as far as capitals tell; places after prepositions apart."""
    found = set()
    for run in _RUN.finditer(text, *passage):
        name = parse_name(run.group()) if " " in run.group() else None
        start = run.start()
        if name is not None and name.given is not None and not _PLACE.before(text, start):
            found.add(name.surname)
    return len(found)
