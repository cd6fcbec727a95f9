"""A check that some documents stall, end or upset: their texts say so."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.article import Article
from checker.engine import Checker
from checker.errors import UsageError
from checker.model.document import Document
from checker.model.report import DocumentReport
from checker.tasks import Check


class Touchy(Checker):
    """Does what the text says before it looks at it."""

    def report(self, article: Article) -> DocumentReport:
        """As the checker's own."""
        if "stall" in article.text:
            time.sleep(3600)
        if "crash" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "raise" in article.text:
            raise ZeroDivisionError("as told")
        if "refuse" in article.text:
            raise UsageError("nothing can be checked")
        if "once" in article.text:
            _once(Path(article.text.split()[-1]), os.getpid())
        if "parent" in article.text:
            _once(Path(article.text.split()[-1]), os.getppid())
        return super().report(article)


def _once(mark: Path, process: int) -> None:
    """End a process, but not a second time."""
    if not mark.exists():
        mark.touch()
        os.kill(process, signal.SIGKILL)


class TouchyCheck(Check):
    """A check by ``Touchy``."""

    def groups(self, documents: Sequence[Document]) -> Iterator[tuple[Checker, list[Document]]]:
        """All documents in one group."""
        yield Touchy(self.settings), list(documents)
