"""Ages in the story of a life: "She was 25 when she wed in 1949", "In 2010, on her eightieth birthday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from checker import (
    Article,
    Claim,
    ClaimExtractor,
    Mention,
    Moment,
    Relation,
    Span,
    TimeExpression,
    TimexType,
)
from checker.toolkit import Sentence
from rules.claims.ages import ANOTHER, date_beside, may_tell_age, plain_ages
from rules.claims.ages_at_times import AgesAtTimes
from rules.claims.births_deaths import BirthsDeaths
from rules.claims.lifespans import Lifespans
from rules.support.language.coordination import NEXT_VERB
from rules.support.language.numbers import ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import age_expression
from rules.support.people.biography import told_of
from rules.support.people.cast import cast_of
from rules.support.people.genders import pronoun_in
from rules.support.people.life_dates import is_exact
from rules.support.people.lives import life_claim, person_of
from rules.support.text.landmarks import matches_with, matches_with_number

_AGE = Pattern(
    r"\b(?:(?:when\s(?:he|she)\swas|(?:he|she)\swas(?=\s(?:only\s|just\s|still\s)?\d\d?\swhen\b))"
    r"\s(?:just\s|only\s|still\s)?(?P<was>\d{1,2})(?=[,.;)\s]|$)"
    r"|(?:at\s(?:the\s)?age(?:\sof)?|aged)\s(?P<aged>\d{1,2})(?=[,.;)]|$|\s(?:he|she|and|in|on)\b)"
    r"|at\s(?P<at>[1-9]\d)(?=[,.;)]|$|\s(?:he|she)\b))"
)
_DEATH = Pattern(
    r"(?P<died>(?:he|she)\sdied\s(?:[a-z]+\s){0,3}?(?:at\s(?:the\sage\sof\s)?|aged\s)(?P<n>\d{2,3}))(?=[,.;\s]|$)"
)
_BIRTHDAY = Pattern(
    r"\b(?:(?P<eve>the\s(?:eve\sof|day\sbefore)|(?:\w+\s)?(?:days|weeks)\sbefore)|on|(?:\w+\s)?(?:days|weeks)\safter)"
    r"\s(?P<owner>his|her)\s(?P<nth>[\w-]+)\sbirthday\b"
)
_WORDS = frozenset({"birthday"})
_HE_OR_SHE = Pattern(r"\b(?:he|she)\b")
_PRONOUNS = {"his": "he", "her": "she"}
_NOT_WHEN = Pattern(
    r"\b(?:since|until|till|from|to|by|than|before|after|between|of|for|and|but|who|which|that|as)\s(?:the\s)?$"
)


_OTHER_CLAUSE = Pattern(
    r"\b(?:who|which|that|whose|as|had|since|before|after|until|because|although|while|if|would|will)\b|[;:()\d]"
)


class LifeStoryAges(ClaimExtractor):
    """Reads ages and birthdays of the one whom a life story is about, at the date of the sentence.

    Told of "he" or "she" some sentences after the name, in texts that name others too, and with other words
    between age and date than ``Ages`` allows.
    """

    name = "life-story-ages"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of age that ``Ages`` and ``AgesAtTimes`` do not make."""
        for match in matches_with(article, _BIRTHDAY, _WORDS):
            years = ordinal_value(match["nth"])
            if years is not None and not _is_known(article, match):
                yield from _claims(article, match, Span(*match.span("nth")), years - bool(match["eve"]))
        for match in matches_with_number(article, _AGE, 2):
            if not _is_known(article, match):
                group = next(name for name in match.re.groupindex if match[name])
                yield from _claims(article, match, Span(*match.span(group)), int(match[group]))
        for match in matches_with_number(article, _DEATH, 3):
            if not _is_known(article, match):
                yield from _at_death(article, match)


def _is_known(article: Article, match: re.Match[str]) -> bool:
    """Whether another extractor has read the age."""
    place = Span(*match.span())
    return any(claim.span.overlaps(place) for claim in article.once(_read_elsewhere))


