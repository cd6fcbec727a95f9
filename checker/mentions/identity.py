"""Which mentions are one event: the stage between claims and the timeline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.mentions.compatible import evidence, told_apart
from checker.mentions.lexicon import kinds
from checker.model.calendar import civil
from checker.model.claim import Claim, Definiteness, Event, Mention, Modality, Relation
from checker.model.expression import Anchor
from checker.model.identity import Ambiguity, Evidence, Identity, OneEvent
from checker.model.moment import Grain, Moment, Truth, same_time
from checker.model.span import Span

FURTHEST = 40
"""How many mentions of a kind back a definite one may point; bounds the work on a text that names one event
thousands of times."""


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
    for group in by_kind.values():
        links = list(_links(group))
        found = list(_disagreements(group, dates))
        conflicts.extend(found)
        ambiguities.extend(_ambiguities(group, dates, placed))
        events.extend(_events(group, links, dates))
    return Identity(tuple(events), tuple(conflicts), tuple(ambiguities))


def _dates(claims: Sequence[Claim]) -> dict[Mention, Claim]:
    """The date of each mention: stated as a fact, of the event itself and not of its beginning or end."""
    return {
        claim.subject: claim
        for claim in reversed(claims)
        if claim.subject is not None
        and claim.relation is Relation.AT
        and claim.moments
        and claim.expressions[0].anchor is not Anchor.NARRATIVE  # counted from another date: a guess
        and claim.modality is Modality.ASSERTED
    }


def _links(group: Sequence[Mention]) -> Iterator[tuple[int, int, Evidence]]:
    """Each mention to the nearest earlier one that it reads as."""
    for later, mention in enumerate(group):
        for earlier in range(later - 1, max(-1, later - FURTHEST), -1):
            found = evidence(group[earlier], mention)
            if found is not None:
                yield earlier, later, found
                break


def _disagreements(group: Sequence[Mention], dates: dict[Mention, Claim]) -> Iterator[OneEvent]:
    dated = [mention for mention in group if mention in dates]
    told: set[tuple[Moment, Moment]] = set()
    several = any(mention.definiteness is Definiteness.OTHER for mention in group)
    topics = _topics(group)
    for later, mention in enumerate(dated):
        for earlier in _may_point_at(mention, dated[max(0, later - FURTHEST) : later], several):
            first, second = dates[earlier], dates[mention]
            found = _one_event(earlier, mention, _is_topic(topics, earlier), _same_day_of_year(first, second))
            if found is not None and _impossible(first, second):
                days = (first.moments[0], second.moments[0])
                if days not in told:
                    yield OneEvent(first, second, found)
                told.add(days)
                break


def _may_point_at(mention: Mention, earlier: Sequence[Mention], several: bool) -> Sequence[Mention]:
    """Where the text itself speaks of several such events, only "this" or "that" points, at the last one."""
    if mention.definiteness is Definiteness.DEMONSTRATIVE:
        return earlier[-1:]
    return () if several else earlier


def _topics(group: Sequence[Mention]) -> dict[str, Span]:
    """Where each word first stands for one thing and no more, without a date."""
    plain = (m for m in reversed(group) if not m.plural and not m.restrictive)
    return {mention.lemma: mention.span for mention in plain}


def _is_topic(topics: Mapping[str, Span], mention: Mention) -> bool:
    """Whether the text spoke of such a thing, one and no more, before it gave its date."""
    first = topics.get(mention.lemma)
    return first is not None and first < mention.span


def _same_day_of_year(a: Claim, b: Claim) -> bool:
    """Whether both give one day of the year, or one feast, and differ in the year alone."""
    one, other = a.moments[0], b.moments[0]
    if Grain.DAY not in (one.grain, other.grain) or one.earliest is None or other.earliest is None:
        return False
    return one.length == other.length == 1 and civil(one.earliest)[1:] == civil(other.earliest)[1:]


def _one_event(earlier: Mention, later: Mention, is_topic: bool, same_day: bool) -> Evidence | None:
    """Evidence that withstands the dates themselves.

    A date inside a definite phrase picks one of several ("the 1996 treaty"). Two of them contrast, unless
    all else in the description is the same and is more than a word, or is the day ("the 2020 Christmas Day
    bombing"). One of them contradicts an asserted date
    only if the thing was the topic before, or if it was introduced with a shared description and party, or on
    the same day of another year.
    """
    found = evidence(earlier, later)
    if found is None or not later.restrictive:
        return found
    if later.contrasted or earlier.contrasted:
        return None
    if _introduces(earlier):
        return found if same_day or _alike(earlier, later) else None
    if earlier.restrictive:
        alike = earlier.modifiers == later.modifiers and (len(later.modifiers) > 1 or same_day)
        return found if alike and earlier.lemma == later.lemma else None
    return found if is_topic or earlier.verbal else None


def _alike(a: Mention, b: Mention) -> bool:
    """The same description and somebody who takes part in both, or two who do."""
    parties = len(a.participants & b.participants)
    return parties > 1 or (parties == 1 and bool(a.modifiers & b.modifiers))


def _introduces(mention: Mention) -> bool:
    return mention.definiteness is Definiteness.INDEFINITE


def _impossible(a: Claim, b: Claim) -> bool:
    return all(same_time(x, y) is Truth.IMPOSSIBLE for x in a.moments for y in b.moments)


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
            found = evidence(first, second) if _alike(first, second) else None
            if found is not None and _impossible(dates[first], dates[second]):
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
