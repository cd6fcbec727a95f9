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
from rules.claims.ages import ANOTHER, date_beside, plain_ages
from rules.claims.ages_at_times import AgesAtTimes
from rules.claims.births_deaths import BirthsDeaths
from rules.claims.lifespans import Lifespans
from rules.support.language.coordination import NEXT_VERB
from rules.support.language.numbers import ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import age_expression, may_tell_age
from rules.support.people.biography import told_of
from rules.support.people.cast import cast_of
from rules.support.people.genders import pronoun_in
from rules.support.people.life_dates import is_exact
from rules.support.people.lives import life_claim, person_of
from rules.support.text.landmarks import matches_of_age, matches_with

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
    r"\b(?:(?:since|until|till|from|to|by|than|before|after|between|of|for|and|but|who|which|that|as)\s(?:the\s)?"
    r"|(?:since|until|till|before|after)\s[^,;]*)$"
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
        for match in matches_of_age(article, _AGE):
            if not _is_known(article, match):
                group = next(name for name in match.re.groupindex if match[name])
                yield from _claims(article, match, Span(*match.span(group)), int(match[group]))
        for match in matches_of_age(article, _DEATH):
            if not _is_known(article, match):
                yield from _at_death(article, match)


def _is_known(article: Article, match: re.Match[str]) -> bool:
    """Whether another extractor has read the age."""
    place = Span(*match.span())
    return any(claim.span.overlaps(place) for claim in article.once(_read_elsewhere))


def _read_elsewhere(article: Article) -> tuple[Claim | Mention, ...]:
    return (*article.once(plain_ages), *AgesAtTimes().extract(article))


def _claims(article: Article, match: re.Match[str], place: Span, years: int) -> Iterator[Claim]:
    sentence = article.sentence_of(match.start())
    if not may_tell_age(article, sentence, match.start()):
        return
    if (date := _date(article, sentence, match)) and (person := _person(article, sentence, match)):
        yield _claim(article, sentence, match, place, years, person, date.moments)


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
    dates = [e for e in _dates(article, sentence) if not e.span.overlaps(age)]
    if len(dates) != 1 or _ages_in(article, sentence) > 1:
        return None
    (date,) = dates
    return date if date.stated.year is not None and is_exact(date) and _is_of(article, date, age) else None


def _is_of(article: Article, date: TimeExpression, age: Span) -> bool:
    """Whether no other clause or verb stands between a date and an age, and no word that bounds a time."""
    first, last = sorted((date.span, age))
    between = Span(first.end, last.start)
    if _OTHER_CLAUSE.search(article.text, *between) or NEXT_VERB.search(article.text, *between):
        return False
    return not _NOT_WHEN.before(article.text, date.span.start)


def _dates(article: Article, sentence: Sentence) -> Iterator[TimeExpression]:
    """Expressions of a sentence that point to a time, be it a vague one."""
    told = article.expressions_in(sentence.span)
    return (e for e in told if e.type in (TimexType.DATE, TimexType.TIME))


def _ages_in(article: Article, sentence: Sentence) -> int:
    return sum(1 for pattern in (_AGE, _BIRTHDAY) for _ in pattern.finditer(article.text, *sentence.span))


def _at_death(article: Article, match: re.Match[str]) -> Iterator[Claim]:
    """ "She died at 66", where the text dates the death elsewhere."""
    sentence = article.sentence_of(match.start())
    if not may_tell_age(article, sentence, match.start()) or any(_dates(article, sentence)):
        return
    person = _person(article, sentence, match)
    deaths = (claim for claim in article.once(_deaths) if person_of(claim) == person)
    when = tuple(moment for claim in deaths for moment in claim.moments)
    if person and when:
        yield _claim(article, sentence, match, Span(*match.span("n")), int(match["n"]), person, when)


def _deaths(article: Article) -> tuple[Claim, ...]:
    found = chain(BirthsDeaths().extract(article), Lifespans().extract(article))
    return tuple(c for c in found if isinstance(c, Claim) and c.relation is Relation.DIED)
