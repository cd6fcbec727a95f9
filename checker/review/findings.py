"""Findings with their places, and the claims that take part in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from checker.fingerprint import fingerprints
from checker.model.document import Document
from checker.model.finding import Finding
from checker.model.report import DocumentReport
from checker.model.span import Span
from checker.report.places import placed
from checker.report.wire import finding_shape
from checker.review.beyond import beyond
from checker.review.model import PRESSING, DatedClaim, Flagged, KnownDate, Place, Source, Status, Step
from checker.review.places import source_place, text_place


def flagged_findings(
    report: DocumentReport,
    claims: Sequence[DatedClaim],
    dates: Sequence[KnownDate] = (),
    sources: Sequence[Source] = (),
) -> tuple[Flagged, ...]:
    """Findings that count, in the order of the source, each with the claims and dates that it speaks of."""

    def flagged(name: str, finding: Finding, fingerprint: str) -> Flagged:
        shape = finding_shape(report.document, finding, fingerprint)
        steps = tuple(_steps(report.document, finding, name))
        partners = tuple(_partners(steps, claims)), tuple(_dates(steps, dates))
        return Flagged(name, shape, steps, *partners, beyond(shape, sources))

    return tuple(flagged(f"f{number}", *found) for number, found in enumerate(_counting(report), 1))


def _counting(report: DocumentReport) -> Iterator[tuple[Finding, str]]:
    """Findings that nobody set aside, with the fingerprints that they have among all."""
    document = report.document
    aside = [each.finding for each in report.suppressed]

    def order(finding: Finding) -> tuple[Span, str, str]:
        return placed(document, finding)[0] or Span(0, 0), finding.rule, finding.message

    found = sorted([*report.findings, *aside], key=order)
    silenced = set(map(id, aside))
    for finding, fingerprint in zip(found, fingerprints(document, found), strict=True):
        if id(finding) not in silenced:
            yield finding, fingerprint


def _steps(document: Document, finding: Finding, name: str) -> Iterator[Step]:
    places = [(finding.span, finding.source_span, "")]
    places += [(related.span, related.source_span, related.message) for related in finding.related]
    for number, (span, source_span, part) in enumerate(places, 1):
        if place := _place(document, span, source_span):
            yield Step(f"{name}-{number}", place, part)


def _place(document: Document, span: Span, source_span: Span | None) -> Place | None:
    if source_span is not None:
        return source_place(document, source_span)
    return text_place(document, span) if span.start < span.end else None


def _partners(steps: tuple[Step, ...], claims: Sequence[DatedClaim]) -> Iterator[str]:
    spans = [step.place.span for step in steps if step.place.span is not None]
    for claim in claims:
        if any(mark.overlaps(span) for mark in claim.marks for span in spans):
            yield claim.id


def _dates(steps: tuple[Step, ...], dates: Sequence[KnownDate]) -> Iterator[str]:
    spans = [step.place.source_span for step in steps if step.place.source_span is not None]
    for date in dates:
        if any(own.overlaps(span) for own in date.source_spans for span in spans):
            yield date.id


def with_findings(claims: Iterable[DatedClaim], findings: Iterable[Flagged]) -> tuple[DatedClaim, ...]:
    """The claims with the findings that they take part in, and the status that follows."""
    findings = tuple(findings)
    return tuple(_concerned(claim, [f for f in findings if claim.id in f.claims]) for claim in claims)


def _concerned(claim: DatedClaim, findings: list[Flagged]) -> DatedClaim:
    statuses = chain((claim.status,), (Status(flagged.shape["severity"]) for flagged in findings))
    return replace(
        claim, status=min(statuses, key=PRESSING.index), findings=tuple(flagged.id for flagged in findings)
    )
