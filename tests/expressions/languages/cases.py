"""Reads the passages of a language: a line each, the rule expected first, ``ok`` where none may fire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PASSAGES = Path(__file__).parent / "passages"
LANGUAGES = tuple(sorted(file.stem for file in PASSAGES.glob("*.txt")))
RULES = {
    "weekday": "weekday-mismatch",
    "undated": "weekday-mismatch-undated",
    "impossible": "impossible-date",
    "reversed": "reversed-range",
    "length": "range-duration-mismatch",
}


@dataclass(frozen=True)
class Passage:
    """A passage of a language; the flagged span stands in double brackets."""

    language: str
    rule: str | None
    text: str


def passages() -> Iterator[Passage]:
    """All passages of all languages."""
    for language in LANGUAGES:
        for line in (PASSAGES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
            kind, _, text = line.partition(": ")
            yield Passage(language, None if kind == "ok" else RULES[kind], text)
