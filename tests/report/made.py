"""Documents and findings made by hand."""

from __future__ import annotations

from checker import Document, DocumentReport, Edit, Finding, Related, Severity, Span, Suggestion
from checker.model.document import Run


def span(text: str, words: str) -> Span:
    """The place of the words, which must stand in the text once."""
    assert text.count(words) == 1
    start = text.index(words)
    return Span(start, start + len(words))


def document(text: str, path: str = "a.txt") -> Document:
    return Document(id=path, source=text, text=text, format="text", path=path)


def titled(title: str, text: str) -> Document:
    """A JSONL document: its title has no place in the source."""
    whole = f"{title}\n\n{text}"
    runs = (Run(len(title) + 2, 0, len(text)),)
    return Document("1", text, whole, "jsonl", "d.jsonl", runs=runs)


def finding(text: str, words: str, *related: str, edits: tuple[Edit, ...] = ()) -> Finding:
    return Finding(
        span=span(text, words),
        message=f"{words} cannot be.",
        explanation=("First this.", "Then that."),
        related=tuple(Related(span(text, other), f"see {other}") for other in related),
        suggestions=(Suggestion("Change it.", edits),),
        severity=Severity.ERROR,
        rule="some-rule",
        group="calendar",
    )


def report(doc: Document, *findings: Finding) -> DocumentReport:
    return DocumentReport(doc, None, findings)
