"""The rule ``recorded-order-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span
from checker.facts import say_source, say_thing
from checker.toolkit import Sentence, Truth, before
from rules.events.fact_periods import period_of
from rules.events.named_events import NamedEvent, event_at
from rules.events.named_in import named_in
from rules.events.telling import Telling, told_of
from rules.support.language.patterns import Pattern

_JOINT = Pattern(r"(?<=\ )(?:(?:just|only|well|long|shortly|soon|immediately)\ )?(?P<how>before|after)\ ")
_NOT = Pattern(r"\b(?:not|never|neither|had|would|if)\b|n['’]t\b")
_SLACK = 2  # days


class RecordedOrderMismatch(Rule):
    """Two events on record, told in the wrong order.

    What it flags
    -------------
    "The Kyoto Protocol was adopted after the Paris Agreement": both are on record, the one certainly before
    the other.

    Why it matters
    --------------
    Readers take the second event for the cause of the first.

    Example
    -------
    "The Marshall Plan was signed before the Battle of Stalingrad."

    Write instead
    -------------
    The other order, or the dates.

    When it is wrong
    ----------------
    When another event of that name is meant. Every stage on record under a name counts as a reading of it.

    Options
    -------
    None.

    References
    ----------
    Dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "recorded-order-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    yields_to = frozenset({"recorded-elapsed-mismatch"})
    examples = (
        Flagged("The [[Kyoto Protocol was adopted after the Paris Agreement]], and few kept it."),
        Flagged("The [[Berlin Wall fell after the Soviet Union collapsed]], he wrote."),
        Passing("The Kyoto Protocol was adopted before the Paris Agreement, and few kept it."),
        Passing("The Kyoto Protocol was not adopted after the Paris Agreement."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every pair of events whose facts all contradict the order told."""
        links = article.knowledge.things
        for match in _JOINT.finditer(article.text, links[0].span.end) if links else ():
            sentence = article.sentence_of(match.start())
            event = event_at(article, sentence, match.end())
            first = _first(article, sentence, match.start()) if event else None
            if event and first and _is_wrong(first, event, late=match["how"].lower() == "after"):
                yield _finding(article, first, event, match["how"].lower())


def _first(article: Article, sentence: Sentence, offset: int) -> tuple[Span, Telling] | None:
    """What is told of the place in front of the joint, and the place of its name."""
    if _NOT.search(article.text, sentence.span.start, offset) or sentence.is_quoted(offset):
        return None
    for link in named_in(article, Span(sentence.span.start, offset)):
        telling = told_of(article, sentence, link, Span(offset, offset))
        if telling is not None:
            return link.span, telling
    return None


def _is_wrong(first: tuple[Span, Telling], second: NamedEvent, *, late: bool) -> bool:
    ours = [m for f in first[1].facts if (m := period_of(f, first[1].aspect)) is not None]
    pairs = [(a.widened(_SLACK), b) for a in ours for b in second.moments]
    orders = [before(a, b) if late else before(b, a) for a, b in pairs]
    return set(orders) == {Truth.CERTAIN}


def _finding(article: Article, first: tuple[Span, Telling], second: NamedEvent, how: str) -> Finding:
    place, telling = first
    span = place.cover(telling.span).cover(second.span)
    facts = tuple(dict.fromkeys((*telling.facts, *second.facts)))
    other = "before" if how == "after" else "after"
    return Finding(
        span,
        f"On record it was {other}: {say_thing(telling.facts[0])}; {say_thing(second.facts[0])}.",
        (
            f'"{article.quote(span)}" puts one event {how} another.',
            *(f"On record: {say_thing(fact)} ({say_source(fact)})." for fact in facts),
        ),
        related=(Related(second.span, "the other event"),),
        certainty=0.75,
    )
