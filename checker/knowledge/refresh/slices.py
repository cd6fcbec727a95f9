"""Parts of a table, each small enough for one question. One that proves too large is asked in halves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol


class Slice(Protocol):
    """What is put for the placeholders of a query, and a name for the user."""

    @property
    def name(self) -> str:
        """What the part is of, in a word or two."""

    def placeholders(self) -> Mapping[str, str]:
        """Values by placeholder."""

    def halves(self) -> tuple[Slice, Slice] | None:
        """Two parts that make up the whole; ``None`` if it cannot be divided."""


@dataclass(frozen=True)
class Period:
    """The days from ``first`` up to, not with, ``until``."""

    first: date
    until: date

    @property
    def name(self) -> str:
        """``2024-01-01 to 2024-06-30``."""
        return f"{self.first} to {self.until - timedelta(days=1)}"

    def placeholders(self) -> Mapping[str, str]:
        """``from`` and ``until`` as ``xsd:dateTime``."""
        return {"from": f"{self.first}T00:00:00Z", "until": f"{self.until}T00:00:00Z"}

    def halves(self) -> tuple[Slice, Slice] | None:
        """By days."""
        days = (self.until - self.first).days
        if days < 2:
            return None
        middle = self.first + timedelta(days=days // 2)
        return Period(self.first, middle), Period(middle, self.until)


@dataclass(frozen=True)
class Values:
    """Rows for the ``VALUES`` of a query."""

    rows: tuple[str, ...]

    @property
    def name(self) -> str:
        """The last word of the first row and of the last."""
        first, last = (row.strip("()").split('"')[-2] for row in (self.rows[0], self.rows[-1]))
        return first if len(self.rows) == 1 else f"{first} to {last}"

    def placeholders(self) -> Mapping[str, str]:
        """``values``."""
        return {"values": " ".join(self.rows)}

    def halves(self) -> tuple[Slice, Slice] | None:
        """By rows."""
        middle = len(self.rows) // 2
        return (Values(self.rows[:middle]), Values(self.rows[middle:])) if middle else None


def periods(first: date, until: date, days: int) -> tuple[Slice, ...]:
    """Periods of that many days, the last one shorter; they do not move as ``until`` does."""
    found: list[Slice] = []
    while first < until:
        found.append(Period(first, min(first + timedelta(days=days), until)))
        first += timedelta(days=days)
    return tuple(found)


def values(rows: Sequence[str], at_once: int) -> tuple[Slice, ...]:
    """The rows, so many a question."""
    return tuple(Values(tuple(rows[i : i + at_once])) for i in range(0, len(rows), at_once))
