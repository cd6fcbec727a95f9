"""Drafts with the sources that they are compared with, as the two tables beside this file hold them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker import Checker, Document, Finding, Settings
from checker.archive.compare import Against, told_by
from checker.model.publication import DateField, Signal

GROUP = "crossdoc"


@dataclass(frozen=True)
class Pair:
    """A draft, its sources, and what a check must say of it: ``rule`` at ``mark``, or nothing."""

    id: str
    draft: str
    published: str | None
    sources: list[dict[str, Any]] = field(default_factory=list)
    rule: str | None = None
    mark: str = ""
    why: str = ""

    def findings(self) -> list[Finding]:
        """What the rules across documents find in the draft."""
        settings = Settings(select=frozenset({GROUP}))
        sources = [document(f"source {n}", **source) for n, source in enumerate(self.sources, 1)]
        against = Against(told_by(Checker(settings).articles(sources)))
        draft = document(self.id, self.draft, self.published)
        (report,) = Checker(settings, tellings=against.open).check([draft])
        return list(report.findings)


def document(name: str, text: str, published: str | None) -> Document:
    """A plain text whose metadata say when it was published."""
    dates = () if published is None else (DateField(published, Signal.FIELD, "published"),)
    return Document(name, text, text, "text", path=name, dates=dates)


def pairs(name: str) -> list[Pair]:
    """The rows of a table beside this file."""
    lines = Path(__file__).with_name(f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Pair(**json.loads(line)) for line in lines]
