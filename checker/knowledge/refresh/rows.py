"""Answers to rows of our tables. A row that cannot be is refused, with the reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from checker.knowledge.lazy import lazily
from checker.knowledge.refresh.answers import Binding
from checker.knowledge.tables import Named, Row, fact_of

TAG = "wikidata"
_ITEM = lazily(r"https?://www\.wikidata\.org/entity/(Q\d+)")
_TIME = lazily(r"(-?\d{4,})-(\d\d)-(\d\d)(?:T[\d:.]+)?(?:Z|[+-]\d\d:\d\d)?")
_YEAR, _MONTH, _DAY = 9, 10, 11  # of wikibase:timePrecision
_PLACES = {
    "People's Republic of China": "China",
    "Kingdom of the Netherlands": "Netherlands",
    "Kingdom of Denmark": "Denmark",
    "Republic of Ireland": "Ireland",
    "Türkiye": "Turkey",
    "The Gambia": "Gambia",
    "The Bahamas": "Bahamas, The",
    "Czech Republic": "Czechia",
    "Democratic Republic of the Congo": "Congo-Kinshasa",
    "Republic of the Congo": "Congo-Brazzaville",
    "State of Palestine": "Palestine",
    "United States of America": "United States",
}
"""States as the labels of Wikidata name them, and as our tables do."""

_SINGLE_WORDS = frozenset({"company", "igo", "party", "ngo", "media", "state", "historical state"})
_MOST_ALIASES = 12
_HELD = {
    "people": ("name", "born", "died"),
    "terms": ("office", "role", "start", "end"),
    "things": ("name", "kind", "phase", "start", "end"),
}

_PAST: Mapping[str, Sequence[str]] = {"people": ("born", "died"), "terms": ("start",), "things": ()}


@dataclass
class Rows:
    """The facts of a table, ``plain`` the rows that they are made of.

    ``refused`` counts rows that cannot be, by reason, ``unfit`` those that are of no use, such as a date that
    tells no year.
    """

    facts: list[Named] = field(default_factory=list)
    plain: list[Row] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    unfit: Counter[str] = field(default_factory=Counter)

    @property
    def share_refused(self) -> float:
        """Of all rows."""
        count = self.refused.total()
        return count / (count + len(self.facts)) if count else 0.0


class UnfitError(ValueError):
    """A row that may be right and is of no use."""


def rows_of(holds: str, answers: Iterable[Binding], today: date) -> Rows:
    """The facts of all answers about one table, each once, in their order."""
    found, seen = Rows(), set()
    for binding in answers:
        try:
            row = row_of(holds, binding, today)
            named = fact_of(holds, row)
        except UnfitError as error:
            found.unfit[str(error)] += 1
            continue
        except ValueError as error:
            found.refused[_kind_of(str(error))] += 1
            continue
        if named not in seen:
            seen.add(named)
            found.facts.append(named)
            found.plain.append(row)
    return found


def row_of(holds: str, binding: Binding, today: date) -> dict[str, str]:
    """One answer as a row of the table ``holds``.

    Raises:
        UnfitError: if a date is too vague, or a name could mean too much.
        ValueError: if it names no item of Wikidata, or a date is of another type or in the future.
    """
    match = _ITEM().fullmatch(binding.get("item", ""))
    if match is None:
        raise ValueError("it names no item")
    row = {column: _cell(column, binding) for column in _HELD[holds]}
    for column in _PAST[holds]:
        if row[column] > today.isoformat():
            raise ValueError(f"{column!r} is in the future")
    row["aliases"] = "|".join(_aliases(binding))
    row["source"] = f"{TAG}:{match[1]}"
    return {**row, **_OF[holds](binding)}


def _cell(column: str, binding: Binding) -> str:
    value = binding.get(column, "")
    if f"{column}Precision" in binding or _TIME().fullmatch(value):
        return _moment(value, binding.get(f"{column}Precision", ""))
    return " ".join(value.split()).replace("|", "/")


def _moment(value: str, precision: str) -> str:
    """A time of Wikidata as precise as it says: ``1969-07-20T00:00:00Z`` and 10 become ``1969-07``."""
    match = _TIME().fullmatch(value)
    if match is None or not precision.isdecimal():
        raise ValueError("a date is of another type")
    if int(precision) < _YEAR:
        raise UnfitError("a date is vaguer than a year")
    year, month, day = match.groups()
    return "-".join((year, month, day)[: min(int(precision), _DAY) - _YEAR + 1])


def _aliases(binding: Binding) -> Sequence[str]:
    """Other names of more than one word or with a figure: single words stand for too much else."""
    names = (" ".join(alias.split()) for alias in binding.get("aliases", "").split("|"))
    telling = dict.fromkeys(n for n in names if (" " in n or any(map(str.isdigit, n))) and len(n) <= 80)
    return sorted(telling)[:_MOST_ALIASES]


def _person(binding: Binding) -> Mapping[str, str]:
    links = binding.get("links", "0")
    return {"occupation": _cell("description", binding), "notability": links if links.isdecimal() else "0"}


def _term(binding: Binding) -> Mapping[str, str]:
    place = _cell("place", binding)
    return {"person": _cell("name", binding), "jurisdiction": _PLACES.get(place, place)}


def _thing(binding: Binding) -> Mapping[str, str]:
    name, kind = _cell("name", binding), binding.get("kind", "")
    if name.isalpha() and kind not in _SINGLE_WORDS and " name of a " not in kind:
        raise UnfitError("a single word is no telling name of an event")
    return {}


_OF: Mapping[str, Callable[[Binding], Mapping[str, str]]] = {
    "people": _person,
    "terms": _term,
    "things": _thing,
}


def _kind_of(reason: str) -> str:
    """The reason without the values, so that like reasons are counted together."""
    return re.sub(r"'-?\d[^']*'|-?\d{4}-\d\d(?:-\d\d)?|\d+", "…", reason)
