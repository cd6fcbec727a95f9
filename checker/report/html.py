"""One HTML file that needs no other: to read, to print, to send to an editor."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.cells import one_line
from checker.report.checked import place_of
from checker.report.elsewhere import elsewhere_of, location_of, passage_source
from checker.report.markup import html
from checker.report.passage import passage
from checker.report.summary import summary_line

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import ElsewhereShape, FindingShape, RelatedShape, SpanShape


class HtmlReport:
    """Totals and contents, then a section for each document that has findings. No script, nothing loaded."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.contents: list[str] = []
        self.sections: list[str] = []

    def document(self, checked: Checked) -> None:
        """The document's section."""
        findings = list(checked.live)
        if not findings and not checked.shape["errors"]:
            return
        errors = [f'<p class="unread">{html(error)}</p>\n' for error in checked.shape["errors"]]
        blocks = ["\n".join(_finding(checked, finding)) for finding in findings]
        self._section(checked.name, _published(checked), errors + blocks, len(findings))

    def unreadable(self, error: ReadError) -> None:
        """A section that says why."""
        self._section(error.place, "", [f'<p class="unread">{html(error.reason)}</p>\n'], 0)

    def end(self, summary: Summary) -> None:
        """The whole page."""
        style = resources.files("checker.report").joinpath("html.css").read_text(encoding="utf-8")
        totals = html(summary_line(summary))
        contents = f'<nav aria-label="Documents"><ol>\n{"".join(self.contents)}</ol></nav>\n'
        self.stream.write(_HEAD.format(style=style, totals=totals))
        self.stream.write(contents if self.contents else "")
        self.stream.writelines(self.sections)
        self.stream.write("</main>\n</body>\n</html>\n")

    def _section(self, name: str, published: str, blocks: list[str], count: int) -> None:
        number = len(self.sections) + 1
        self.contents.append(f'<li><a href="#d{number}">{html(name)}</a> <small>{count}</small></li>\n')
        heading = f'<section id="d{number}">\n<h2>{html(name)}</h2>\n{published}'
        self.sections.append(f"{heading}{''.join(blocks)}</section>\n")


_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>claimline: {totals}</title>
<style>
{style}</style>
</head>
<body>
<main>
<h1>What cannot all be true</h1>
<p class="totals">{totals}</p>
"""


def _published(checked: Checked) -> str:
    published = checked.shape["published"]
    if published is None:
        return ""
    return f'<p class="published">Published {html(published["value"])} ({html(published["found_in"])})</p>\n'


def _finding(checked: Checked, finding: FindingShape) -> Iterator[str]:
    span, severity = finding["span"], finding["severity"]
    where = html(place_of(span))
    yield f'<article class="{severity}">'
    rule = html(finding["rule"])
    yield f'<p class="label"><b>{severity}</b> <code>{rule}</code> <small>{where}</small></p>'
    yield f"<h3>{html(finding['message'])}</h3>"
    if span["end"]:
        yield _passage(checked.source, span, "")
        yield from (_related(checked.source, related) for related in finding["related"])
    yield from map(_elsewhere, elsewhere_of(finding))
    yield from _list("ol", finding["explanation"])
    yield from _list("ul", [suggestion["message"] for suggestion in finding["suggestions"]])
    yield "</article>\n"


def _related(source: str, related: RelatedShape) -> str:
    caption = place_of(related["span"])
    if related["message"]:
        caption += f": {one_line(related['message'])}"
    return _passage(source, related["span"], caption)


def _elsewhere(place: ElsewhereShape) -> str:
    source, start, end = passage_source(place)
    where = place["span"].get("place") or location_of(place)
    return _figure(source.source, start, end, f"{where}: {one_line(place['message'])}")


def _passage(source: str, span: SpanShape, caption: str) -> str:
    return _figure(source, span["start"], span["end"], caption)


def _figure(source: str, start: int, end: int, caption: str) -> str:
    before, place, after = (html(f"|{part}|")[1:-1] for part in passage(source, start, end))
    said = f"<figcaption>{html(caption)}</figcaption>" if caption else ""
    return f"<figure>{said}<blockquote>{before}<mark>{place}</mark>{after}</blockquote></figure>"


def _list(tag: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"<{tag}>"
        yield from (f"<li>{html(item)}</li>" for item in items)
        yield f"</{tag}>"
