"""What the stores share: words of a query, and publication dates as they are kept."""

from __future__ import annotations

import re

from checker.errors import UsageError
from checker.model.calendar import iso
from checker.model.told import Origin

_WORD = re.compile(r"\w+")
_MOST_WORDS = 32


def search_words(query: str) -> list[str]:
    """The words of a query, without the signs that a database would take for operators.

    Raises:
        UsageError: if there are none.
    """
    words = _WORD.findall(query)[:_MOST_WORDS]
    if not words:
        raise UsageError(f"nothing to search for in {query!r}")
    return words


def storable(text: str) -> str:
    """The text without what a database cannot hold: null characters, halves of surrogate pairs."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def day_of(origin: Origin) -> str | None:
    """The first day on which the document may have been published, as ISO 8601."""
    published = origin.published
    return None if published is None or published.earliest is None else iso(published.earliest)
