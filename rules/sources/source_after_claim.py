"""The rule ``source-after-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import AddressDate, Link, describe_moment
from rules.sources.told_sources import ToldCitation, told_citations
from rules.support.dates.day_order import is_after
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import years_of
from rules.support.text.cited import MADE, Citing, about, at_link, citing_sentences, is_in_doubt
from rules.support.text.posted import QUOTING

_SAID = Pattern(
    r"""\b(?: said | told | tweeted | posted | wrote | stated | announced | argued | declared
      | asserted | reported | warned | estimated | concluded | testified )\b"""
)
_FAR = 120  # characters from the cue to the link


class SourceAfterClaim(Rule):
    """
    What it flags
    -------------
    A statement of a stated day that is said to cite, or to answer, what was made later, as the link's address
    shows, or as the text says: a speech of 2016 that cites a report of 2018.

    Why it matters
    --------------
    Nobody cites what is not there yet: the day of the statement is wrong, or the link leads to another
    source.

    Example
    -------
    "On 3 May 2022 she said so, citing a post" of June 2022.

    Write instead
    -------------
    The day of the statement, and the source that was at hand on it.

    When it is wrong
    ----------------
    Where a later edition of the source is linked in place of the one that was cited. Two days pass.

    Options
    -------
    None.

    References
    ----------
    The table of addresses in the documentation of sources.
    """

    name = "source-after-claim"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged(
            "On [[3 May 2022]] she said that it would rain, citing a post"
            " (https://x.com/reader/status/1541815603606036480)."
        ),
        Flagged("In a speech in May 2016, Ida Roe [[cited a 2018]] report on the dam."),
        Flagged(
            "On 4 March, Ida Roe told a crowd that rents had fallen. She was "
            "[[quoting a report from the bank that came out on 10 March]].",
            published="2022-03-18",
        ),
        Passing(
            "On 4 March, Ida Roe told a crowd that rents had fallen. She was "
            "quoting a report from the bank that came out on 28 February.",
            published="2022-03-18",
        ),
        Passing("In a speech in May 2016, Ida Roe cited a 2014 report on the dam."),
        Passing("In a book in 2016, Ida Roe cited the plan, which a 2018 report tore up."),
        Passing(
            "On 3 July 2022 she said that it would rain, citing a post"
            " (https://x.com/reader/status/1541815603606036480)."
        ),
        Passing(
            "On 3 May 2022 she said that it would rain, as a later post shows"
            " (https://x.com/reader/status/1541815603606036480)."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Sentences that tell of a statement and of what it cites."""
        for told in told_citations(article):
            if _is_later(told):
                yield _told_finding(told)
        for citing in citing_sentences(article):
            cue = QUOTING.search(article.text, *citing.sentence.span)
            if cue and not is_in_doubt(article, citing.sentence.span):
                yield from _conflict(article, citing, cue)


def _is_later(told: ToldCitation) -> bool:
    """Whether the source is later in every way to read both, days without a year being past ones."""
    pairs = list(product(told.made.moments, told.said.moments))
    if told.said.stated.year is None and told.made.stated.year is None:
        pairs = [(made, said) for made, said in pairs if years_of(made) == years_of(said)]
    return bool(pairs) and all(is_after(made, said, 0) for made, said in pairs)


def _told_finding(told: ToldCitation) -> Finding:
    said, made = told.said, told.made
    return Finding(
        told.place,
        f"A statement of {said.text} cannot cite what was made in {made.text}."
        if made.stated.day is None
        else f"A statement of {said.text} cannot cite what was made on {made.text}.",
        (f'The statement is dated "{said.text}".', f'What it cites is dated "{made.text}", which is later.'),
        (Related(said.span, "the statement"),),
        (Suggestion("Correct the day of the statement, or that of the source."),),
        certainty=0.85,
    )


def _conflict(article: Article, citing: Citing, cue: re.Match[str]) -> Iterator[Finding]:
    near = range(cue.end(), cue.end() + _FAR)
    cited = [(link, date) for link, date in citing.dated(MADE) if link.span.start in near]
    said = _SAID.search(article.text, citing.sentence.span.start, cue.start())
    match citing.dates, cited:
        case [day], [(link, date)] if said and day.span.start < cue.start():
            if all(is_after(date.moment, moment, 2) for moment in day.moments):
                yield _finding(day, link, date)


def _finding(said: TimeExpression, link: Link, date: AddressDate) -> Finding:
    name = describe_moment(date.moment)
    return Finding(
        said.span,
        f"A statement of {said.text} cannot cite what was made on {name}.",
        (about(link, date), f'"{said.text}" is earlier, under every reading.'),
        at_link(link, f"made on {name}", said.span),
        (Suggestion("Correct the day of the statement, or link the source that it cites."),),
    )
