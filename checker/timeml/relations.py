"""TimeML's temporal relations as bounds on the starts and ends of intervals (Allen, 1983).

Read as its annotation guidelines do, with DURING as IS_INCLUDED and IDENTITY as SIMULTANEOUS; every
relation is strict, so that an interval does not include another that shares its start or its end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

_INCLUDES = ("a- < b-", "b+ < a+")
_IS_INCLUDED = ("b- < a-", "a+ < b+")
_SAME = ("a- = b-", "a+ = b+")


class _Meaning(NamedTuple):
    words: str
    order: tuple[str, ...]


_MEANINGS: Mapping[str, _Meaning] = {
    "BEFORE": _Meaning("is before", ("a+ < b-",)),
    "AFTER": _Meaning("is after", ("b+ < a-",)),
    "IBEFORE": _Meaning("is immediately before", ("a+ = b-",)),
    "IAFTER": _Meaning("is immediately after", ("b+ = a-",)),
    "INCLUDES": _Meaning("includes", _INCLUDES),
    "IS_INCLUDED": _Meaning("is included in", _IS_INCLUDED),
    "DURING": _Meaning("is during", _IS_INCLUDED),
    "DURING_INV": _Meaning("lasts throughout", _INCLUDES),
    "SIMULTANEOUS": _Meaning("is simultaneous with", _SAME),
    "IDENTITY": _Meaning("is identical with", _SAME),
    "BEGINS": _Meaning("begins", ("a- = b-", "a+ < b+")),
    "BEGUN_BY": _Meaning("is begun by", ("a- = b-", "b+ < a+")),
    "ENDS": _Meaning("ends", ("a+ = b+", "b- < a-")),
    "ENDED_BY": _Meaning("is ended by", ("a+ = b+", "a- < b-")),
    # The coarser relations of TempEval 2007 and 2010.
    "OVERLAP": _Meaning("overlaps", ("a- < b+", "b- < a+")),
    "BEFORE-OR-OVERLAP": _Meaning("is before or overlaps", ("a- < b+",)),
    "OVERLAP-OR-AFTER": _Meaning("overlaps or is after", ("b- < a+",)),
}
_SAY_NOTHING = frozenset({"NONE", "VAGUE", "UNKNOWN"})


class Order(NamedTuple):
    """The point ``first`` comes before the point ``second``; ``strictly``, or else not after it."""

    first: str
    second: str
    strictly: bool


def is_known(relation: str) -> bool:
    """Whether the relation is one of TimeML's, or of its extensions that leave the order open."""
    return relation in _MEANINGS or relation in _SAY_NOTHING


def in_words(relation: str) -> str:
    """The verb phrase for a relation that orders anything: "is before"."""
    return _MEANINGS[relation].words


def start_of(id: str) -> str:
    """The point at which the interval begins."""
    return f"{id}-"


def end_of(id: str) -> str:
    """The point at which the interval ends."""
    return f"{id}+"


def orders(relation: str, source: str, target: str) -> Iterator[Order]:
    """What a relation says of the starts and ends of its two intervals; nothing if it leaves them open."""
    points = {
        "a-": start_of(source),
        "a+": end_of(source),
        "b-": start_of(target),
        "b+": end_of(target),
    }
    meaning = _MEANINGS.get(relation)
    for statement in meaning.order if meaning else ():
        left, sign, right = statement.split()
        yield Order(points[left], points[right], sign == "<")
        if sign == "=":
            yield Order(points[right], points[left], strictly=False)
