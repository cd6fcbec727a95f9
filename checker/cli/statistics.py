"""What a run came to, for whoever watches it: findings by rule, documents, time."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

from checker.cli.console import complain
from checker.errors import ReadError
from checker.model.wording import count
from checker.report.base import Summary
from checker.report.checked import Checked


class Statistics:
    """A format of its own that only counts; ``now`` is a clock in seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._start = now()
        self._rules: Counter[str] = Counter()

    def document(self, checked: Checked) -> None:
        """Count a document and its findings that were not set aside."""
        self._rules.update(finding["rule"] for finding in checked.live)

    def unreadable(self, error: ReadError) -> None:
        """Inputs that cannot be read are told elsewhere."""

    def end(self, summary: Summary) -> None:
        """A line a rule, the most frequent first, then the totals, on standard error."""
        for rule, number in sorted(self._rules.items(), key=lambda item: (-item[1], item[0])):
            complain(f"{number:6} {rule}")
        found, documents = count(self._rules.total(), "finding"), count(summary.documents, "document")
        complain(f"{found} in {documents}, {self._now() - self._start:.1f} s")
