"""The rule media-age-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Related,
    Rule,
    Severity,
    TimeExpression,
    TimexType,
)
from checker.toolkit import Sentence, describe_moment
from rules.support.dates.best_reading import moment_of
from rules.support.dates.clause_dates import is_plain_date
from rules.support.dates.repairs import other_number
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import describe_distance, distance, fits, nearest_count
from rules.support.text.nearby import paragraph_around, previous_sentence

_NOUN = (
    r"(?:photo(?:graph)?|picture|image|video|clip|footage|recording|post|screenshot|report|article|tweet|film"
    r"|message|sequence|scene)s?"
)
_IS = Pattern(
    r"\b(?P<what>(?:the|this|that|these|both|it|they)\b[^.;:()]{0,60}?)\s?\b(?:is|are|was)\s"
    r"(?:in\sfact\s|actually\s|already\s|now\s|almost\s|nearly\s|about\s|around\s|over\s|more\sthan\s|at\sleast\s)*$"
)
_MEDIA = Pattern(rf"\b{_NOUN}\b")
_MADE = Pattern(
    r"\b(?:taken|filmed|recorded|shot|posted|uploaded|published|shared|made|captured|dates?|dating|is|was|were)\b"
    r"(?:\s(?!who|which|but|not|again|after|before|and|or)[\w’'-]+){0,7}?\s(?:in|on|from|to)\s(?:the\s|early\s|late\s)?$"
)
_CARRIES_ON = Pattern(rf"(?:it|they|both|the\s(?:[a-z]+\s){{0,2}}{_NOUN})\b")
_NEAR = 5  # sentences between the age and the date


class MediaAgeMismatch(Rule):
    """What it flags
    -------------
    The age of a photo, video or post that does not fit the date on which the text says that it was made:
    "The picture is thirteen months old. It was taken on 25 February 2018", published in 2021.

    Why it matters
    --------------
    How old a picture is, is what many fact-checks are about.

    Example
    -------
    Published 2021-03-09: "The picture is thirteen months old. It was taken on 25 February 2018."

    Write instead
    -------------
    "The picture is three years old. ..."

    When it is wrong
    ----------------
    When the date is that of another picture, or of a later copy. Only a sentence that goes on about the same
    thing is read, and two dates of making silence the rule.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "media-age-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"jubilee-mismatch", "elapsed-mismatch"})
    examples = (
        Flagged(
            "The picture is [[thirteen months old]]. It was taken on 25 February 2018 by a guide.",
            published="2021-03-09",
        ),
        Flagged(
            "The video is not new. It is [[five years old]] and was posted by a fan in March 2019.",
            published="2021-03-09",
        ),
        Passing(
            "The picture is three years old. It was taken on 25 February 2018 by a guide.",
            published="2021-03-09",
        ),
        Passing(
            "The picture is thirteen months old. It was taken on 25 February 2018, and shared on 3 May 2020.",
            published="2021-03-09",
        ),
        Passing(
            "The boy in the picture is ten years old. It was taken in February 2018.", published="2021-03-09"
        ),
        Passing("The video is four years old. It was shared again in May 2020.", published="2021-03-09"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every such age beside one date of making."""
        published = article.published
        if published is None:
            return
        for age in filter(_is_age, article.expressions):
            sentence = article.sentence_of(age.span.start)
            if _is_of_media(article, sentence, age):
                dates = {date.value: date for date in _dates(article, sentence)}
                if len(dates) == 1:
                    yield from _judge(published, age, *dates.values())


def _is_age(expression: TimeExpression) -> bool:
    return expression.type is TimexType.DURATION and expression.text.lower().endswith(" old")


def _is_of_media(article: Article, sentence: Sentence, age: TimeExpression) -> bool:
    """Whether what is so old is a picture or the like, named here or in the sentence before."""
    start = sentence.span.start
    told = _IS.search(article.text, start, age.span.start)
    if told is None or sentence.is_quoted(age.span.start):
        return False
    if told["what"].lower() not in _PRONOUNS:
        return _SUBJECT.match(told["what"]) is not None
    before = previous_sentence(article, sentence)
    return before is not None and _MEDIA.search(article.text, *before.span) is not None


_PRONOUNS = frozenset(("it", "they", "both", "this", "that"))
_SUBJECT = Pattern(rf"(?:the|this|that|these|both)\s(?:[a-z]+\s){{0,2}}{_NOUN}\b(?!\s(?:show|who|with))")


def _dates(article: Article, sentence: Sentence) -> Iterator[TimeExpression]:
    """When the text says, here or close by, that the thing was made."""
    for near in paragraph_around(article, sentence, _NEAR, _NEAR):
        if near is sentence or _CARRIES_ON.match(article.text, *near.span):
            for date in article.expressions_in(near.span):
                if is_plain_date(date) and _MADE.search(article.text, near.span.start, date.span.start):
                    yield date


def _judge(published: Publication, age: TimeExpression, date: TimeExpression) -> Iterator[Finding]:
    quantity, made = age.stated.quantity, moment_of(date)
    apart = distance(made, published.moment)
    if quantity is None or apart is None or apart.most < 0 or fits(quantity, apart):
        return
    truth, right = describe_distance(apart, quantity.unit), nearest_count(apart, quantity.unit)
    then, now = describe_moment(made), describe_moment(published.moment)
    yield Finding(
        span=age.span,
        message=f"What was made {then} is {truth} old at publication, not {age.text.removesuffix(' old')}.",
        explanation=(
            f'"{date.text}" is the only date that the text gives for its making.',
            f"The text was published on {now} ({published.chosen.signal}), {truth} later.",
            f'It gives the age as "{age.text}".',
        ),
        related=(Related(date.span, "made then"),),
        suggestions=(other_number(age, right),) if right is not None else (),
        certainty=0.8,
    )
