"""Which pairs of dated mentions read as one event and give it dates that cannot agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.mentions.compatible import evidence
from checker.mentions.existence import STATE
from checker.mentions.lexicon import covered
from checker.model.calendar import civil
from checker.model.claim import Claim, Definiteness, Mention
from checker.model.identity import OneEvent
from checker.model.moment import Grain, Moment, Truth, same_time
from checker.model.span import Span

FURTHEST = 40
"""How many mentions of a kind back a definite one may point; bounds the work on a text that names one event
thousands of times."""

_A_MONTH = 31  # days
_FEW_YEARS = 1100  # days: three years


def with_wider(kind: str, by_kind: Mapping[str, Sequence[Mention]]) -> Sequence[Mention]:
    """The mentions of a kind, and those of other kinds by a noun that may stand for it, in text order."""
    wider = [
        mention
        for other, group in by_kind.items()
        if other != kind
        for mention in group
        if kind in covered().get(mention.lemma, ())
    ]
    return sorted([*by_kind[kind], *wider], key=lambda m: m.span) if wider else by_kind[kind]


def disagreements(group: Sequence[Mention], dates: Mapping[Mention, Claim]) -> Iterator[OneEvent]:
    """Each pair of claims about one event whose dates exclude each other, once for each two dates."""
    dated = [mention for mention in group if mention in dates]
    told: set[tuple[Moment, Moment]] = set()
    several = any(mention.definiteness is Definiteness.OTHER for mention in group)
    topics = _topics(group)
    alone = len({mention.head for mention in dated if mention.phase != STATE}) == 2
    for later, mention in enumerate(dated):
        for earlier in _may_point_at(mention, dated[max(0, later - FURTHEST) : later], several):
            first, second = dates[earlier], dates[mention]
            found = evidence(earlier, mention, alone)
            one_slip = _same_day_of_year(first, second) or (alone and _days_apart(first, second))
            if found is not None and earlier.kind != mention.kind and not one_slip:
                found = None
            if mention.verbal and not _few_years_apart(first, second):
                found = None
            if found is not None and mention.restrictive:
                another = _by_year(earlier, second) or _by_recent_day(first, second)
                topical = _is_topic(topics, earlier)
                found = None if another or not _picks_one(earlier, mention, topical, one_slip) else found
            if found is not None and exclude_each_other(first, second):
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


def _days_apart(a: Claim, b: Claim) -> bool:
    """Whether both give a day, of one month or so, in which two alike events would be told apart by words."""
    one, other = a.moments[0], b.moments[0]
    if one.length != 1 or other.length != 1 or one.earliest is None or other.earliest is None:
        return False
    return abs(one.earliest - other.earliest) <= _A_MONTH


def _few_years_apart(a: Claim, b: Claim) -> bool:
    """Whether two tellings by a verb are so close that one of the dates is a slip, not that of a namesake."""
    one, other = a.moments[0].earliest, b.moments[0].earliest
    return one is not None and other is not None and abs(one - other) <= _FEW_YEARS


def _picks_one(earlier: Mention, later: Mention, is_topic: bool, one_slip: bool) -> bool:
    """Whether the dates themselves leave it at one event, the later being part of its phrase.

    A date inside a definite phrase picks one of several ("the 1996 treaty"). Two of them contrast, unless
    all else in the description is the same and is more than a word, or is the day ("the 2020 Christmas Day
    bombing"). One of them contradicts an asserted date
    only if the thing was the topic before, or if it was introduced with a shared description and party, or if
    the dates are a slip apart: the same day of another year, or days of one month in a text without a third.
    """
    if later.contrasted or earlier.contrasted:
        return False
    if _introduces(earlier):
        return one_slip or alike(earlier, later)
    if earlier.restrictive:
        same = earlier.modifiers == later.modifiers and (len(later.modifiers) > 1 or one_slip)
        return same and earlier.lemma == later.lemma
    return is_topic or earlier.verbal


def _by_year(earlier: Mention, later: Claim) -> bool:
    """Whether a bare year picks an event by a word of another root: after "burned", "the fire of 1998"."""
    assert later.subject is not None
    other_root = later.subject.lemma[:3] != earlier.lemma[:3]
    return earlier.verbal and other_root and later.moments[0].grain is Grain.YEAR and _states_year(later)


def _by_recent_day(earlier: Claim, later: Claim) -> bool:
    """Whether a day of these days, as in "Tuesday's release", picks another event than a bare year."""
    return earlier.moments[0].grain is Grain.YEAR and _states_year(earlier) and not _states_year(later)


def _states_year(claim: Claim) -> bool:
    return claim.expressions[0].stated.year is not None


def alike(a: Mention, b: Mention) -> bool:
    """The same description and somebody who takes part in both, or two who do."""
    parties = len(a.participants & b.participants)
    return parties > 1 or (parties == 1 and bool(a.modifiers & b.modifiers))


def _introduces(mention: Mention) -> bool:
    return mention.definiteness is Definiteness.INDEFINITE


def exclude_each_other(a: Claim, b: Claim) -> bool:
    """Whether no reading of one date allows any reading of the other."""
    return all(same_time(x, y) is Truth.IMPOSSIBLE for x in a.moments for y in b.moments)
