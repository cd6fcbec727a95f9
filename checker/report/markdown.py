"""Markdown for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.cells import one_line
from checker.report.checked import place_of
from checker.report.elsewhere import elsewhere_of, location_of, passage_source
from checker.report.markup import code, prose
from checker.report.passage import passage
from checker.report.summary import summary_line

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import ElsewhereShape, FindingShape, SpanShape

LIMIT = 60_000
"""Characters; the comments of the usual hosts end at 65,536."""

MARK = "<!-- claimline -->"
"""First line of the comment: a bot finds its own one by it."""

_SIGNS = {"error": "❌", "warning": "⚠️", "notice": "💡"}


class MarkdownReport:
    """Totals first, then each finding with its places and the reasoning folded away."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.blocks: list[str] = []
        self.size = 0
        self.left_out = 0

    def document(self, checked: Checked) -> None:
        """A block for each finding, as long as a comment can hold it."""
        for finding in checked.live:
            self._add("\n".join(_block(checked, finding)))

    def unreadable(self, error: ReadError) -> None:
        """A line that names the file."""
        self._add(f"- {code(error.place)} could not be read: {prose(error.reason)}\n")

    def end(self, summary: Summary) -> None:
        """Everything."""
        lines = [MARK, "### claimline", "", summary_line(summary), ""]
        if self.left_out:
            lines += [*self.blocks, f"and {self.left_out} more, which do not fit into a comment.", ""]
        else:
            lines += self.blocks
        self.stream.write("\n".join(lines))

    def _add(self, block: str) -> None:
        if self.left_out or self.size + len(block) > LIMIT:
            self.left_out += 1
            return
        self.size += len(block) + 1
        self.blocks.append(block)


def _block(checked: Checked, finding: FindingShape) -> Iterator[str]:
    span = finding["span"]
    place = code(f"{one_line(checked.name)}:{span['line']}:{span['column']}")
    yield f"#### {_SIGNS[finding['severity']]} {place} {finding['severity']}: {code(finding['rule'])}"
    yield ""
    yield prose(finding["message"])
    yield ""
    if span["end"]:
        yield f"> {_quoted(checked.source, span)}"
        for related in finding["related"]:
            says = f" ({prose(related['message'])})" if related["message"] else ""
            yield f">\n> {prose(place_of(related['span']))}{says}: {_quoted(checked.source, related['span'])}"
        for other in elsewhere_of(finding):
            yield f">\n> {code(location_of(other))} ({prose(other['message'])}): {_elsewhere(other)}"
        yield ""
    yield from _reasons(finding)


def _elsewhere(place: ElsewhereShape) -> str:
    source, start, end = passage_source(place)
    return _marked(source.source, start, end)


def _quoted(source: str, span: SpanShape) -> str:
    return _marked(source, span["start"], span["end"])


def _marked(source: str, start: int, end: int) -> str:
    before, place, after = (prose(f"x{part}x")[1:-1] for part in passage(source, start, end))
    return f"{before}<strong>{place}</strong>{after}".strip()


def _reasons(finding: FindingShape) -> Iterator[str]:
    for suggestion in finding["suggestions"]:
        yield f"- {prose(suggestion['message'])}"
    if finding["suggestions"]:
        yield ""
    if finding["explanation"]:
        yield "<details><summary>Why</summary>"
        yield ""
        yield from (f"{number}. {prose(step)}" for number, step in enumerate(finding["explanation"], 1))
        yield ""
        yield "</details>"
        yield ""
