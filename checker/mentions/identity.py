"""Which mentions are one event: the stage between claims and the timeline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.mentions.compatible import evidence, told_apart
from checker.mentions.disagreement import FURTHEST, alike, disagreements, exclude_each_other, with_wider
from checker.mentions.lexicon import kinds
from checker.model.claim import Claim, Definiteness, Event, Mention, Modality, Relation
from checker.model.expression import Anchor
from checker.model.identity import Ambiguity, Evidence, Identity, OneEvent

_POINTING = (Definiteness.DEFINITE, Definiteness.DEMONSTRATIVE)


def identify(mentions: Sequence[Mention], claims: Sequence[Claim]) -> Identity:
    """Group mentions into events, by kind, in text order."""
    dates = _dates(claims)
    placed = {claim.subject for claim in claims if claim.moments}
    by_kind: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind in kinds():  # people and offices are identified by name, not here
            by_kind[mention.kind].append(mention)
    events: list[Event] = []
    conflicts: list[OneEvent] = []
    ambiguities: list[Ambiguity] = []
    for kind, group in by_kind.items():
        links = list(_links(group))
        conflicts.extend(disagreements(with_wider(kind, by_kind), dates))
        ambiguities.extend(_ambiguities(group, dates, placed))
        events.extend(_events(group, links, dates))
    return Identity(tuple(events), tuple(conflicts), tuple(ambiguities))


def _dates(claims: Sequence[Claim]) -> dict[Mention, Claim]:
    """The date of each mention: stated as a fact, of the event itself and not of its beginning or end.

    Where it has several, one that names a month or year is better than "that night".
    """
    return {
        claim.subject: claim
        for claim in sorted(claims, key=_worth)
        if claim.subject is not None
        and claim.relation is Relation.AT
        and claim.moments
        and claim.expressions[0].anchor is not Anchor.NARRATIVE  # counted from another date: a guess
        and claim.modality is Modality.ASSERTED
    }


def _worth(claim: Claim) -> tuple[bool, int]:
    """Which date of a mention to go by: the last of this order."""
    stated = claim.expressions[0].stated if claim.expressions else None
    named = stated is not None and (stated.month is not None or stated.year is not None)
    return named, -claim.span.start


def _links(group: Sequence[Mention]) -> Iterator[tuple[int, int, Evidence]]:
    """Each mention to the nearest earlier one that it reads as."""
    for later, mention in enumerate(group):
        for earlier in range(later - 1, max(-1, later - FURTHEST), -1):
            found = evidence(group[earlier], mention)
            if found is not None:
                yield earlier, later, found
                break


def _ambiguities(
    group: Sequence[Mention], dates: dict[Mention, Claim], placed: set[Mention | None]
) -> Iterator[Ambiguity]:
    for place, mention in enumerate(group):
        if mention in placed or mention.definiteness not in _POINTING or mention.plural:
            continue
        if place and _points_at_last(mention, group[place - 1]):
            continue
        pair = _rivals(group[max(0, place - FURTHEST) : place], mention, dates)
        if pair is not None:
            yield pair


def _points_at_last(mention: Mention, last: Mention) -> bool:
    """Whether a mention without any description takes up the last one, which is near or was told apart."""
    if mention.modifiers or mention.participants:
        return False
    return last.definiteness is Definiteness.OTHER or mention.sentence - last.sentence <= 1


def _rivals(earlier: Sequence[Mention], mention: Mention, dates: dict[Mention, Claim]) -> Ambiguity | None:
    fitting = [m for m in earlier if m in dates and _fits(mention, m)]
    for second in reversed(fitting):
        for first in fitting:
            if first is second or second.definiteness is not Definiteness.DEFINITE:
                continue
            found = evidence(first, second) if alike(first, second) else None
            if found is not None and exclude_each_other(dates[first], dates[second]):
                return Ambiguity(mention, (dates[first], dates[second]), found)
    return None


def _fits(mention: Mention, candidate: Mention) -> bool:
    return not told_apart(candidate, mention) and mention.modifiers <= candidate.words | candidate.modifiers


def _events(
    group: Sequence[Mention], links: Sequence[tuple[int, int, Evidence]], dates: dict[Mention, Claim]
) -> Iterator[Event]:
    roots = list(range(len(group)))
    reasons: dict[int, tuple[str, ...]] = {}
    scores: dict[int, float] = {}
    for earlier, later, found in links:
        roots[later] = roots[earlier]
        reasons.setdefault(roots[later], found.reasons)
        scores[roots[later]] = min(scores.get(roots[later], 1.0), found.score)
    members: dict[int, list[Mention]] = defaultdict(list)  # a root comes before what hangs on it: in order
    for mention, root in zip(group, roots, strict=True):
        members[root].append(mention)
    for root, same in members.items():
        claims = tuple(dates[m] for m in same if m in dates)
        yield Event(tuple(same), claims, reasons.get(root, ()), scores.get(root, 1.0))
