"""A check that tells what each document cost."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.engine import Checker
from checker.model.document import Document
from checker.needs import Need
from checker.report.checked import Checked
from checker.report.wire import checked
from checker.tasks import Check


@dataclass(frozen=True, slots=True)
class Timed:
    """``seconds`` of processor time: its own, and its share, by length, of what was done for a batch."""

    checked: Checked
    seconds: float
    failed: bool = False


class TimedCheck:
    """A ``Task`` around ``Check``."""

    def __init__(self, check: Check) -> None:
        self._check = check

    def run(self, documents: Sequence[Document]) -> Iterator[Timed]:
        """One result a document, each as soon as it is there."""
        for checker, group in self._check.groups(documents):
            yield from _timed(checker, group)

    def failed(self, document: Document, message: str) -> Timed:
        """A result without findings that carries the error."""
        return Timed(self._check.failed(document, message), 0.0, failed=True)

    def warm(self) -> None:
        """Load what a check of any document may ask for; what is not installed is found out later."""
        from checker.language.model import ModelError, pipeline

        for checker, _ in self._check.groups([Document("", "", "", "text")]):
            if Need.CLAIMS in checker.needs:
                try:
                    pipeline()
                except ModelError:
                    return


def _timed(checker: Checker, group: Sequence[Document]) -> Iterator[Timed]:
    start = time.process_time()
    articles = checker.prepared(group)
    a_character = (time.process_time() - start) / max(1, sum(len(document.text) for document in group))
    for article in articles:
        start = time.process_time()
        found = replace(checked(checker.report(article)), note="; ".join(checker.notes))
        own = time.process_time() - start
        yield Timed(found, round(own + a_character * len(article.document.text), 6))
