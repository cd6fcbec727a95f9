"""The rule ``as-of-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import AddressKind, describe_moment
from rules.support.dates.day_order import is_after
from rules.support.language.patterns import Pattern
from rules.support.text.cited import Citing, about, at_link, citing_sentences

# What such an address shows does not change later.
_FIXED = frozenset({AddressKind.CAPTURE, AddressKind.POST})
_AS_OF = Pattern(r"\bas\ (?:of|at)\s+(?:late\s+|early\s+|mid-?)?\Z")
_PUBLISHED = Pattern(
    r"\b(?:published|released|issued|printed|came\ out|compiled)\s+(?:in|on)\s+(?:the\s+)?\Z"
)
_AHEAD = Pattern(
    r"\b(?:forecast\w*|project\w*|predict\w*|estimat\w*|expect\w*|plan\w*|will|would|should|updat\w*|since|valid"
    r"|effective|force)\b"
)
_SOURCE = Pattern(
    r"""\b(?: according\ to | (?:data|figures)\ (?:from|by|of) | reported\ by | per | source
      | shows? | showed | says | said )\b"""
)


class AsOfMismatch(Rule):
    """
    What it flags
    -------------
    A state of things "as of" a day, according to a source that is older than that day, as its address states
    or as the sentence says: "figures published in 2019". Only addresses of posts and of archived pages count,
    since what they show does not change.

    Why it matters
    --------------
    The source cannot know it; the day or the link is wrong.

    Example
    -------
    "As of 3 July 2022", according to a post of 28 June.

    Write instead
    -------------
    The day of the source.

    When it is wrong
    ----------------
    Where the source announces a coming state. Sentences must name the link as their source. A day passes.

    Options
    -------
    None.

    References
    ----------
    The table of addresses in the documentation of sources.
    """

    name = "as-of-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged(
            "As of [[3 July 2022]], nine ferries sailed, according to the port"
            " (https://x.com/port/status/1541815603606036480)."
        ),
        Passing(
            "As of 28 June 2022, nine ferries sailed, according to the port"
            " (https://x.com/port/status/1541815603606036480)."
        ),
        Passing(
            "As of June 2022, nine ferries sailed, according to the port"
            " (https://x.com/port/status/1541815603606036480)."
        ),
        Flagged("By a yearbook published in 2019, the town had 18,400 people as of [[January 2021]]."),
        Passing("By a yearbook published in 2019, the town had 18,400 people as of January 2019."),
        Passing("By a forecast published in 2019, the town has 18,400 people as of January 2021."),
        Passing("As of 3 July 2022, ferries will be free (https://x.com/port/status/1541815603606036480)."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Sentences that tell a state as of a day and name the link as their source."""
        for expression in article.expressions:
            yield from _against_told(article, expression)
        for citing in citing_sentences(article):
            if _SOURCE.search(article.text, *citing.sentence.span):
                for expression in citing.dates:
                    start = expression.span.start
                    if _AS_OF.before(article.text, start, citing.sentence.span.start):
                        yield from _conflict(citing, expression)


def _against_told(article: Article, expression: TimeExpression) -> Iterator[Finding]:
    """What is told as of a day against the one other date of its sentence, that of a publication."""
    sentence = article.sentence_of(expression.span.start)
    start = expression.span.start
    if not _AS_OF.before(article.text, start, sentence.span.start):
        return
    first = sentence.span.start
    sources = [
        e
        for e in article.expressions_in(Span(first, start))
        if e.stated.year is not None and e.moments and _PUBLISHED.search(article.text, first, e.span.start)
    ]
    match sources:
        case [source] if not _AHEAD.search(article.text, *sentence.span) and not sentence.is_quoted(start):
            if all(is_after(state, made, 0) for state in expression.moments for made in source.moments):
                yield _told_finding(expression, source)


def _told_finding(expression: TimeExpression, source: TimeExpression) -> Finding:
    return Finding(
        expression.span,
        f"What is told as of {expression.text} has a source that is older: {source.text}.",
        (f'The source is of "{source.text}".', f'"{expression.text}" is later, under every reading.'),
        (Related(source.span, "the source"),),
        (Suggestion(f"Name a source of {expression.text}, or correct one of the dates."),),
    )


def _conflict(citing: Citing, expression: TimeExpression) -> Iterator[Finding]:
    sources = citing.dated(_FIXED)
    if any(not link.dates for link in citing.links):  # which may be the source as well
        return
    if sources and all(is_after(m, date.moment) for m in expression.moments for _, date in sources):
        ((link, date), *_) = sources
        name = describe_moment(date.moment)
        yield Finding(
            expression.span,
            f"What is told as of {expression.text} has a source that is older: {name}.",
            (about(link, date), f'"{expression.text}" is later, under every reading.'),
            at_link(link, f"of {name}", expression.span),
            (Suggestion(f"Write as of {name}, or cite a source of {expression.text}."),),
        )
