"""People of a text whose lives are on record, and which of them a sentence is about."""

from __future__ import annotations

from collections.abc import Iterable

from checker import Article, Moment
from checker.facts import Person, PersonLink
from checker.toolkit import Grain, Sentence, Truth, same_time, shifted, whole_years
from rules.support.people.cast import cast_of

WELL_KNOWN = 25
"""Wikipedia editions from which on a bare name is taken to mean the person on record, not a namesake."""
FAMOUS = 100
"""Editions from which on a name stands for its bearer although lesser namesakes are on record."""
RARE = 5
"""A surname that no more people on record bear is taken to mean them."""

_FEW = 2  # people on record of one full name
UNCOMMON = 15
"""A surname that no more people on record bear is hardly that of an unknown namesake of somebody famous."""


def well_known(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those whom a newspaper would name without more, with their namesakes on record.

    Nobody if one of them is less known, unless another is famous and the name or surname uncommon.
    """
    found = tuple(people)
    known = all(_stands_alone(p) for p in found) or any(_is_famous(p, len(found)) for p in found)
    return found if known else ()


def _is_famous(person: Person, of_the_name: int) -> bool:
    return person.notability >= FAMOUS and (person.namesakes <= UNCOMMON or of_the_name <= _FEW)


def _stands_alone(person: Person) -> bool:
    known = person.notability >= WELL_KNOWN or person.occupation == "politician"
    return known or 0 < person.namesakes <= RARE


def link_of(article: Article, person: str) -> PersonLink | None:
    """The first full name in the text that stands for the person of this key (``people.cast``)."""
    return article.once(_links_by_key).get(person)


def _links_by_key(article: Article) -> dict[str, PersonLink]:
    cast = cast_of(article)
    found: dict[str, PersonLink] = {}
    for link in article.knowledge.people:
        key = cast.person(link.name, link.span.start)
        alone = key is not None and " " not in key  # a surname that the text has no full name for
        if (link.full or alone) and link.people and key is not None:
            found.setdefault(key, link)
    return found


def subject_link(article: Article, sentence: Sentence) -> PersonLink | None:
    """The person on record whom a sentence is about."""
    person = cast_of(article).subject(sentence)
    return link_of(article, person) if person is not None else None


def ages_at(person: Person, moment: Moment) -> tuple[int, int] | None:
    """Youngest and oldest that the person can have been; ``None`` where birth or moment is open."""
    born = person.born
    if born.length is None or moment.length is None:
        return None
    return whole_years(born.last, moment.first), whole_years(born.first, moment.last)


def can_be(person: Person, age: int, moments: Iterable[Moment]) -> bool:
    """Whether the person can have been of that age at one of the moments; yes where no time is known."""
    spans = [ages_at(person, moment) for moment in moments]
    return not spans or any(span is None or span[0] <= age <= span[1] for span in spans)


def could_turn(person: Person, age: int, moments: Iterable[Moment], grace: int) -> bool:
    """Whether the birthday of that age may have been at one of the moments, give or take ``grace`` days.

    Where no birthday at all was near them, whether the person can have been of that age.
    """
    times = tuple(moments)
    if person.born.grain < Grain.DAY:
        return can_be(person, age, times)
    near = [n for n in (age - 1, age, age + 1) if any(_turns(person, n, time, grace) for time in times)]
    return age in near if near else can_be(person, age, times)


def _turns(person: Person, age: int, moment: Moment, grace: int) -> bool:
    day = shifted(person.born, months=12 * age).widened(grace)
    return same_time(day, moment) is not Truth.IMPOSSIBLE


_OLD_STYLE = range(10, 14)  # days between the Julian and the Gregorian calendar, 1582 to now
_LADY_DAY = range(365, 380)  # the same where the year was counted from 25 March, as in England until 1752


def same_day(told: Moment, recorded: Moment) -> bool:
    """Whether the two may be one day, by either calendar and start of the year, and with a day of grace."""
    if same_time(told.widened(1), recorded) is not Truth.IMPOSSIBLE:
        return True
    if told.length is None or told.length != recorded.length:
        return False
    gap = abs(told.first - recorded.first)
    if recorded.first < _JANUARY_IN_ENGLAND and gap in _LADY_DAY:
        return True
    return gap in _OLD_STYLE and recorded.first < _GREGORIAN_RUSSIA


_JANUARY_IN_ENGLAND = 639_540  # 1 January 1752
_GREGORIAN_RUSSIA = 701_000  # early 1920: Greece, the last in Europe, changed calendar in 1923
