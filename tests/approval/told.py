"""Findings, time expressions and claims in full, as lines that a person can review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields

from checker import Document, Finding, TimeExpression
from checker.model.claim import Claim, Mention
from checker.model.expression import Quantity, Stated
from checker.model.finding import Edit
from checker.model.moment import Moment
from checker.model.span import Span


def finding_lines(document: Document, finding: Finding) -> Iterator[str]:
    """Everything that a report shows of a finding."""
    place = finding.source_span or document.source_span(finding.span)
    yield f"{finding.severity} {finding.certainty:g} {finding.rule}: {finding.message}"
    yield f"  at {_quote(document.source, place)}"
    yield from (f"  {number}. {step}" for number, step in enumerate(finding.explanation, 1))
    for related in finding.related:
        place = related.source_span or document.source_span(related.span)
        yield f"  beside {_quote(document.source, place)}: {related.message}"
    for other in finding.elsewhere:
        yield f"  elsewhere {other.passage.quote!r} ({other.origin.name}): {other.message}"
    for suggestion in finding.suggestions:
        edits = "".join(f"; {_edit(document.text, edit)}" for edit in suggestion.edits)
        yield f"  suggests: {suggestion.message}{edits}"


def expression_line(expression: TimeExpression) -> str:
    """Type, value, readings and what the words state."""
    readings = [f"{_moment(r.moment)}{f' if {r.assumes}' if r.assumes else ''}" for r in expression.readings]
    parts = [
        " ".join(_words((repr(expression.text), expression.type, expression.value, expression.mod))),
        " or ".join(readings),
        _stated(expression.stated),
        "" if expression.anchor == "none" else f"from {expression.anchor}",
    ]
    return " | ".join(part for part in parts if part)


def claim_line(text: str, claim: Claim) -> str:
    """Who or what, in which relation to which time."""
    mentions = [mention for mention in (claim.subject, claim.other) if mention is not None]
    parts = [
        f"claim {claim.relation}: {' to '.join(_mention(text, mention) for mention in mentions)}",
        ", ".join(repr(expression.text) for expression in claim.expressions),
        " or ".join(_moment(moment) for moment in claim.moments),
        " ".join(_words((claim.modality, claim.tense, "negated" if claim.negated else ""))),
    ]
    return " | ".join(part for part in parts if part)


def _mention(text: str, mention: Mention) -> str:
    words = " ".join(_words((mention.kind, mention.phase, *sorted(mention.participants))))
    return f"{text[slice(*mention.span)]!r} [{words}]"


def _words(words: Iterable[str | None]) -> Iterator[str]:
    return (word for word in words if word)


def _quote(text: str, span: Span | None) -> str:
    return "nothing" if span is None else f"{span.start}: {text[slice(*span)]!r}"


def _edit(text: str, edit: Edit) -> str:
    return f"{text[slice(*edit.span)]!r} -> {edit.text!r}"


def _moment(moment: Moment) -> str:
    earliest, latest = (bound or "..." for bound in moment.iso_bounds())
    days = earliest if earliest == latest else f"{earliest}/{latest}"
    clock = "" if moment.clock is None else " {}-{} min".format(*moment.clock)
    return f"{days}{clock}{'' if moment.zone is None else f' UTC{moment.zone:+}'}"


def _stated(stated: Stated) -> str:
    said = ((field.name, getattr(stated, field.name), field.default) for field in fields(stated))
    return " ".join(
        f"{name}={_amount(value) if isinstance(value, Quantity) else value}"
        for name, value, default in said
        if value != default
    )


def _amount(quantity: Quantity) -> str:
    approx = "" if quantity.approx == "exact" else f"{quantity.approx}:"
    return f"{approx}{quantity.low}-{quantity.high}:{quantity.unit}"
