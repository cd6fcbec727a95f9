"""What a run tells of itself: a count while it goes, the totals at its end."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TextIO

from checker.batch.parts import FOUND
from checker.batch.rows import Status
from checker.batch.run import Progress

_EVERY_SHOWN, _EVERY_WRITTEN = 0.5, 30.0  # seconds between two counts: on a terminal, elsewhere
_CLEAR_LINE = "\r\033[K"


class Statistics:
    """Counts on ``stream``: on a terminal over each other, elsewhere only if ``always``, a line each."""

    def __init__(self, stream: TextIO, *, always: bool, now: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._now = stream, now
        self._shown = stream.isatty()
        self._on = self._shown or always
        self._every = _EVERY_SHOWN if self._shown else _EVERY_WRITTEN
        self._start = now()
        self._next = self._start + self._every
        self._progress = Progress(Counter())

    def __enter__(self) -> Statistics:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            self._write(_CLEAR_LINE)

    def tell(self, progress: Progress) -> None:
        """Hear of the run, and show it where it is time."""
        self._progress = progress
        if self._on and self._now() >= self._next:
            self._next = self._now() + self._every
            line = self._this_run()
            self._write(f"{_CLEAR_LINE}{line}" if self._shown else f"claimline: {line}\n")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()

    def _this_run(self) -> str:
        totals = self._progress.totals
        seconds = max(self._now() - self._start, 0.001)
        documents, words = totals["documents"], totals["words"]
        speed = f"{documents / seconds:,.1f} documents, {words / seconds:,.0f} words a second"
        return f"{documents:,} documents in {seconds:,.1f} s: {speed}"

    def summary(self, total: Mapping[str, int]) -> str:
        """The totals of the whole run, and the speed of what was done now."""
        total = Counter(total)
        statuses = ", ".join(f"{total[status]:,} {status.value}" for status in Status if total[status])
        found = ", ".join(f"{total[name]:,} {name}" for name in FOUND)
        lines = [f"{total['documents']:,} documents: {statuses or 'none'}", f"findings: {found}"]
        if self._progress.totals["documents"]:
            lines.append(f"this run: {self._this_run()}, at most {self._progress.memory:,} MB a worker")
        return "\n".join(lines) + "\n"
