"""Passages as newspapers, listings, biographies and chronicles print them, with all that is found in them.

``consistent.jsonl`` holds passages that look odd and are right; ``contradictory.jsonl`` those with one fault
each, in double brackets, and the rules that find it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from checker import Article, Checker, Document, Finding, Flagged
from checker.read import read_bytes
from checker.testing import unmark

HERE = Path(__file__).parent
CORPUS = ("consistent", "contradictory")


@dataclass(frozen=True)
class Passage:
    """A line of the corpus, with the bracketed place if there is one."""

    fields: dict[str, Any]
    mark: tuple[int, int] | None

    @cached_property
    def article(self) -> Article:
        """The passage, read."""
        line = {key: value for key, value in self.fields.items() if key != "rules"}
        (document,) = read_bytes(json.dumps(line).encode(), "corpus.jsonl", "jsonl")
        assert isinstance(document, Document)
        (article,) = _checker().prepared([document])
        return article

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What all rules find, notices too."""
        return _checker().report(self.article).findings


@cache
def _checker() -> Checker:
    return Checker()


@cache
def passages(name: str) -> dict[str, Passage]:
    """One half of the corpus by the passages' ids."""
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return {fields["id"]: _passage(fields) for fields in map(json.loads, lines)}


def _passage(fields: dict[str, Any]) -> Passage:
    if not fields["rules"]:
        return Passage(fields, None)
    text, place = unmark(Flagged(fields["text"]))
    assert place is not None
    shift = len(f"{fields['title']}\n\n") if "title" in fields else 0
    return Passage({**fields, "text": text}, (place.start + shift, place.end + shift))
