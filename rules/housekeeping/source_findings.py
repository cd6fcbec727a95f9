"""Findings that stand in the source alone, such as those about comments."""

from __future__ import annotations

from checker import Finding, Span, Suggestion

_START = Span(0, 0)


def source_finding(place: Span | None, message: str, steps: tuple[str, ...], advice: str) -> Finding:
    """A finding at a place of the source; at its start if what it is about stands in another file."""
    return Finding(
        _START,
        message,
        steps,
        suggestions=(Suggestion(advice),),
        source_span=_START if place is None else place,
    )
