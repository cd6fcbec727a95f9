"""The rule ``event-dated-otherwise``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import ANNIVERSARY, PERSON, QUOTE, Told
from rules.crossdoc.dates import days_apart, disagree, is_plan, may_have_moved
from rules.crossdoc.one_event import Likeness, is_slip, likeness
from rules.crossdoc.wording import elsewhere, how_read, place, quoted, when


@dataclass(frozen=True)
class Options:
    """``plan_days``: days for which the date of something planned is taken to hold."""

    plan_days: int = 14


class _Pair(NamedTuple):
    """A claim of the text, one of another document, and why they read as of one event."""

    here: Told
    there: Told
    found: Likeness


class EventDatedOtherwise(Rule):
    """An event with one date in the text and another in a source or in the archive.

    What it flags
    -------------
    A dated claim whose event a source tells of too (the same kind of happening, the same names, nothing in
    either description that the other document does not know), with dates that no reading makes agree.

    Why it matters
    --------------
    The press release says the 12th, the article the 13th: readers come on the wrong day.

    Example
    -------
    Text "The Harrow Lane festival will open on 13 June", source "The Harrow Lane festival opens on 12 June".

    Write instead
    -------------
    The date that holds; where the event was moved, say so.

    When it is wrong
    ----------------
    When two alike events are told of, or when the source is wrong. An event that lay ahead may have been
    moved since: the rule is silent where either document speaks of a change of dates, and where they were
    published further apart than ``plan-days``. It is silent too where any source gives the date of the text.

    Options
    -------
    ``plan-days``: days for which the date of something planned is taken to hold, 14.

    References
    ----------
    Coreference of events across documents: ECB+, Cybulska and Vossen (2014).
    """

    name = "event-dated-otherwise"
    severity = Severity.WARNING
    needs = frozenset({Need.OTHERS})
    options_type = Options
    yields_to = frozenset({"life-dated-otherwise", "quote-dated-otherwise"})
    examples = (
        Flagged(
            "[[The Harrow Lane festival will open on 13 June]] at Castle Green.",
            published="2024-05-03",
            sources=("2 May 2024\n\nThe Harrow Lane festival opens on 12 June at Castle Green.",),
        ),
        Passing(
            "The Harrow Lane festival will open on 13 June at Castle Green.",
            published="2024-05-03",
            sources=("2 May 2024\n\nThe Harrow Lane festival opens on 13 June at Castle Green.",),
        ),
        Passing(
            "The Harrow Lane festival, postponed by a day, will open on 13 June at Castle Green.",
            published="2024-05-03",
            sources=("2 May 2024\n\nThe Harrow Lane festival opens on 12 June at Castle Green.",),
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each date of the text that others contradict."""
        assert isinstance(self.options, Options)
        seen = set()
        events = [told for told in article.others.told if told.kind not in (ANNIVERSARY, PERSON, QUOTE)]
        for here in events:
            pair = _contradiction(article, events, here, self.options.plan_days)
            if pair is not None and (here.when, pair.there.passage) not in seen:
                seen.add((here.when, pair.there.passage))
                yield _finding(pair)


def _contradiction(article: Article, events: list[Told], here: Told, plan_days: int) -> _Pair | None:
    """The likeliest claim of others that contradicts, unless some other claim settles it."""
    others = (
        _Pair(here, there, found) for there in article.others.about(here) if (found := likeness(here, there))
    )
    pairs = sorted(others, key=lambda pair: -pair.found.weight)
    if any(not disagree(here, pair.there) for pair in pairs):
        return None
    for pair in pairs:
        told_too = any(not disagree(own, pair.there) and likeness(own, pair.there) for own in events)
        moved = may_have_moved(here, pair.there, plan_days)
        if is_slip(*pair, days_apart(here, pair.there)) and not told_too and not moved:
            return pair
    return None


def _finding(pair: _Pair) -> Finding:
    here, there, found = pair
    assert here.span is not None
    return Finding(
        span=here.span,
        message=f"This is dated {when(here)} here, but {when(there)} in {place(there)}: {quoted(there)}.",
        explanation=(
            how_read(here),
            how_read(there),
            f"The two read as one event: {'; '.join(found.reasons)}.",
            "No reading of one date allows any reading of the other.",
        ),
        suggestions=(
            Suggestion(f"If both mean one event, write the date that holds: {when(here)} or {when(there)}."),
            *_other_ways(here, there),
        ),
        certainty=found.score,
        elsewhere=(elsewhere(there, f"dated {when(there)} here"),),
    )


def _other_ways(here: Told, there: Told) -> Iterator[Suggestion]:
    if is_plan(here) or is_plan(there):
        yield Suggestion("If it was moved, say from which day to which.")
    else:
        yield Suggestion("If there are two, tell them apart.")
