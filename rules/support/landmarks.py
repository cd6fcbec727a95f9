"""Places of certain words in a text, found once, so that dearer patterns run only near them."""

from __future__ import annotations

from bisect import bisect_left

from rules.support.patterns import Pattern


class Landmarks:
    """Where a text has the words of a pattern."""

    def __init__(self, pattern: Pattern, text: str) -> None:
        self._starts = [match.start() for match in pattern.finditer(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def near(self, start: int, end: int) -> bool:
        """Whether one of the words begins in ``text[start:end]``."""
        index = bisect_left(self._starts, start)
        return index < len(self._starts) and self._starts[index] < end
