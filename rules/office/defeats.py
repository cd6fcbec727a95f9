"""Changes in one office, told of two holders: "Reagan beat Carter in 1980", "Major replaced Thatcher"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Article, Span
from checker.facts import PersonLink, Term
from checker.toolkit import Truth, same_time
from rules.office.told_terms import ELECTED_BEFORE, ToldTerm, is_placed
from rules.support.language.patterns import Pattern

_BEAT = Pattern(
    r"(?:,\ [^,;.]{1,40},)?\ (?P<verb>(?:had\ |has\ )?(?:narrowly\ |easily\ |soundly\ )?"
    r"(?:beat|beaten|defeated|unseated|ousted))\ "
    r"(?:(?:President|Prime\ Minister|Chancellor|Gov\.|Governor)\ )?"
)
_FOLLOWED = Pattern(
    r"(?:,\ [^,;.]{1,40},)?\ (?P<verb>(?:had\ |has\ )?(?:succeeded|replaced|followed|took\ over\ from))\ "
    r"(?:(?:President|Prime\ Minister|Chancellor|Pope|Queen|King)\ )?"
)
_BEAT_HIM = Pattern(
    r"(?:,?\ who)?\ (?P<verb>(?:had\ |has\ )?(?:narrowly\ |easily\ |soundly\ )?"
    r"(?:beat|beaten|defeated|unseated|ousted|replaced|succeeded)\ (?:him|her))\b"
)
_TO_DATE = Pattern(r"(?:\ (?!who\b|which\b|primary)[\w’'.,-]*\w){0,6}\ (?:in|on)\ (?:early\ |late\ )?")
_HANDOVER = 31  # days between the end of one term and the start of the next


def defeats(article: Article) -> Iterator[ToldTerm]:
    """Dates at which somebody is said to have beaten or replaced the one whom he or she followed."""
    for winner, loser in pairwise(article.knowledge.people):
        between = winner.span.end, loser.span.start
        match = _BEAT.fullmatch(article.text, *between) or _FOLLOWED.fullmatch(article.text, *between)
        if match is not None:
            yield from _dated(article, winner, loser, Span(*match.span("verb")).cover(loser.span))
        if match := _BEAT_HIM.match(article.text, loser.span.end):  # the second name is that of the winner
            yield from _dated(article, loser, winner, Span(*match.span("verb")))


def _dated(article: Article, winner: PersonLink, loser: PersonLink, told: Span) -> Iterator[ToldTerm]:
    terms = _succession(winner, loser)
    for date in article.expressions if terms else ():
        if is_placed(date) and _TO_DATE.fullmatch(article.text, told.end, date.span.start):
            yield ToldTerm(winner, told, terms, date, None, lead=ELECTED_BEFORE)


def _succession(winner: PersonLink, loser: PersonLink) -> tuple[Term, ...]:
    """Terms of the winner that began when one of the loser ended, in the same office."""
    return tuple(t for t in winner.terms if any(follows(t, before) for before in loser.terms))


def follows(term: Term, before: Term) -> bool:
    """Whether the one may have begun when the other ended, in the same office of the same state."""
    same = (term.jurisdiction, term.role) == (before.jurisdiction, before.role)
    if not same or before.end is None or (term.role == "other" and term.office != before.office):
        return False
    return same_time(before.end.widened(_HANDOVER), term.start) is not Truth.IMPOSSIBLE
