"""What the fuzzers feed: every reader, and the whole check, with what must hold of any input."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from checker.engine import Checker, Settings
from checker.errors import ReadError
from checker.model.document import Document
from checker.model.finding import Finding
from checker.model.publication import DateSignal, Signal
from checker.read import read_bytes
from checker.read.published import parse_published_argument

FIXTURES = Path(__file__).parents[2] / "fixtures"
FORMATS = {
    "text": ".txt",
    "markdown": ".md",
    "html": ".html",
    "jsonl": ".jsonl",
    "claimreview": ".jsonld",
    "timeml": ".tml",
    "docx": ".docx",
    "pdf": ".pdf",
}
"""Input formats, with the suffix that their seeds bear."""

PUBLISHED = "2022-03-01"


def seeds(input_format: str) -> list[bytes]:
    """Sample documents of a format, from which the fuzzers start."""
    suffix = FORMATS[input_format]
    found = [path.read_bytes() for path in sorted(FIXTURES.rglob(f"*{suffix}"))]
    return [data for data in found if len(data) < 20_000] or [b"On 31 April 2020 he left."]


@cache
def _checker() -> Checker:
    moment = parse_published_argument(PUBLISHED)
    return Checker(Settings(published=DateSignal(moment, PUBLISHED, Signal.ARGUMENT)))


def read(data: bytes, input_format: str) -> list[Document]:
    """Read; what cannot be read must come as an error of one line, never as another exception."""
    documents = []
    for item in read_bytes(data, "fuzzed", input_format):
        if isinstance(item, ReadError):
            assert "\n" not in str(item)
        else:
            documents.append(item)
    return documents


def check(data: bytes, input_format: str) -> None:
    """Check all that can be read; every finding must point into the text that it quotes."""
    documents = read(data, input_format)
    for report in _checker().check(documents):
        for finding in report.findings:
            for span in _spans(finding):
                assert 0 <= span[0] <= span[1] <= len(report.document.text)


def _spans(finding: Finding) -> Iterator[tuple[int, int]]:
    yield finding.span.start, finding.span.end
    for related in finding.related:
        yield related.span.start, related.span.end
