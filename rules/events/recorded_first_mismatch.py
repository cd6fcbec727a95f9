"""The rule ``recorded-first-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.facts import say_source, say_thing
from checker.toolkit import Truth, describe_moment, same_time
from rules.events.record_claims import RecordClaim, record_claims

_SLACK = 62  # days; between a vote and the oath


class RecordedFirstMismatch(Rule):
    """A first, a record or a number in a line that is on record as somebody else's, or of another time.

    What it flags
    -------------
    "Jane Roe, the first woman in space", "the 35th president, Dwight Eisenhower", "became the first woman in
    space in 1965".

    Why it matters
    --------------
    Superlatives are repeated unchecked, and readers know them.

    Example
    -------
    "Sally Ride, the first woman in space". That was Valentina Tereshkova; Ride was the first American woman.

    Write instead
    -------------
    The holder, or the words that make it true: "the first American woman in space".

    When it is wrong
    ----------------
    When the words are meant more narrowly than they stand. Only lists known to be complete are used, and only
    people on record are judged; whoever has ever held a record passes.

    Options
    -------
    None.

    References
    ----------
    Holders come from the shipped facts of the kinds "first", "record" and "number".
    """

    name = "recorded-first-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    yields_to = frozenset({"first-claim"})
    examples = (
        Flagged("[[Sally Ride, the first woman in space]], taught physics."),
        Flagged("[[Buzz Aldrin was the first man on the moon]]."),
        Flagged("The [[35th president of the United States, Dwight Eisenhower]], played golf."),
        Flagged("Valentina Tereshkova was the [[first woman in space, in 1965]]."),
        Passing("Sally Ride, the first American woman in space, taught physics."),
        Passing("Sally Ride was America's first woman in space."),
        Passing("Valentina Tereshkova, the first woman in space, taught pilots."),
        Passing("Valentina Tereshkova became the first woman in space in June 1963."),
        Passing("Sally Ride wanted to be the first woman in space."),
        Passing("Buzz Aldrin met the first man on the moon at a school in Ohio."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every claim whose holder or date no fact of that wording allows."""
        for claim in record_claims(article):
            if claim.is_wrong_holder:
                yield _wrong_holder(article, claim)
            elif claim.date is not None and not _fits(claim):
                yield _wrong_date(article, claim)


def _fits(claim: RecordClaim) -> bool:
    assert claim.date is not None
    moments = [reading.moment for reading in claim.date.readings]
    starts = [fact.start.widened(_SLACK) for fact in claim.facts if fact.start is not None]
    return any(same_time(start, moment) is not Truth.IMPOSSIBLE for start in starts for moment in moments)


def _wrong_holder(article: Article, claim: RecordClaim) -> Finding:
    assert claim.holder is not None
    span = claim.link.span.cover(claim.holder.span)
    holders = " and ".join(dict.fromkeys(fact.name for fact in claim.facts))
    return Finding(
        span,
        f'"{claim.link.name}" is on record as {holders}, not {claim.holder.name}.',
        (
            f'"{article.quote(span)}" gives it to {claim.holder.name}.',
            *(f"On record: {claim.link.name}, {say_thing(f)} ({say_source(f)})." for f in claim.facts),
        ),
        related=(Related(claim.link.span, "the claim"),),
        suggestions=(Suggestion(f"Write {holders}, or narrow the claim."),),
        certainty=0.75,
    )


def _wrong_date(article: Article, claim: RecordClaim) -> Finding:
    assert claim.date is not None
    fact = claim.facts[0]
    when = describe_moment(claim.date.readings[0].moment)
    span = claim.link.span.cover(claim.date.span)
    return Finding(
        span,
        f"On record is another date than {when}: {say_thing(fact)}.",
        (
            f'"{article.quote(span)}" dates it to {when}.',
            *(f"On record: {claim.link.name}, {say_thing(f)} ({say_source(f)})." for f in claim.facts),
        ),
        related=(Related(claim.date.span, f"read as {when}"),),
        suggestions=(Suggestion(f"On record: {say_thing(fact)}."),),
        certainty=0.75,
    )
