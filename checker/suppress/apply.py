"""Sets findings aside as the document asks, and tells what became of each request."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from checker.model.document import Document
from checker.model.finding import Finding
from checker.model.ignore import Ignore, IgnoreFault, IgnoreReview, Suppressed
from checker.model.span import Span
from checker.nearest import nearest
from checker.suppress.commented import commented
from checker.suppress.declared import declared


@dataclass(frozen=True, slots=True)
class Outcome:
    """Findings that count and those that do not, and the requests for the rules about requests."""

    live: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    review: IgnoreReview


@dataclass(frozen=True, slots=True)
class Run:
    """The rules of a check: those that looked at the document, those that do so by default, all by group.

    Of a rule that did not run nobody can say that an ignore of it is unused.
    """

    ran: frozenset[str]
    usual: frozenset[str]
    groups: Mapping[str, Sequence[str]]

    @property
    def known(self) -> frozenset[str]:
        """Every name that an ignore may have."""
        return frozenset(self.groups).union(*self.groups.values())

    def covers(self, ignore: Ignore) -> bool:
        """Whether all that the ignore is about did run."""
        if ignore.rule is None:
            return self.usual <= self.ran
        if ignore.rule in self.groups:
            return self.usual.intersection(self.groups[ignore.rule]) <= self.ran
        return ignore.rule in self.ran


def apply(document: Document, findings: Sequence[Finding], run: Run, clock: Callable[[], date]) -> Outcome:
    """Set findings aside. The clock is asked only if some ignore ends."""
    asked = [*commented(document), *declared(document)]
    if not asked:
        return Outcome(tuple(findings), (), IgnoreReview())
    known = run.known
    faults = [each for each in asked if isinstance(each, IgnoreFault)]
    ignores = [each for each in asked if isinstance(each, Ignore)]
    faults += [_unknown(each, known) for each in ignores if not _is_known(each, known)]
    ignores = [each for each in ignores if _is_known(each, known)]
    today = clock() if any(each.until for each in ignores) else None
    return _outcome(document, findings, ignores, tuple(faults), today, run)


def _outcome(
    document: Document,
    findings: Sequence[Finding],
    ignores: Sequence[Ignore],
    faults: tuple[IgnoreFault, ...],
    today: date | None,
    run: Run,
) -> Outcome:
    expired = [each for each in ignores if today is not None and each.expired(today)]
    valid = [each for each in ignores if each not in expired]
    matches = {
        each: [i for i, finding in enumerate(findings) if _holds(document, each, finding)] for each in valid
    }
    aside = {number: each for each in reversed(valid) for number in matches[each]}
    unused = [each for each in valid if not matches[each] and run.covers(each)]
    return Outcome(
        tuple(finding for number, finding in enumerate(findings) if number not in aside),
        tuple(Suppressed(findings[number], aside[number]) for number in sorted(aside)),
        IgnoreReview(tuple(unused), tuple(expired), faults, today),
    )


def _is_known(ignore: Ignore, known: Iterable[str]) -> bool:
    return ignore.rule is None or ignore.rule in known


def _unknown(ignore: Ignore, known: Iterable[str]) -> IgnoreFault:
    name = ignore.rule or ""
    return IgnoreFault(f"unknown rule or group {name!r}{nearest(name, known)}", ignore.where, ignore.span)


def _holds(document: Document, ignore: Ignore, finding: Finding) -> bool:
    if ignore.rule is not None and ignore.rule not in (finding.rule, finding.group):
        return False
    place = finding.source_span or document.source_span(finding.span)
    if ignore.scope is not None and (place is None or not _touches(ignore.scope, place)):
        return False
    return not ignore.words or ignore.words in _words(document, place)


def _touches(scope: Span, place: Span) -> bool:
    return scope.start <= place.start < scope.end or (place.start <= scope.start < place.end)


def _words(document: Document, place: Span | None) -> str:
    return "" if place is None else " ".join(document.source[place.start : place.end].split())
