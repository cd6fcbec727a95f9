"""Years in office up to now, of leaders on record: "has governed Germany for 15 years"."""

from __future__ import annotations

from checker import Article, Moment, Span, TimeExpression
from checker.facts import Term, is_covered, merged_terms
from checker.toolkit import Approx, Quantity, Sentence, Truth, Unit, same_time
from rules.events.elapsed_thing import ElapsedThing, up_to_now
from rules.office.holders import holder
from rules.office.term_forms import ANY_OFFICE
from rules.support.language.patterns import Pattern

_RULES = Pattern(
    r"\b(?P<aux>has|have|had)\ (?P<what>"
    r"(?:ruled|governed|led|run)\ (?P<state>(?:the\ )?[A-Z]\w+(?:\ [A-Z]\w+)?)"
    r"|been\ (?:[A-Z][\w’'-]+\ |the\ )?(?:president|prime\ minister|chancellor)"
    r"(?:\ of\ (?:the\ )?[A-Z]\w+(?:\ [A-Z]\w+)?)?"
    r"|been\ (?:in\ power|in\ office))\ for\ (?:just\ |only\ |exactly\ )?$",
    exact=True,
)
_COMMON_NAMES = {"Britain": "United Kingdom", "America": "United States"}
_WEEKS = 42  # days


def years_in_office(
    article: Article, sentence: Sentence, count: TimeExpression, quantity: Quantity
) -> ElapsedThing | None:
    """The count, if it is said to lead from the start of a term on record to publication."""
    if article.published is None or quantity.unit is not Unit.YEAR or quantity.approx is not Approx.EXACT:
        return None
    match = _RULES.before(article.text, count.span.start, sentence.span.start)
    link = holder(article, match.start()) if match and not sentence.is_quoted(match.start()) else None
    if match is None or link is None:
        return None
    terms, now = _terms(link.terms, match["state"]), article.published.moment
    if match["aux"] == "had" and not any(_just_ended(term, now) for term in terms):
        return None
    if not _is_one_spell(terms) or not is_covered(terms, now):
        return None
    span = count.span.cover(Span(*match.span("what")))
    return up_to_now(article, span, quantity, dict.fromkeys(term.start for term in terms), terms)


def _just_ended(term: Term, now: Moment) -> bool:
    return term.end is not None and same_time(term.end.widened(_WEEKS), now) is not Truth.IMPOSSIBLE


def _is_one_spell(terms: tuple[Term, ...]) -> bool:
    """Whether the terms follow one another without a gap, so that no sum of them may be meant."""
    return len(merged_terms(terms)) == len(set(terms)) - 1


def _terms(terms: tuple[Term, ...], state: str | None) -> tuple[Term, ...]:
    held = tuple(term for term in terms if term.role in ANY_OFFICE)
    if state is None:
        return held
    name = _COMMON_NAMES.get(state, state)
    return tuple(term for term in held if name in term.jurisdiction)
