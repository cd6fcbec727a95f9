"""The rule ``office-overlap``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.facts import Term, Titled, period, say_source, say_term, titled_names
from checker.toolkit import Truth, same_time
from rules.support.people.meetings import is_meeting

_COURTESY = ("President", "United States")  # former presidents keep the title in speech


class OfficeOverlap(Rule):
    """Two office-holders who meet as such, and were never in office at one time.

    What it flags
    -------------
    "Chancellor Helmut Kohl met President Emmanuel Macron": both names with the titles of offices that the one
    had left before the other came.

    Why it matters
    --------------
    A name or a title is wrong.

    Example
    -------
    "Prime Minister Gordon Brown signed the pact with Prime Minister Margaret Thatcher."

    Write instead
    -------------
    "former", "then opposition leader", or the right name.

    When it is wrong
    ----------------
    When a title is given in retrospect to somebody who had not got it yet. Presidents of the United States,
    who keep the title, are left out; so are terms whose end is unknown.

    Options
    -------
    None.

    References
    ----------
    Terms of office come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "office-overlap"
    severity = Severity.WARNING
    needs = frozenset({Need.SENTENCES, Need.KNOWLEDGE})
    yields_to = frozenset({"title-anachronism", "not-contemporary"})
    examples = (
        Flagged("[[Chancellor Helmut Kohl met President Emmanuel Macron]] in Reims."),
        Flagged("[[Prime Minister Gordon Brown and Prime Minister Harold Wilson signed]] the pact."),
        Passing("Chancellor Helmut Kohl met President François Mitterrand in Verdun."),
        Passing("Former Chancellor Helmut Kohl met President Emmanuel Macron in Reims."),
        Passing("President Jimmy Carter met Prime Minister Tony Blair in Plains."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every meeting of two neighbours with titles whose terms never overlap."""
        for one, other in pairwise(titled_names(article.knowledge)):
            if one.qualified or other.qualified or _is_courtesy(one) or _is_courtesy(other):
                continue
            if _never_both(one.terms, other.terms):
                span = is_meeting(article, one.span, other.span)
                if span is not None:
                    yield _finding(article, span, one, other)


def _is_courtesy(titled: Titled) -> bool:
    title, place = _COURTESY
    return titled.title == title and any(term.jurisdiction == place for term in titled.terms)


def _never_both(ours: tuple[Term, ...], theirs: tuple[Term, ...]) -> bool:
    if any(term.end is None and term.known_until is None for term in (*ours, *theirs)):
        return False
    return all(same_time(period(a), period(b)) is Truth.IMPOSSIBLE for a in ours for b in theirs)


def _finding(article: Article, span: Span, one: Titled, other: Titled) -> Finding:
    (ours, *_), (theirs, *_) = one.terms, other.terms
    return Finding(
        span,
        f"{one.title} {one.name} and {other.title} {other.name} were never in office at one time.",
        (
            f'"{article.quote(span)}" has them meet in office.',
            *(f"On record: {say_term(term)} ({say_source(term)})." for term in (ours, theirs)),
        ),
        related=(Related(other.span, "the other office-holder"),),
        suggestions=(Suggestion('Check the names, or write "former".'),),
        certainty=0.7,
    )
