"""Regular expressions that are compiled when first used, because listing the rules must stay fast."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

_NEAR = 160  # characters; words that lead to a date stand closer to it


class Pattern:
    """A regular expression, compiled on first use; case does not matter unless ``exact``."""

    def __init__(self, source: str, *, exact: bool = False) -> None:
        self._source = source
        self._flags = re.VERBOSE if exact else re.VERBOSE | re.IGNORECASE

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self._source, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match within ``text[start:end]``."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def before(self, text: str, end: int, start: int = 0) -> re.Match[str] | None:
        """The first match that begins shortly before ``end``, and not before ``start``."""
        return self.search(text, max(start, end - _NEAR), end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """A match that begins at ``start``."""
        return self.compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """A match of the whole of ``text[start:end]``."""
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches within ``text[start:end]``."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)
