"""Terms of office against the calendar, with the slack that the sources' disagreements call for."""

from __future__ import annotations

from collections.abc import Iterable

from checker.knowledge.facts import Term
from checker.knowledge.names import key_of
from checker.knowledge.roles import ROLES
from checker.knowledge.store import Knowledge
from checker.model.moment import Grain, Moment, Truth, same_time

SLACK = 31
"""Days at either end: election, swearing-in and acting periods; sources disagree by up to a month."""


def period(term: Term) -> Moment:
    """The days on which the person may have been in office; open towards the end where that is unknown."""
    end = term.end
    latest = None if end is None else end.latest
    return Moment(term.start.earliest, latest, Grain.DAY).widened(SLACK)


def may_hold(terms: Iterable[Term], moment: Moment) -> bool:
    """Whether one of the terms leaves it possible to be in office at that time."""
    return any(same_time(period(term), moment) is not Truth.IMPOSSIBLE for term in terms)


def all_before(terms: Iterable[Term], moment: Moment) -> bool:
    """Whether every one of the terms had ended when ``moment`` began."""
    return all(
        (end := period(t).latest) is not None and moment.earliest is not None and end < moment.earliest
        for t in terms
    )


def office_terms(store: Knowledge, name: str, title: str = "") -> tuple[Term, ...]:
    """Terms of everybody of that name, earliest first; of the offices that ``title`` stands for, if given.

    ``title`` is a key of ``checker.knowledge.titles.ROLES``; of any other, nothing is known.
    """
    terms = store.terms(key_of(name))
    if title:
        terms = tuple(t for t in terms if t.role in ROLES.get(title, frozenset()))
    return tuple(sorted(terms, key=lambda term: (term.start.earliest or 0, term.office)))
