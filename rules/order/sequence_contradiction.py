"""The rule sequence-contradiction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

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
    TimeExpression,
    TimexType,
)
from checker.toolkit import Sentence, Truth, before, describe_moment
from rules.support.patterns import Pattern

_ADVERBS = r"(?:(?:only|just|shortly|soon|long|again|finally|eventually|immediately|right|not\s+long)\s+)*"
_LINK = Pattern(
    rf"\s*,?\s+{_ADVERBS}(?:(?P<earlier>before|until|followed\s+by|prior\s+to)|(?P<later>after|following))\s+"
    r"(?P<clause>[^,;:()“”\"\n]{0,90}?(?:,\s[^,;:()“”\"\n]{0,60})?)\s*(?:\b(?:in|on|during|of|early|late)\s+)+(?:the\s+)?"
)
_FRONTED = Pattern(
    r"[\"“]?(?:(?P<earlier>before|prior\s+to)|(?P<later>after|following))\s+(?P<clause>[^,;:()“”\"\n]{0,90}?)\s*"
    r"\b(?:in|on|during)\s+(?:the\s+)?"
)
_MAIN = Pattern(r",\s+(?P<clause>[^,;:()“”\"\n]{3,80}?)\s+\b(?:in|on|during)\s+(?:the\s+)?")
# The date then belongs to what is compared or described, not to the clause.
_ELSEWHERE = Pattern(
    r"\b(?:who|which|that|whose|whom|where|when|while|than|as|since|until|till|before|after|from|by|if|not|never"
    r"|between|each|every)\b"
)
# "After winning the right to host the games in 2020": the date lies ahead of the clause.
_AHEAD = Pattern(
    r"\b(?:to(?!\s+(?:the|a|an|his|her|its|their)\b)|will|would|could|should|may|might|through|for\s+(?:the|a)"
    r"|rights?|bid|contract|deal|record|scheduled|planned|due|expected)\b"
    r"|\b(?:cup|games|olympics|championships?|elections?|season|finals?|expo|tournament|census|term)\s*$"
)
_PLANNED = Pattern(
    r"\b(?:due|schedul\w+|plan\w*|slated|set\s+(?:to|for)|expect\w*|suppos\w+|would|will|could|should|may|might|expir\w+|target\w*"
    r"|deadline|aim\w*|hop(?:es|ed|ing)|intend\w*|meant|promis\w+|project\w+|forecast\w*|than"
    r"|wants?|eligible|ends?|available|like|unlike|since)\b"
)
_DENIED = Pattern(r"\b(?:not|never|no)\b|n['’]t\b")
_AUDIENCE = Pattern(
    r"(?:(?:a|an|the|his|her|its|their|this|that)\s+)?(?:[\w’'-]+\s+){0,3}(?:committees?|courts?|judges?|parliament"
    r"|senat\w*|house|panels?|audiences?|crowds?|jur(?:y|ies)|tribunals?|congress|lawmakers|councils?|boards?"
    r"|commissions?|magistrates?|assembly|inquiry|cameras?|fans|spectators|god|queen|king|pope|class|group)\b"
)
_POINTED_AT = Pattern(r"\b(?:in|on|during|of|early|late|mid)\s+(?:the\s+)?$")
_REACH = 90


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two dates of which one is said to come before the other."""

    earlier: TimeExpression
    later: TimeExpression
    word: str

    @property
    def place(self) -> Span:
        one, two = sorted((self.earlier.span, self.later.span))
        return Span(one.start, two.end)


