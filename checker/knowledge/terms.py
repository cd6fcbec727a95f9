"""Terms of office against the calendar, with the slack that the sources' disagreements call for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.knowledge.facts import Term, tags
from checker.knowledge.names import key_of
from checker.knowledge.roles import ROLES
from checker.knowledge.store import Knowledge
from checker.model.calendar import day_number
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


_DENSE_FROM = day_number(2001)
_DENSE = frozenset({"manual", "us_congress_legislators", "archigos_4.1", "ifg_ministers_db", "stated"})


def is_covered(terms: Iterable[Term], moment: Moment) -> bool:
    """Whether the sources of the terms reach back to the moment, so that a term missing then is evidence."""
    if moment.earliest is not None and moment.earliest >= _DENSE_FROM:
        return True
    return any(_reaches_back(term) for term in terms)


def _reaches_back(term: Term) -> bool:
    old = term.start.earliest is not None and term.start.earliest < _DENSE_FROM
    return old or not term.source or not _DENSE.isdisjoint(tags(term.source))


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


_GAP = 93  # days between terms that a text tells as one


def merged_terms(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Terms of one person and place that follow one another, each run as one term; single terms left out."""
    runs: dict[tuple[str, str], list[Term]] = {}
    found: list[Term] = []
    for term in sorted(set(terms), key=lambda t: (t.start.earliest or 0, t.office)):
        run = runs.setdefault((term.person, term.jurisdiction), [])
        if run and not _follows(run[-1], term):
            run.clear()
        run.append(term)
        if len(run) > 1:
            found.append(
                replace(run[0], end=term.end, known_until=term.known_until, at_latest=term.at_latest)
            )
    return tuple(found)


def _follows(first: Term, second: Term) -> bool:
    end, start = first.end, second.start.earliest
    return end is None or end.latest is None or start is None or start - end.latest <= _GAP
