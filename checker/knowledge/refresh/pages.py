"""Answers kept on disk until all are there, so that a run which was broken off goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from checker.knowledge.refresh.answers import Binding

KEPT = timedelta(days=3)
"""Answers older than this are asked for again, so that the facts of one update are of one time."""

_BEGUN = "begun"


class Pages:
    """Answers by question in ``folder``. ``resumed`` counts those that an earlier run left."""

    def __init__(self, folder: Path, today: date) -> None:
        self._folder = folder
        if not _is_recent(folder, today):
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / _BEGUN).exists():
            (folder / _BEGUN).write_text(today.isoformat(), encoding="utf-8")
        self.resumed = sum(1 for _ in folder.glob("*.json"))

    def get(self, question: str) -> Sequence[Binding] | None:
        """The answer, if it is there; ``None`` also for a page that was damaged."""
        try:
            content = json.loads(self._file(question).read_bytes())
        except (OSError, ValueError):
            return None
        return content if isinstance(content, list) else None

    def put(self, question: str, answer: Sequence[Binding]) -> None:
        """Keep an answer; it is there in full or not at all."""
        self._write(question, json.dumps(answer, ensure_ascii=False, separators=(",", ":")))

    def is_halved(self, question: str) -> bool:
        """Whether the question proved too large."""
        return self._file(question, ".halved").exists()

    def halve(self, question: str) -> None:
        """Note that the question proved too large."""
        self._write(question, "", ".halved")

    def remove(self) -> None:
        """The update is done."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _file(self, question: str, suffix: str = ".json") -> Path:
        return self._folder / (hashlib.sha256(question.encode()).hexdigest()[:32] + suffix)

    def _write(self, question: str, content: str, suffix: str = ".json") -> None:
        new = self._file(question, ".new")
        new.write_text(content, encoding="utf-8")
        os.replace(new, self._file(question, suffix))


def _is_recent(folder: Path, today: date) -> bool:
    try:
        begun = date.fromisoformat((folder / _BEGUN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return timedelta(0) <= today - begun <= KEPT
