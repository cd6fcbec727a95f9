"""The rule ``old-as-new``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion, TimeExpression
from checker.toolkit import AddressDate, AddressKind, Link, Sentence, describe_moment
from rules.support.dates.day_order import is_after
from rules.support.language.patterns import Pattern
from rules.support.text.cited import about, at_link, citing_sentences, is_in_doubt

_THERE_BY = frozenset({AddressKind.POST, AddressKind.CAPTURE})
_TAKEN = Pattern(
    r"""\b(?: video | footage | clip | photo(?:graph)? | image | picture | recording | audio )s? \b
        [^.;:!?]{0,60}? \b(?: taken | filmed | shot | recorded | captured | made )\b [^.;:!?,]{0,30} \Z"""
)


class OldAsNew(Rule):
    """
    What it flags
    -------------
    A photo, video or recording that is said to have been taken on a day, and that the same sentence links at
    an address that existed before: a post, or a copy in an archive.

    Why it matters
    --------------
    Old pictures that are shown as new are the most common of false pictures; a report must not add one.

    Example
    -------
    "The video was filmed on 3 July 2022", linked to a post of 28 June.

    Write instead
    -------------
    The time at which the picture was really taken.

    When it is wrong
    ----------------
    Where the link leads to other footage. Sentences that deny, correct or doubt are passed over. A day
    passes.

    Options
    -------
    None.

    References
    ----------
    schema.org ``MediaReview``: media that are missing context.
    """

    name = "old-as-new"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.EXPRESSIONS})
    yields_to = frozenset({"identifier-date-mismatch"})
    examples = (
        Flagged(
            "The video was filmed in the port on [[3 July 2022]]: https://x.com/port/status/1541815603606036480"
        ),
        Passing(
            "The video was filmed in the port on 28 June 2022: https://x.com/port/status/1541815603606036480"
        ),
        Passing("The video was not filmed on 3 July 2022: https://x.com/port/status/1541815603606036480"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Sentences that say when something was taken, and link it."""
        for citing in citing_sentences(article):
            match citing.dates, citing.links:
                case [taken], [link] if _is_taken(article, citing.sentence, taken):
                    yield from _conflict(link, taken)


def _is_taken(article: Article, sentence: Sentence, date: TimeExpression) -> bool:
    taken = _TAKEN.search(article.text, sentence.span.start, date.span.start)
    return taken is not None and not is_in_doubt(article, sentence.span)


def _conflict(link: Link, taken: TimeExpression) -> Iterator[Finding]:
    """The oldest of the dates at which it was there already: of a copy in an archive, that of the post."""
    for date in reversed(link.dates):
        if date.kind in _THERE_BY and all(is_after(moment, date.moment) for moment in taken.moments):
            yield _finding(link, taken, date)
            return


def _finding(link: Link, taken: TimeExpression, date: AddressDate) -> Finding:
    name = describe_moment(date.moment)
    return Finding(
        taken.span,
        f"What is said to have been taken on {taken.text} was online by {name}.",
        (about(link, date), f'"{taken.text}" is later, under every reading.'),
        at_link(link, f"online by {name}", taken.span),
        (Suggestion("Find out when it was taken; until then, write only when it was posted."),),
    )
