"""Sentences that cite links, and the dates that stand in them outside the links' own addresses."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from checker import Article, Related, Span, TimeExpression
from checker.toolkit import AddressDate, AddressKind, Grain, Link, Sentence, describe_moment
from rules.support.language.patterns import Pattern

MADE = (AddressKind.POST, AddressKind.PREPRINT, AddressKind.PAPER, AddressKind.PATH)
"""Kinds of dates before which the source was not there."""

# In such a sentence somebody else's date is at issue, or one that is said to be wrong.
_IN_DOUBT = Pattern(
    r"""\b(?: not | never | claim\w* | alleg\w* | purport\w* | suppos\w* | suggest\w* | pretend\w* | fake\w*
      | false\w* | wrong\w* | mislead\w* | misrepresent\w* | mislabel\w* | actual\w* | doctored | edited
      | original\w* | old | older | earlier | previous\w* | repost\w* | reshare\w* | recirculat\w*
      | resurfac\w* | again | really ) \b | n['’]t\b"""
)


class Citing(NamedTuple):
    """A sentence with the links that it cites, and the dates that it tells."""

    sentence: Sentence
    links: tuple[Link, ...]
    dates: tuple[TimeExpression, ...]

    def dated(self, kinds: Collection[AddressKind]) -> list[tuple[Link, AddressDate]]:
        """Links with the dates of these kinds that their addresses state."""
        return [(link, date) for link in self.links for date in link.dates if date.kind in kinds]


def citing_sentences(article: Article, *, undated: bool = False) -> Iterator[Citing]:
    """The sentences that cite a link whose address states a date, if they tell a date themselves.

    A link in a note is cited by its own sentence, and by the one that bears the note's mark. ``undated``
    asks for links of any address.
    """
    for sentence, links in _by_sentence(article).values():
        if undated or any(link.dates for link in links):
            told = [e for e in article.expressions_in(sentence.span) if not sentence.is_quoted(e.span.start)]
            dates = tuple(e for e in told if _tells(article, e, links))
            if dates:
                yield Citing(sentence, tuple(links), dates)


def _by_sentence(article: Article) -> dict[int, tuple[Sentence, list[Link]]]:
    found: dict[int, tuple[Sentence, list[Link]]] = {}
    for link in article.links:
        own, note = link.sentence, link.cited_by
        doubtful = own is not None and is_in_doubt(article, own.span)
        for sentence in (own, None if doubtful else note):
            if sentence is not None:
                found.setdefault(sentence.index, (sentence, []))[1].append(link)
    return found


def _tells(article: Article, expression: TimeExpression, links: list[Link]) -> bool:
    """Whether the words place something on the calendar, outside addresses that are written out."""
    best = expression.best
    if best is None or best.grain < Grain.YEAR:
        return False
    written_out = (link for link in links if link.span.overlaps(expression.span))
    return not any(article.quote(link.span).startswith("http") for link in written_out)


def is_in_doubt(article: Article, span: Span) -> bool:
    """Whether the passage denies, corrects or reports what it tells."""
    return _IN_DOUBT.search(article.text, span.start, span.end) is not None


def about(link: Link, date: AddressDate) -> str:
    """How a date was read from an address, as a step of an explanation."""
    return f"The address {link.url} states {describe_moment(date.moment)} ({date.how})."


def at_link(link: Link, message: str, main: Span) -> tuple[Related, ...]:
    """The link as the other place of a finding, unless it is the place itself."""
    return () if link.span == main else (Related(link.span, message, link.source_span),)
