"""Collects every signal for the publication date, and chooses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.model.calendar import Day, civil, day_number, is_valid
from checker.model.document import Document
from checker.model.moment import Grain, Moment, on_day
from checker.model.publication import DateField, DateSignal, Publication, Signal
from checker.read.published.addresses import from_file_name, from_path, from_url
from checker.read.published.line_forms import Form
from checker.read.published.opening import OpeningDate, opening_dates
from checker.read.published.values import Tag, parse_value

_ORDER = {signal: position for position, signal in enumerate(Signal)}
_MINUTES_A_DAY = 24 * 60


def find_publication(
    document: Document, argument: DateSignal | None, tag: Tag, path_pattern: str | None = None
) -> Publication | None:
    """Every signal for when the document was published, the one to go by first; ``None`` without any.

    The order is that of ``Signal``; dates of later changes come after all dates of publication. A date
    that is coarser than a day gives way to a signal that names a day within it, unless it is the
    user's own. ``path_pattern`` says how paths hold dates, see ``addresses.from_path``. ``tag`` is asked only
    about the first lines and about metadata values. Today's date is never among the signals.
    """
    certain = [
        *([argument] if argument else []),
        *_from_metadata(document, tag),
        *_from_addresses(document, path_pattern),
    ]
    opening = _from_opening(
        opening_dates(document.text, tag, document.blocks), [signal.moment for signal in certain]
    )
    signals = sorted([*certain, *opening], key=_strength)
    if not signals:
        return None
    chosen = _finer(signals)
    rest = [_reconciled(signal, chosen.moment) for signal in signals if signal is not chosen]
    return Publication((chosen, *rest))


def unusable_dates(document: Document, tag: Tag) -> tuple[DateField, ...]:
    """Metadata fields that should hold a date, and hold something that cannot be read as one."""
    return tuple(f for f in document.dates if f.value.strip() and parse_value(f.value, tag) is None)


def _strength(signal: DateSignal) -> tuple[bool, int]:
    return signal.modified, _ORDER[signal.signal]


def _from_metadata(document: Document, tag: Tag) -> Iterator[DateSignal]:
    for item in document.dates:
        moment = parse_value(item.value, tag)
        if moment:
            value = item.value.strip()
            yield DateSignal(moment, value, item.signal, source_span=item.source_span, modified=item.modified)


def _from_addresses(document: Document, path_pattern: str | None) -> Iterator[DateSignal]:
    # The name of a file of many documents says nothing of any one of them.
    path = None if document.format in ("jsonl", "claimreview") else document.path
    for signal in (from_path(path, path_pattern), from_url(document.url), from_file_name(path)):
        if signal:
            yield signal


def _from_opening(dates: Iterator[OpeningDate], anchors: list[Moment]) -> Iterator[DateSignal]:
    found = list(dates)
    known = anchors + [date.moments[0] for date in found if len(date.moments) == 1]
    for date in found:
        moment = _settled(date, known)
        if moment:
            modified = date.form is Form.UPDATED
            yield DateSignal(moment, date.value, date.signal, date.span, modified=modified)


def _settled(date: OpeningDate, anchors: Sequence[Moment]) -> Moment | None:
    """The one moment of a date that leaves its year, or its order of day and month, to other signals."""
    if len(date.moments) == 1:
        return date.moments[0]
    if date.moments:
        days = {anchor.earliest for anchor in anchors}
        return next((moment for moment in date.moments if moment.earliest in days), None)
    return _nearest(date.month, date.day, anchors[0]) if anchors and date.month and date.day else None


def _nearest(month: int, day: int, anchor: Moment) -> Moment | None:
    """The month and day in the year that brings them closest to the anchor."""
    if anchor.earliest is None or anchor.latest is None:
        return None
    year, middle = civil(anchor.earliest).year, (anchor.earliest + anchor.latest) // 2
    years = [year] if anchor.grain <= Grain.YEAR else [year - 1, year, year + 1]
    days = [day_number(y, month, day) for y in years if is_valid(y, month, day)]
    return on_day(min(days, key=lambda candidate: abs(candidate - middle))) if days else None


def _finer(signals: Sequence[DateSignal]) -> DateSignal:
    """The first signal, or the first of those that name a day within it."""
    first = signals[0]
    if first.signal is Signal.ARGUMENT or first.moment.grain >= Grain.DAY:
        return first
    return next((s for s in signals if not s.modified and _is_day_within(s.moment, first.moment)), first)


def _is_day_within(day: Moment, whole: Moment) -> bool:
    if day.grain < Grain.DAY or day.earliest is None or whole.earliest is None or whole.latest is None:
        return False
    return whole.earliest <= day.earliest <= whole.latest


def _reconciled(signal: DateSignal, chosen: Moment) -> DateSignal:
    """The signal with its moment widened to the chosen day, if only time zones keep the two apart."""
    ours, theirs = _days(signal.moment), _days(chosen)
    if (
        signal.moment.grain < Grain.DAY
        or ours.isdisjoint(theirs)
        or chosen.earliest in (None, signal.moment.earliest)
    ):
        return signal
    ends = sorted([*ours, *theirs])
    return replace(signal, moment=Moment(ends[0], ends[-1], Grain.DAY))


def _days(moment: Moment) -> set[Day]:
    """The days of a moment as written and, where a zone is stated, in universal time."""
    if moment.earliest is None or moment.grain < Grain.DAY:
        return set()
    days = {moment.earliest}
    if moment.clock and moment.zone is not None:
        days.add(moment.earliest + (moment.clock[0] - moment.zone) // _MINUTES_A_DAY)
    return days
