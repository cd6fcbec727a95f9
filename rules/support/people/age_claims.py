"""What extractors of ages share: the claim itself, where it is made, and when an age without a date holds."""

from __future__ import annotations

import re

from checker import Article, Claim, Moment, Relation, Span, TimeExpression, TimexType
from checker.toolkit import Quantity, Sentence, Stated, Unit
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.lives import life_claim
from rules.support.text.corrected import corrects
from rules.support.text.headings import is_title

NEWS_DAYS = 60
"""A death in the news, or an age that was asked for, is no older."""
HEADLINE_DEATH = Pattern(r"\b(?:dies|died|dead|death|obituary|passes|passed|laid\s+to\s+rest|remembered)\b")
_LONGEST = 3_000  # characters; what is longer is a table, not a sentence


def lately(article: Article) -> tuple[Moment, ...]:
    """The weeks before publication; nothing where that is unknown."""
    if article.published is None:
        return ()
    published = article.published.moment
    return (Moment(published.first - NEWS_DAYS, published.last),)


def may_tell_age(article: Article, sentence: Sentence, start: int) -> bool:
    """Whether what stands at ``start`` is the article's word: no quotation, title, table or correction."""
    if sentence.span.end - sentence.span.start > _LONGEST or sentence.is_quoted(start):
        return False
    return not (is_title(article, sentence) or corrects(article, sentence.span))


def age_claim(
    sentence: Sentence, match: re.Match[str], person: str, when: tuple[Moment, ...], extractor: str
) -> Claim:
    """The claim that a match makes; its number is the only group that holds a number and nothing else."""
    values = {name: cardinal_value(value) for name, value in match.groupdict().items() if value}
    group, number = next((name, value) for name, value in values.items() if value is not None)
    age = age_expression(Span(*match.span(group)), match[group], number)
    return life_claim(sentence, Span(*match.span()), Relation.AGE, person, age, when, extractor)


def age_expression(place: Span, words: str, years: int) -> TimeExpression:
    """An age as the expression of a claim."""
    stated = Stated(quantity=Quantity(Unit.YEAR, years, years), age=True)
    return TimeExpression(place, words, TimexType.DURATION, f"P{years}Y", stated=stated)
