"""What the facts of one file cannot both be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from checker.errors import ConfigError
from checker.knowledge.facts import Fact, Person, Term
from checker.knowledge.house.placed import Placed
from checker.knowledge.house.renames import Rename
from checker.knowledge.names import key_of
from checker.knowledge.wording import say_fact
from checker.model.moment import Moment, Truth, before, same_time

HELD_BY_ONE = frozenset({"head_of_state", "head_of_government", "subnational_head", "central_bank_governor"})
"""Roles of offices that one person holds at a time."""


def check(facts: Sequence[Placed]) -> None:
    """Raise ``ConfigError`` for the first contradiction, naming both places."""
    single = [(each.place, each.facts[0].fact) for each in facts if each.rename is None]
    _check_repeats(single)
    _check_lives([(place, fact) for place, fact in single if isinstance(fact, Person)])
    _check_terms([(place, fact) for place, fact in single if isinstance(fact, Term)])
    _check_renames([(each.place, each.rename) for each in facts if each.rename is not None])


def _check_repeats(facts: Sequence[tuple[str, Fact]]) -> None:
    first: dict[Fact, str] = {}
    for place, fact in facts:
        if fact in first:
            raise ConfigError(f"{place}: stands already in {first[fact]}: {say_fact(fact)}")
        first[fact] = place


def _check_lives(people: Sequence[tuple[str, Person]]) -> None:
    lives: dict[tuple[str, Moment], tuple[str, Person]] = {}
    for place, person in people:
        key = key_of(person.name), person.born
        other = lives.setdefault(key, (place, person))
        if _differ(other[1].died, person.died):
            raise ConfigError(f"{place}: {say_fact(person)}; {other[0]} has another date of death")


def _differ(one: Moment | None, other: Moment | None) -> bool:
    return one is not None and other is not None and same_time(one, other) is Truth.IMPOSSIBLE


def _check_terms(terms: Sequence[tuple[str, Term]]) -> None:
    offices: dict[tuple[str, str, str], list[tuple[str, Term]]] = defaultdict(list)
    for place, term in terms:
        if term.role in HELD_BY_ONE:
            offices[term.role, key_of(term.office), key_of(term.jurisdiction)].append((place, term))
    for held in offices.values():
        for (place, one), (other_place, other) in combinations(held, 2):
            if _overlap(one, other):
                raise ConfigError(
                    f"{other_place}: {say_fact(other)}; that overlaps with {say_fact(one)} in {place} "
                    "(an office that several hold at once has the role 'other')"
                )


def _overlap(one: Term, other: Term) -> bool:
    """Whether some day certainly belongs to both; an end that is not known may be any day."""
    return _is_before_end(one.start, other) and _is_before_end(other.start, one)


def _is_before_end(start: Moment, term: Term) -> bool:
    if term.end is not None and not term.at_latest:
        return before(start, term.end) is Truth.CERTAIN
    return term.known_until is not None and start.latest is not None and start.latest < term.known_until


def _check_renames(renames: Sequence[tuple[str, Rename]]) -> None:
    by_old: dict[str, list[tuple[str, Rename]]] = defaultdict(list)
    for place, rename in renames:
        by_old[key_of(rename.old)].append((place, rename))
    for place, rename in renames:
        for circle in _circles([(place, rename)], by_old):
            if not any(_in_order([r for _, r in (*circle[i:], *circle[:i])]) for i in range(len(circle))):
                names = " to ".join([*(r.old for _, r in circle), circle[0][1].old])
                others = ", ".join(each for each, _ in circle[1:])
                raise ConfigError(
                    f"{place}: a circle of names, {names}, in no possible order (with {others})"
                )


def _circles(
    path: list[tuple[str, Rename]], by_old: dict[str, list[tuple[str, Rename]]]
) -> Iterator[list[tuple[str, Rename]]]:
    """Ways from one name to the next that come back to where they began, no name twice."""
    last = key_of(path[-1][1].new)
    if last == key_of(path[0][1].old):
        yield path
        return
    if last in {key_of(rename.old) for _, rename in path}:
        return
    for step in by_old.get(last, ()):
        yield from _circles([*path, step], by_old)


def _in_order(renames: Sequence[Rename]) -> bool:
    """Whether each may be later than the one before."""
    return all(before(one.date, other.date) is not Truth.IMPOSSIBLE for one, other in pairwise(renames))
