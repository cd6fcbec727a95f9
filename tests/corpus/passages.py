"""Passages as newspapers, listings, biographies and chronicles print them, with all that is found in them.

``consistent.jsonl`` holds passages that look odd and are right; ``contradictory.jsonl`` those with one fault
each, in double brackets, and the rules that find it. ``articles.jsonl`` holds whole articles that are right;
``slips.jsonl`` says what to put in the place of what in one of them: one slip a line, found by a rule or not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from checker import Article, Checker, Document, Finding, Flagged
from checker.read import read_bytes
from checker.testing import unmark

HERE = Path(__file__).parent
RIGHT = ("consistent", "articles")
PASSAGES = ("consistent", "contradictory")


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
    """One part of the corpus by the passages' ids."""
    return {fields["id"]: _passage(fields) for fields in _lines(name)}


def slips() -> Iterator[tuple[str, Passage]]:
    """What is put into an article, and the article with it."""
    for slip in _lines("slips"):
        fields = passages("articles")[slip["article"]].fields
        before, right, after = fields["text"].partition(slip["right"])
        assert right, slip["id"]
        yield (
            slip["wrong"],
            Passage({**fields, "id": slip["id"], "text": before + slip["wrong"] + after}, None),
        )


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def _passage(fields: dict[str, Any]) -> Passage:
    if not fields["rules"]:
        return Passage(fields, None)
    text, place = unmark(Flagged(fields["text"]))
    assert place is not None
    shift = len(f"{fields['title']}\n\n") if "title" in fields else 0
    return Passage({**fields, "text": text}, (place.start + shift, place.end + shift))
