"""Puts the meanings of neighbouring expressions together: "Monday" + "March 5", "June" + "last year"."""

from __future__ import annotations

from dataclasses import fields, replace

from checker.expressions.draft import Draft
from checker.model.expression import Anchor, Approx, Stated, TimexType

_FIELDS = tuple(spec.name for spec in fields(Stated))
_PLAIN_STEPS = ("before", "after", "previous", "following", "next", "earlier", "later")
_TIMES_OF_DAY = ("hour", "part_of_day")


def conflict(a: Stated, b: Stated) -> bool:
    """Whether both state the same thing differently, so that they cannot be one expression."""
    return any(
        getattr(a, name) is not None and getattr(b, name) is not None and getattr(a, name) != getattr(b, name)
        for name in _FIELDS
        if name not in ("short_year", "age", "fiscal")
    )


def overlay(a: Stated, b: Stated) -> Stated:
    """What either states; the first wins."""
    missing = [name for name in _FIELDS if getattr(a, name) is None or getattr(a, name) is False]
    return replace(a, **{name: getattr(b, name) for name in missing})


def merge(inner: Draft, outer: Draft) -> Draft | None:
    """One expression of two, the second of which says of which year, month or day the first is a part."""
    if _counts_from_both(inner.stated, outer.stated) or _counts_from_both(outer.stated, inner.stated):
        return None
    step = outer.stated.deictic_word in _PLAIN_STEPS and outer.anchor is not Anchor.PUBLICATION
    if inner.stated.day is not None and step:
        return None
    if conflict(inner.stated, outer.stated) or outer.value is not None or inner.value is not None:
        return None
    stated = overlay(inner.stated, outer.stated)
    timed = any(getattr(stated, name) is not None for name in _TIMES_OF_DAY)
    return replace(
        inner,
        stated=stated,
        type=TimexType.TIME if timed else TimexType.DATE,
        anchor=_anchor(inner, outer, stated),
        direction=inner.direction or outer.direction,
        unit=inner.unit or outer.unit,
    )


def _counts_from_both(a: Stated, b: Stated) -> bool:
    """Whether one counts from an anchor while the other has a year of its own."""
    return a.shift is not None and b.year is not None


def _anchor(inner: Draft, outer: Draft, stated: Stated) -> Anchor:
    if stated.year is not None:
        return Anchor.NONE
    firm = (Anchor.PUBLICATION, Anchor.NARRATIVE)
    return next((draft.anchor for draft in (outer, inner) if draft.anchor in firm), Anchor.EITHER)


def with_mod(draft: Draft, mod: str) -> Draft:
    """The same expression with TIMEX3's ``mod``."""
    return replace(draft, mod=mod)


def approximate(draft: Draft, mod: str, approx: Approx) -> Draft:
    """The same expression with a ``mod`` that says how exactly its number is meant."""
    quantity = draft.stated.quantity
    if quantity is not None and quantity.approx is not Approx.VAGUE:
        stated = replace(draft.stated, quantity=replace(quantity, approx=approx))
        return replace(draft, mod=mod, stated=stated)
    return replace(draft, mod=mod)