class SequenceContradiction(Rule):
    """What it flags
    -------------
    Two dated clauses of one sentence joined by "before", "after", "until" or "followed by", whose dates run
    the other way.

    Why it matters
    --------------
    One of the dates is wrong, or the clauses were swapped when the sentence was rewritten.

    Example
    -------
    "He sold the firm in 2015 after buying it in 2020."

    Write instead
    -------------
    "He sold the firm in 2020 after buying it in 2015."

    When it is wrong
    ----------------
    When a date belongs to something inside its clause: "in 2013 after winning the right to host the games in
    2020". Clauses that plan, allow, compare or deny are passed over, and so is "before" a court or a crowd.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: TLINK BEFORE, AFTER.
    """

    name = "sequence-contradiction"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    yields_to = frozenset({"elapsed-mismatch"})
    examples = (
        Flagged("He sold the firm in [[2015 after buying it in 2020]]."),
        Flagged("The hand stood still in [[2019 before it was moved on in 2018]]."),
        Flagged("The chip came out in [[2015, after finding its way into phones in 2016]]."),
        Flagged("Norland joined in [[June 2019, followed by Veska in May 2018]]."),
        Flagged("After buying the firm in [[2020, he sold it in 2015]]."),
        Passing("He sold the firm in 2020 after buying it in 2015."),
        Passing("She testified in 2019 before a committee formed in 2017."),
        Passing("They rejoiced in 2013 after winning the right to host the games in 2020."),
        Passing("The fair was planned for 2021 before it was cancelled in 2020."),
        Passing("It did not come out in 2015, after tests in 2016 had failed, but later."),
        Passing("He won in 2015 after Smith, who retired in 2016, fell ill."),
        Passing("The mill closed in 2015 before being pulled down that year, not in 2014."),
        Passing("The line opened in 2016 after a trial run in 2016."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each pair of dates in the wrong order."""
        dated = [e for e in article.expressions if _is_calendar(e)]
        for first, second in pairwise(dated):
            sentence = article.sentence_at(first.span.start)
            if sentence is None or second.span.start >= sentence.span.end:
                continue
            pair = _joined(article, sentence, first, second) or _fronted(article, sentence, first, second)
            if pair is not None and _is_reversed(pair):
                yield _finding(pair)


def _is_calendar(expression: TimeExpression) -> bool:
    stated = expression.stated
    plain = stated.year is not None and stated.shift is None and stated.quantity is None
    return plain and expression.type is TimexType.DATE and expression.is_dated and not stated.fiscal


def _joined(
    article: Article, sentence: Sentence, first: TimeExpression, second: TimeExpression
) -> _Pair | None:
    """ "in 2015 after buying it in 2020"."""
    match = _LINK.fullmatch(article.text, first.span.end, second.span.start)
    lead = article.text[max(sentence.span.start, first.span.start - _REACH) : first.span.start]
    if match is None or _PLANNED.search(lead) or not _POINTED_AT.search(lead):
        return None
    clause = match["clause"]
    if match["earlier"] != "before" and _DENIED.search(lead):
        return None
    if _ELSEWHERE.search(clause) or (_AUDIENCE.match(clause) if match["earlier"] else _AHEAD.search(clause)):
        return None
    if match["earlier"]:
        return _Pair(first, second, match["earlier"])
    return _Pair(second, first, match["later"])


def _fronted(
    article: Article, sentence: Sentence, first: TimeExpression, second: TimeExpression
) -> _Pair | None:
    """ "After buying it in 2020, he sold it in 2015"."""
    front = _FRONTED.fullmatch(article.text, sentence.span.start, first.span.start)
    main = _MAIN.fullmatch(article.text, first.span.end, second.span.start)
    if front is None or main is None or _PLANNED.search(main["clause"]):
        return None
    both = f"{front['clause']} {main['clause']}"
    if _ELSEWHERE.search(both) or _AHEAD.search(both):
        return None
    if front["earlier"]:
        return _Pair(second, first, front["earlier"])
    return _Pair(first, second, front["later"])


def _is_reversed(pair: _Pair) -> bool:
    return all(
        before(later.moment, earlier.moment) is Truth.CERTAIN
        for earlier, later in product(pair.earlier.readings, pair.later.readings)
    )


def _finding(pair: _Pair) -> Finding:
    first, second = pair.earlier, pair.later
    one, two = (describe_moment(e.readings[0].moment) for e in (first, second))
    return Finding(
        span=pair.place,
        message=f"“{pair.word}” puts {first.text} ahead of {second.text}, but it comes later",
        explanation=(
            f"“{pair.word}” says that what happened in {one} came first and what happened in {two} second.",
            f"{one} is later than {two}.",
        ),
        related=(Related(first.span, "said to come first"), Related(second.span, "said to come second")),
    )