def _read_elsewhere(article: Article) -> tuple[Claim | Mention, ...]:
    return (*article.once(plain_ages), *AgesAtTimes().extract(article))


def _claims(article: Article, match: re.Match[str], place: Span, years: int) -> Iterator[Claim]:
    sentence = article.sentence_at(match.start())
    if sentence is None or not may_tell_age(article, sentence, match.start()):
        return
    date = _date(article, sentence, match)
    person = _person(article, sentence, match) if date is not None else None
    if date is not None and person is not None:
        when = tuple(reading.moment for reading in date.readings)
        yield _claim(article, sentence, match, place, years, person, when)


def _claim(
    article: Article,
    sentence: Sentence,
    match: re.Match[str],
    place: Span,
    years: int,
    person: str,
    when: tuple[Moment, ...],
) -> Claim:
    age = age_expression(place, article.quote(place), years)
    span = Span(*match.span())
    return life_claim(sentence, span, Relation.AGE, person, age, when, LifeStoryAges.name)


def _person(article: Article, sentence: Sentence, match: re.Match[str]) -> str | None:
    """Whose age it is, where nobody else does anything in the sentence so far."""
    if ANOTHER.search(article.text, sentence.span.start, match.start()):
        return None
    cast, pronoun = cast_of(article), _pronoun(article, sentence, match)
    if pronoun is not None and pronoun_in(article.text, *sentence.span) not in (None, pronoun):
        return None
    person = cast.subject(sentence) or told_of(article, sentence, pronoun)
    return person if person and not cast.names_another(sentence, match.end(), person) else None


def _pronoun(article: Article, sentence: Sentence, match: re.Match[str]) -> str | None:
    """The pronoun of whom the age is told: that of "his birthday", else the last "he" or "she" so far."""
    owner = match.groupdict().get("owner")
    if owner:
        return _PRONOUNS[owner.lower()]
    said = [found[0].lower() for found in _HE_OR_SHE.finditer(article.text, sentence.span.start, match.end())]
    return said[-1] if said else None


def _date(article: Article, sentence: Sentence, match: re.Match[str]) -> TimeExpression | None:
    """The date beside the age, or the only one of the sentence."""
    age = Span(*match.span())
    beside = date_beside(article, sentence, age)
    if beside is not None:
        return beside
    dates = [e for e in article.expressions_in(sentence.span) if _is_date(e) and not e.span.overlaps(age)]
    if len(dates) != 1 or dates[0].stated.year is None or not is_exact(dates[0]):
        return None
    first, last = sorted((dates[0].span, age))
    between = Span(first.end, last.start)
    if _OTHER_CLAUSE.search(article.text, *between) or _ages_in(article, sentence) > 1:
        return None
    if NEXT_VERB.search(article.text, *between):
        return None
    lead = max(sentence.span.start, dates[0].span.start - 12)
    return None if _NOT_WHEN.search(article.text, lead, dates[0].span.start) else dates[0]


def _is_date(expression: TimeExpression) -> bool:
    stated = expression.stated
    return expression.type in (TimexType.DATE, TimexType.TIME) and not stated.age


def _ages_in(article: Article, sentence: Sentence) -> int:
    return sum(1 for pattern in (_AGE, _BIRTHDAY) for _ in pattern.finditer(article.text, *sentence.span))


def _at_death(article: Article, match: re.Match[str]) -> Iterator[Claim]:
    """ "She died at 66", where the text dates the death elsewhere."""
    sentence = article.sentence_at(match.start())
    if sentence is None or not may_tell_age(article, sentence, match.start()):
        return
    if any(_is_date(e) for e in article.expressions_in(sentence.span)):
        return
    person = _person(article, sentence, match)
    found = chain(BirthsDeaths().extract(article), Lifespans().extract(article)) if person else ()
    told = (claim for claim in found if isinstance(claim, Claim) and person_of(claim) == person)
    when = tuple(moment for claim in told if claim.relation is Relation.DIED for moment in claim.moments)
    if person is not None and when:
        yield _claim(article, sentence, match, Span(*match.span("n")), int(match["n"]), person, when)
