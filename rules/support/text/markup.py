"""Findings about the markup of fact-checks, which stands in the source but not in the text."""

from __future__ import annotations

from checker import Article, Finding, Moment, Related, Suggestion
from checker.toolkit import AddressKind, StatedDate, Work, describe_moment
from rules.support.text.whole_text import first_line

_MADE = frozenset({AddressKind.POST, AddressKind.PREPRINT, AddressKind.PATH})
_EXISTED = frozenset({AddressKind.POST, AddressKind.PREPRINT, AddressKind.CAPTURE})


def markup_finding(
    article: Article,
    place: StatedDate | Work,
    message: str,
    explanation: tuple[str, ...],
    other: StatedDate | Work | None = None,
    suggestion: str = "",
) -> Finding:
    """A finding at a field of the markup, with the field that it disagrees with."""
    line = first_line(article)
    related: tuple[Related, ...] = ()
    if other and other.source_span:
        related = (Related(line, "the other date", other.source_span),)
    suggestions = (Suggestion(suggestion),) if suggestion else ()
    return Finding(line, message, explanation, related, suggestions, source_span=place.source_span)


def told(date: StatedDate) -> str:
    """The field and what it says, as a step of an explanation."""
    read = "cannot be read" if date.moment is None else f"is {describe_moment(date.moment)}"
    return f'The field {date.pointer}, "{date.value}", {read}.'


def work_told(work: Work, moment: Moment) -> str:
    """The work and the moment that was read for it, as a step of an explanation."""
    how = next((date.how for date in work.dates if date.moment == moment), "its own field")
    return f'The field {work.pointer}, "{work.url}", is of {describe_moment(moment)} ({how}).'


def not_before(work: Work) -> Moment | None:
    """A moment before which the work was not there: as stated, or as its address says."""
    if work.stated and work.stated.moment:
        return work.stated.moment
    return next((date.moment for date in work.dates if date.kind in _MADE), None)


def there_by(work: Work) -> Moment | None:
    """A moment by which the work was there: as stated, a post's own time, or that of an archive's copy."""
    if work.stated and work.stated.moment:
        return work.stated.moment
    return next((date.moment for date in work.dates if date.kind in _EXISTED), None)
