"""Runs the examples that rules carry; for our own tests and for those of other packs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.engine import Checker, Settings
from checker.errors import ReadError
from checker.model.document import Block, BlockKind, Document
from checker.model.finding import Finding
from checker.model.publication import DateSignal, Signal
from checker.model.span import Span
from checker.read.paragraphs import plain_blocks
from checker.rule import Flagged, Passing, Rule
from checker.tagging import AUTO

if TYPE_CHECKING:
    from checker.archive.others import Tellings

OPEN, CLOSE = "[[", "]]"
BREAK = "\n\n"


@dataclass(frozen=True)
class Outcome:
    """What a rule made of an example: its findings, and the span that was expected (none if passing)."""

    example: Flagged | Passing
    document: Document
    expected: Span | None
    findings: tuple[Finding, ...]

    @property
    def right(self) -> bool:
        """Whether exactly the marked span was flagged, or nothing where nothing may be."""
        if self.expected is None:
            return not self.findings
        return [self._place(f) for f in self.findings] == [self.expected]

    def describe(self) -> str:
        """What was expected and what came, with quotes, for a test's message."""
        wanted = "nothing" if self.expected is None else repr(self.text[slice(*self.expected)])
        places = [self._place(f) or Span(0, 0) for f in self.findings]
        told = zip(places, self.findings, strict=True)
        got = "; ".join(f"{self.text[slice(*place)]!r}: {f.message}" for place, f in told) or "nothing"
        return f"expected {wanted}, got {got}\nin: {self.text}"

    def _place(self, finding: Finding) -> Span | None:
        return finding.source_span or self.document.source_span(finding.span)

    @property
    def text(self) -> str:
        """The source that places count in."""
        return self.document.source


def unmark(example: Flagged | Passing) -> tuple[str, Span | None]:
    """The passage without its brackets, and the place that they marked.

    Raises:
        ValueError: if a flagged example has no mark, or a passing one has.
    """
    start, end = example.text.find(OPEN), example.text.find(CLOSE)
    if isinstance(example, Passing):
        if start != -1:
            raise ValueError(f"a passing example has no place to mark: {example.text!r}")
        return example.text, None
    if start == -1 or end < start:
        raise ValueError(f"mark the flagged span with {OPEN} and {CLOSE}: {example.text!r}")
    text = example.text[:start] + example.text[start + len(OPEN) : end] + example.text[end + len(CLOSE) :]
    return text, Span(start, end - len(OPEN))


def document_of(example: Flagged | Passing, text: str) -> Document:
    """The example as a document, its title (if any) as a block in front.

    Raises:
        ReadError: if its input format cannot read it.
    """
    if example.input_format != "text":
        return _read(text, example.input_format)
    if not example.title:
        return Document(id="example", source=text, text=text, format="text")
    whole = example.title + BREAK + text
    head = Block(Span(0, len(example.title)), BlockKind.TITLE)
    blocks = (head, *plain_blocks(whole, len(example.title) + len(BREAK), titled=True))
    return Document(id="example", source=whole, text=whole, format="text", blocks=blocks)


def _read(text: str, input_format: str) -> Document:
    from checker.read import read_bytes

    (document,) = read_bytes(text.encode(), "example", input_format)
    if isinstance(document, ReadError):
        raise document
    return document


def _language(rule: type[Rule]) -> str:
    """The one language of a rule's examples, which may be too short to show it; else each shows its own."""
    return min(rule.languages) if rule.languages is not None and len(rule.languages) == 1 else AUTO


def tellings_of(example: Flagged | Passing) -> Callable[[], Tellings] | None:
    """What the sources of an example tell; ``None`` without any."""
    if not example.sources:
        return None
    from checker.archive.compare import Against, told_by

    documents = [Document(f"source {n}", text, text, "text") for n, text in enumerate(example.sources, 1)]
    return Against(told_by(Checker(Settings()).articles(documents))).open


def run_example(rule: type[Rule], example: Flagged | Passing, options: object | None = None) -> Outcome:
    """Check the example with that rule alone, and those that the example names beside it.

    Raises:
        ValueError: as ``unmark``.
    """
    from checker.read.published import parse_published_argument

    text, expected = unmark(example)
    published = None
    if example.published:
        moment = parse_published_argument(example.published)
        published = DateSignal(moment, example.published, Signal.ARGUMENT)
    settings = Settings(
        select=frozenset({rule.name, *example.beside}),
        published=published,
        language=_language(rule),
        options={rule.name: options} if options is not None else {},
    )
    document = document_of(example, text)
    shift = len(document.source) - len(text)
    (report,) = Checker(settings, tellings=tellings_of(example)).check([document])
    expected = expected and Span(expected.start + shift, expected.end + shift)
    found = tuple(finding for finding in report.findings if finding.rule == rule.name)
    return Outcome(example, document, expected, found)
