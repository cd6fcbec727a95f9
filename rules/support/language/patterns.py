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

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """The first match in a text, or between the bounds: the start, and the end if not the text's."""
        return self.compiled.search(text, *bounds)

    def before(self, text: str, end: int, start: int = 0) -> re.Match[str] | None:
        """The first match that begins shortly before ``end``, and not before ``start``."""
        return self.search(text, max(start, end - _NEAR), end)

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        """A match that begins where the text does, or the bounds do."""
        return self.compiled.match(text, *bounds)

    def fullmatch(self, text: str, *bounds: int) -> re.Match[str] | None:
        """A match of the whole text, or of all between the bounds."""
        return self.compiled.fullmatch(text, *bounds)

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """All matches in a text, or between the bounds."""
        return self.compiled.finditer(text, *bounds)
