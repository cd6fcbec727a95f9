"""The dossier as Markdown, for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.report.markdown import LIMIT
from checker.report.markup import code, prose
from checker.review.build import document_name
from checker.review.markup import in_context, shortened
from checker.review.model import DatedClaim, Dossier, Flagged, KnownDate, Source
from checker.review.wording import STATUS_WORDS, reading_words, speaker_words, totals

MARK = "<!-- claimline review -->"
"""First line of the comment: a bot finds its own one by it."""

_SIGNS = {"error": "❌", "warning": "⚠️", "notice": "💡"}
_QUOTED = 120  # characters of a place
_AROUND = 60  # characters of the sentence on either side of a claim


def dossier_markdown(dossier: Dossier) -> str:
    """Findings, claims, dates and sources, as far as a comment holds them."""
    lines: list[str] = []
    size = 0
    for line in _lines(dossier):
        size += len(line) + 1
        if size > LIMIT:
            lines += ["", "The rest does not fit into a comment.", ""]
            break
        lines.append(line)
    return "\n".join(lines)


def _lines(dossier: Dossier) -> Iterator[str]:
    yield from (MARK, f"### {prose(dossier.title)}", "", code(document_name(dossier.document)), "")
    yield from (prose(totals(dossier)), "")
    yield from (f"- {prose(error)}" for error in dossier.errors)
    for flagged in dossier.findings:
        yield from _finding(flagged)
    yield from ("#### Dated claims", "")
    yield from _table("", "Time", "Read as", "What", "Who says", "Where", "Status")
    yield from map(_row, dossier.claims)
    yield ""
    yield from _dates("#### Dates of the document and its links", dossier.dates)
    for source in dossier.sources:
        yield from _source(source)


def _table(*columns: str) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"


def _finding(flagged: Flagged) -> Iterator[str]:
    shape = flagged.shape
    yield f"#### {_SIGNS[shape['severity']]} {shape['severity']}: {prose(shape['message'])}"
    yield from ("", code(shape["rule"]), "")
    for step in flagged.places:
        part = f": {prose(step.part)}" if step.part else ""
        yield f"- {step.place.where}, “{prose(shortened(step.place.words, _QUOTED))}”{part}"
    for place in flagged.beyond:
        yield f"- {prose(place.where)}, “{prose(shortened(place.words, _QUOTED))}”: {prose(place.part)}"
    yield ""
    yield from (f"{number}. {prose(step)}" for number, step in enumerate(shape["explanation"], 1))
    yield ""
    for suggestion in shape["suggestions"]:
        yield f"- [ ] {prose(suggestion['message'])}"
    yield ""


def _row(claim: DatedClaim) -> str:
    best = reading_words(claim.readings[0]) if claim.readings else ""
    more = len(claim.readings) - 1
    cells = (
        "☐",
        prose(claim.time),
        prose(best) + (f" and {more} more" if more > 0 else ""),
        _sentence(claim),
        prose(speaker_words(claim)),
        prose(claim.place.where),
        STATUS_WORDS[claim.status],
    )
    return f"| {' | '.join(cells)} |"


def _sentence(claim: DatedClaim) -> str:
    before, words, after = (prose(f"x{part}x")[1:-1] for part in in_context(claim, _AROUND))
    return f"{before}<b>{words}</b>{after}"


def _dates(heading: str, dates: Iterable[KnownDate]) -> Iterator[str]:
    rows = [
        f"| {prose(shortened(date.label, _QUOTED))} | {prose(date.when.words)} | {prose(date.how)} |"
        for date in dates
    ]
    if rows:
        yield from (heading, "", *_table("Of", "Date", "Found in"), *rows, "")


def _source(source: Source) -> Iterator[str]:
    yield from (f"#### Source: {prose(source.title)}", "", code(source.name), "")
    yield from _dates("Its own dates:", source.dates)
    for claim in source.claims:
        best = claim.readings[0].words if claim.readings else "not placed"
        yield f"- {prose(best)}: “{_sentence(claim)}”"
    yield ""
