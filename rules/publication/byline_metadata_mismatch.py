"""The rule ``byline-metadata-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker import Article, Finding, Flagged, Need, Passing, Publication, Related, Rule, Severity, Suggestion
from checker.toolkit import DateSignal, Signal, Truth, describe_moment, same_time
from rules.publication.signal_places import places


@dataclass(frozen=True, slots=True)
class BylineMetadataMismatchOptions:
    """``tolerance_days``: how far signals may differ, for time zones, overnight printing and updates."""

    tolerance_days: int = 3


class BylineMetadataMismatch(Rule):
    """
    What it flags
    -------------
    Two statements of when the text was published that cannot both be true: front matter, metadata, dateline,
    first line, address, file name.

    Why it matters
    --------------
    Every relative date of the text hangs on that day, and readers see one date while machines see another.

    Example
    -------
    Metadata "2024-02-13", first line "Published 13 February 2023".

    Write instead
    -------------
    One date everywhere; changes under "updated".

    When it is wrong
    ----------------
    Signals may differ by some days. Dates marked as updates are not compared here, nor is the date that is
    given on the command line. Old articles that are published again keep their dateline: state the new date
    as an update.

    Options
    -------
    ``tolerance_days`` (3): how far two signals may differ.

    References
    ----------
    schema.org ``datePublished`` and ``dateModified``; the Open Graph protocol's ``article:published_time``.
    """

    name = "byline-metadata-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.PUBLISHED})
    options_type = BylineMetadataMismatchOptions
    options: BylineMetadataMismatchOptions
    examples = (
        Flagged("Published [[13 February 2023]]\n\nHALDEN, May 3, 2021 (AP) - The plant closed."),
        Passing("Published 13 February 2023\n\nThe plant closed on Monday."),
        Passing("Published 4 May 2021\n\nHALDEN, May 3, 2021 (AP) - The plant closed."),
        Passing("Published 3 May 2021\nUpdated 9 July 2021\n\nThe plant closed on Monday."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The chosen signal against every other."""
        match _comparable(article.published):
            case [chosen, *others]:
                near = chosen.moment.widened(self.options.tolerance_days)
                for other in others:
                    if same_time(near, other.moment) is Truth.IMPOSSIBLE:
                        yield _finding(article, chosen, other)


def _comparable(published: Publication | None) -> list[DateSignal]:
    signals = () if published is None else published.signals
    return [signal for signal in signals if not signal.modified and signal.signal is not Signal.ARGUMENT]


def _finding(article: Article, chosen: DateSignal, other: DateSignal) -> Finding:
    names = describe_moment(chosen.moment), describe_moment(other.moment)
    chosen_by, other_by = _source(chosen), _source(other)
    place, others = places(article, other, chosen)
    return Finding(
        place,
        f"The {chosen_by} says {names[0]}, the {other_by} says {names[1]}.",
        (
            f'The {chosen_by}, "{chosen.value}", is {names[0]}.',
            f'The {other_by}, "{other.value}", is {names[1]}.',
            f"The {chosen_by} is the stronger signal and was used for all other checks.",
        ),
        tuple(Related(span, "the other date") for span in others),
        (Suggestion("Give one date of publication everywhere, and mark later changes as updates."),),
    )


def _source(signal: DateSignal) -> str:
    return 'field "published"' if signal.signal is Signal.FIELD else signal.signal.value
