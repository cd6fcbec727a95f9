"""How a language writes dates, apart from its names of months and weekdays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.model.expression import Unit

#: Replacements for the end of a word: the first ending that fits is exchanged for each of the others.
Endings = tuple[tuple[str, str], ...]


def words(text: str) -> frozenset[str]:
    """The words of a space-separated list."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Speech:
    """The habits of one language; all words in lower case.

    Pieces of patterns (``mark``, ``of_month``, ``of_year``, ``year_words``) are in the pattern language of
    ``checker.expressions.forms``. ``openers`` stand before a month or year that is named alone; ``every``
    before what recurs. ``endings`` decline the names that CLDR gives in one or two cases.
    ``through`` joins the two ends of a period by itself, ``opened`` only behind the word that opens it.
    ``ordinary`` are names that also are everyday words, and count only after an opener or inside a date.
    """

    tag: str
    openers: frozenset[str]
    articles: frozenset[str]
    ands: frozenset[str]
    through: tuple[str, ...]
    opened: Mapping[str, tuple[str, ...]]
    day_words: Mapping[str, int]
    units: Mapping[Unit, str]
    numbers: str
    directions: Mapping[int, str]
    past: str
    future: str
    mark: str = ""
    ordinals: str = ""
    first: frozenset[str] = frozenset()
    of_month: str = ""
    of_year: str = ""
    year_words: str = ""
    year_abbreviation: str = ""
    every: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    ago_before: tuple[str, ...] = ()
    ago_after: tuple[str, ...] = ()
    capitals: bool = False
    ordinary: frozenset[str] = frozenset()
    not_a_day_after: frozenset[str] = frozenset()
    month_endings: Endings = ()
    weekday_endings: Endings = ()
    more_months: Mapping[str, int] = field(default_factory=dict)
    more_weekdays: Mapping[str, int] = field(default_factory=dict)
    more_short_weekdays: Mapping[str, int] = field(default_factory=dict)

    @property
    def joints(self) -> frozenset[str]:
        """All words that join two dates, of more words the last."""
        joints = {*self.ands, *self.through, *(joint for many in self.opened.values() for joint in many)}
        return frozenset(joint.split()[-1] for joint in joints)
