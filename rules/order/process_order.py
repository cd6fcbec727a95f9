"""The rule process-order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Claim,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Relation,
    Rule,
    Severity,
    Span,
    TimeExpression,
)
from checker.toolkit import Sentence, describe_moment
from rules.support.dates.day_order import all_ordered, pairs
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.lives import display, lives, readings
from rules.support.people.names import NAME

_STEP = Pattern(
    rf"(?:(?P<pronoun>\b[Hh]e|\b[Ss]he)|(?P<name>{NAME}))\s+was\s+(?P<verb>(?P<after_birth>baptised|baptized|christened)"
    r"|(?P<after_death>buried|interred|cremated|entombed|laid\s+to\s+rest))\b(?P<gap>[^,;:()\n]{0,60}?)\b(?:in|on)\s+$",
    exact=True,
)
_REBURIED = Pattern(r"\b(?:again|re-?buried|originally|first|later|with|beside|next|alive)\b")


class ProcessOrder(Rule):
    """What it flags
    -------------
    A step that is dated before the step which must come first: a burial before the death, a christening
    before the birth.

    Why it matters
    --------------
    One of the two dates is wrong.

    Example
    -------
    "She died on 5 May 1990 ... She was buried in Oslo on 2 May 1990."

    Write instead
    -------------
    The right date for one of them.

    When it is wrong
    ----------------
    When a pronoun means another person than the subject of the sentence before.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": buried before death, baptised before birth.
    """

    name = "process-order"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("Ida Holm died in Oslo on 5 May 1990. She [[was buried in Moss on 2 May 1990]]."),
        Flagged("Per Dahl was born on 9 June 1750. He [[was baptised in Moss on 4 May 1750]]."),
        Passing("Ida Holm died in Oslo on 5 May 1990. She was buried in Moss on 9 May 1990."),
        Passing("Per Dahl was born on 9 June 1750. He was baptised in Moss in June 1750."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each step that comes too early."""
        told = lives(article)
        for expression in article.expressions:
            sentence = article.sentence_at(expression.span.start)
            if sentence is None or expression.stated.year is None:
                continue
            before = sentence.span.start, expression.span.start
            step = _STEP.search(article.text, *before)
            person = _person(article, sentence, step) if step else None
            if step and person and not _REBURIED.search(article.text, *before):
                relation = Relation.BORN if step["after_birth"] else Relation.DIED
                yield from _early(article, expression, step, person, told[person][relation])


def _person(article: Article, sentence: Sentence, step: re.Match[str]) -> str | None:
    cast = cast_of(article)
    if step["name"]:
        return cast.person(step["name"], step.start("name"))
    return cast.subject(sentence)


def _early(
    article: Article,
    expression: TimeExpression,
    step: re.Match[str],
    person: str,
    firsts: list[Claim],
) -> Iterator[Finding]:
    told = [moment for claim in firsts for moment in readings(claim)]
    read = pairs(expression.moments, told)
    if not all_ordered(read):
        return
    noun = "birth" if step["after_birth"] else "death"
    day, first = (describe_moment(moment) for moment in read[0])
    yield Finding(
        span=Span(step.start("verb") - len("was "), expression.span.end),
        message=f"{display(article, person)} was {step['verb']} {day}, before the {noun} on {first}.",
        explanation=(
            f"The text dates the {noun} of {display(article, person)} {first}.",
            f"It says that {display(article, person)} was {step['verb']} {day}, which is earlier.",
        ),
        related=(Related(firsts[0].span, f"the {noun}"),),
    )
