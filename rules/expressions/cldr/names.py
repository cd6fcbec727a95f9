"""Names of months and weekdays from CLDR, with the case endings that CLDR does not list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from rules.expressions.cldr.speech import Endings, Speech

_SPELLINGS = str.maketrans("ʼ’‘`‐‑–-", "''''    ")


@dataclass(frozen=True, slots=True)
class Names:
    """Month 1..12 and weekday 0..6 (Monday is 0) by name in lower case, abbreviations without full stop.

    ``weekday_ends`` are the last words of those names that consist of several ("segunda-feira").
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_months: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    weekday_ends: frozenset[str]

    def month(self, word: str) -> int:
        """The month that a word names.

        Raises:
            KeyError: if it names none.
        """
        key = plain(word)
        return self.months.get(key) or self.short_months[key]

    def weekday(self, word: str) -> int:
        """The weekday that a word names.

        Raises:
            KeyError: if it names none.
        """
        key = plain(word)
        return self.weekdays[key] if key in self.weekdays else self.short_weekdays[key]


def plain(name: str) -> str:
    """A name as it is looked up: lower case, straight apostrophe, simple hyphen, no full stop at the end."""
    return "-".join(name.lower().translate(_SPELLINGS).split()).rstrip(".")


def names_of(speech: Speech) -> Names:
    """All names of a language."""
    from babel import Locale  # loads nothing of the other languages, but takes a moment

    locale = Locale(speech.tag)
    months, weekdays = locale.months, locale.days
    long_weekdays = declined(_by_name(weekdays, "wide"), speech.weekday_endings) | dict(speech.more_weekdays)
    return Names(
        declined(_by_name(months, "wide"), speech.month_endings) | dict(speech.more_months),
        long_weekdays,
        _by_name(months, "abbreviated"),
        _by_name(weekdays, "abbreviated") | dict(speech.more_short_weekdays),
        frozenset(parts_of(name)[-1] for name in long_weekdays if not name.isalpha()),
    )


def parts_of(name: str) -> list[str]:
    """The words of a compound name."""
    return re.findall(r"\w+", name)


def _by_name(table: Mapping[str, Mapping[str, Mapping[int, str]]], width: str) -> dict[str, int]:
    """The genitive ("format") and the nominative ("stand-alone") names together."""
    return {
        plain(name): number
        for context in ("format", "stand-alone")
        for number, name in table[context][width].items()
    }


def declined(names: Mapping[str, int], endings: Endings) -> dict[str, int]:
    """The names in all their cases."""
    found = dict(names)
    for name, number in names.items():
        for ending, others in endings:
            if name.endswith(ending):
                stem = name.removesuffix(ending)
                found |= {stem + other: number for other in others.split()}
                break
    return found
