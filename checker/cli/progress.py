"""A count on the terminal while a long run writes its results elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO, TypeVar

from checker.cli.console import CLEAR_LINE

T = TypeVar("T")

_AFTER, _EVERY = 1.0, 0.2  # seconds before the first count, and between two


class Progress:
    """Shows nothing unless ``stream`` is a terminal and standard output, which shows as much, is none."""

    def __init__(self, stream: TextIO, now: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._now = now
        self._next = now() + _AFTER
        self._on = stream.isatty() and not sys.stdout.isatty()

    def over(self, results: Iterable[T]) -> Iterator[T]:
        """The results, counted as they pass."""
        shown = False
        try:
            for number, result in enumerate(results, 1):
                yield result
                if self._on and self._now() >= self._next:
                    self._next = self._now() + _EVERY
                    self._write(f"{CLEAR_LINE}{number} documents checked")
                    shown = True
        finally:
            if shown:
                self._write(CLEAR_LINE)

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
