"""A run made by hand, written in any format; ``python -m tests.report.rendering`` rewrites the snapshots."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker import Document, Edit, Severity, __version__
from checker.errors import ReadError
from checker.report.base import Page, Summary
from checker.report.checked import Checked
from checker.report.formats import REPORTS, make_report
from checker.report.wire import checked
from tests.report.made import document, finding, report, span, titled

SNAPSHOTS = Path(__file__).parent / "snapshots"
SUFFIXES = {"json": "json", "sarif": "json", "gitlab": "json", "rdjson": "json", "junit": "xml",
            "checkstyle": "xml", "html": "html", "markdown": "md", "jsonl": "jsonl"}  # fmt: skip
TEXT = "Begun in 1990, they said.\nThe café 日本 stood there.\nEnded in 1980 & never reopened.\n"


def run() -> list[Checked | ReadError]:
    """An error with an edit, one set aside, a notice in a JSONL line, a clean text, an unreadable file."""
    doc = document(TEXT, "texts/a b.md")
    one = finding(TEXT, "1980", "1990", edits=(Edit(span(TEXT, "1980"), "1995"),))
    first = checked(report(doc, one, finding(TEXT, "1990")))
    first.shape["findings"][0]["suppressed"] = {
        "reason": "as printed", "where": "texts/a b.md:1", "kind": "inSource"
    }  # fmt: skip
    inner = titled("Old news", "It began in 1975.")
    notice = replace(finding(inner.text, "1975"), severity=Severity.NOTICE, certainty=0.5)
    return [
        first,
        checked(report(inner, notice)),
        checked(report(document("Nothing.", "c.txt"))),
        ReadError("d.txt", "no such file"),
    ]


def render(format_: str, items: list[Checked | ReadError], **page: Any) -> str:
    """What the format writes of a run."""
    stream, summary = io.StringIO(), Summary()
    made = make_report(format_, Page(stream, **page))
    for item in items:
        if isinstance(item, ReadError):
            summary.add_unreadable()
            made.unreadable(item)
        else:
            summary.add(item)
            made.document(item)
    made.end(summary)
    return stream.getvalue()


def snapshot(format_: str) -> Path:
    """The file that holds what the format is to write of ``run()``."""
    return SNAPSHOTS / f"{format_}.{SUFFIXES.get(format_, 'txt')}"


def rendered(format_: str) -> str:
    """What it writes, whatever the version."""
    return render(format_, run()).replace(f'"{__version__}"', '"VERSION"')


def hostile(words: str, path: str = "a.md") -> Document:
    """A document that has the words wherever an article can bring some."""
    return document(f"It began in 1990 {words} and ended in 1980.", path)


if __name__ == "__main__":
    SNAPSHOTS.mkdir(exist_ok=True)
    for name in REPORTS:
        snapshot(name).write_text(rendered(name), encoding="utf-8")
