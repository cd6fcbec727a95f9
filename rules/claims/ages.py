"""Ages of people: "He was 76.", "Ada Wren, 61, said", "the 61-year-old", "in 1966, at the age of 18"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Anchor,
    Article,
    Claim,
    ClaimExtractor,
    Mention,
    Moment,
    Span,
    TimeExpression,
)
from checker.toolkit import Sentence
from rules.support.language.coordination import GOES_ON
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import HEADLINE_DEATH, NEWS_DAYS, age_claim, lately, may_tell_age
from rules.support.people.cast import cast_of
from rules.support.people.names import NAME
from rules.support.people.protagonist import protagonist, subject_of_sentence
from rules.support.text.headings import title_of
from rules.support.text.landmarks import matches_of_age
from rules.support.text.nearby import paragraph_around, sentences_around

_TOLD = Pattern(
    r"(?P<alone>(?:^|(?<=\s))(?:he|she|(?-i:[A-Z][\w-]+))\s+was\s+(?P<a1>\d{2,3})(?:\s+years\s+old)?(?=[.;]))"
    r"|(?P<phrase>\b(?:at\s+(?:the\s+)?age(?:\s+of)?|aged)\s+(?P<a2>\d{1,3})\b(?![-–]|\s*(?:to|or|and|months?)\b))"
    r"|(?P<death>\bdied(?:\s+\w+){0,4}?\s+at\s+(?P<a3>\d{2,3})(?=[\s,.;)])(?!\s*[:%ap]|\s+(?:miles|percent|p\.m|a\.m)))"
    r"|(?P<role>\bthe\s+(?P<a4>\d{1,3})-year-old\b)"
    r"|(?P<beside>(?-i:\b[A-Z][\w’'-]+,\s+(?P<a6>\d{2,3}),)(?=\s))"
    r"|(?P<now>(?-i:\b[A-Z][\w’'-]+,\s+)(?P<how>who\s+is|aged)\s+(?:now\s+)?(?P<a7>\d{2,3})(?=,\s))"
    rf"|(?P<still>(?:^|(?<=[.!?”\"]\s)|(?<=\n))at\s+(?P<a5>\d{{2,3}}),\s+(?:he|she|(?-i:(?P<named>{NAME})))\s+"
    r"(?:is|has|still|remains|continues)\b)"
    rf"|(?P<today>(?:^|(?<=[.!?”\"]\s)|(?<=\n))(?:now|today)\s+(?P<a8>\d{{2,3}}),\s+"
    rf"(?:he|she|(?-i:(?P<who>{NAME})))\s+[a-z]+)"
    rf"|(?P<is>\b(?:he|she|(?-i:(?P<whose>{NAME})(?:,\s(?:the|a|an|his|her|its)\s[^,.;\d]{{3,50}},)?))\s+is\s+(?:now\s+|already\s+)?(?P<a9>\d{{2,3}})"
    r"(?:\s+years\s+old)?(?=[.;,]\s|[.;]$|\s+(?:and|but)\s+(?!\d)))"
    r"|(?P<then>\bwhen\s+(?:he|she)\s+was\s+(?:just\s+|only\s+|still\s+)?(?P<a10>\d{1,2})(?=[,.;)]|$)"
    r"|\bat\s+(?P<a11>[1-9]\d)(?=[,.;)]|$)"
    r"|\bon\s+(?:his|her)\s+(?P<a12>\d{1,3})(?:st|nd|rd|th)\s+birthday\b)"
)
_DIED = Pattern(r"\b(?:(?P<now>(?:has|have)\s+(?:died|passed)|is\s+dead)|died|dead|passed\s+away|killed)\b")
_NAME_HERE = Pattern(rf"(?P<name>{NAME}),\s+$", exact=True)
_NAME_NEXT = Pattern(rf"\ (?:[a-z-]+\ )?(?P<name>{NAME})", exact=True)
ANOTHER = Pattern(
    r"\b(?:whose|(?:his|her|their|a|the|an|['’]s)\s+(?:\w+\s+){0,2}(?:father|mother|son|daughter|brother|sister"
    r"|wife|husband|uncle|aunt|cousin|nephew|niece|grand(?:father|mother|son|daughter|child|children|parents?|pa|ma|dad|mum|uncle|aunt|nephew|niece)s?|parents?|child|friend|partner|widow\w*))\b"
)
"""Words before an age that make it somebody else's."""
_OTHER_TIME = Pattern(r"\bborn\b[^;]{0,80}$|\bsince\s(?:the\s)?$")
_LIVES_NOW = Pattern(
    r"\s+(?:[a-z]+\s+)?(?:still|now|is|has|will|lives|says|works|runs|remains|keeps|plans|wants|hopes|owns|walks)\b"
)
_AFTER_DEATH = 60  # characters after the verb within which the date of a death stands
_APART = Pattern(r"[^;:()\d]{0,18}")


class Ages(ClaimExtractor):
    """Reads the plain forms in which texts tell somebody's age, and at which time it was reached.

    The moments of a claim are that time: a date beside the age, or the weeks before publication.
    """

    name = "ages"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of age, each with the number as its expression."""
        yield from article.once(plain_ages)


def plain_ages(article: Article) -> tuple[Claim, ...]:
    """What ``Ages`` reads; for ``Article.once``."""
    return tuple(_ages(article))


def _ages(article: Article) -> Iterator[Claim]:
    for match in matches_of_age(article, _TOLD):
        sentence = article.sentence_of(match.start())
        if match["a10"] or not may_tell_age(article, sentence, match.start()):
            continue  # "when she was 10" is read with its date by AgesAtTimes
        if (person := _person(article, sentence, match)) and (when := _when(article, sentence, match)):
            yield age_claim(sentence, match, person, when, Ages.name)


def _person(article: Article, sentence: Sentence, match: re.Match[str]) -> str | None:
    cast = cast_of(article)
    if match["beside"] or match["now"]:
        name = _NAME_HERE.before(
            article.text, match.start("how" if match["now"] else "a6"), sentence.span.start
        )
        return cast.person(name["name"], name.start("name")) if name else None
    if spelled := next((group for group in ("named", "who", "whose") if match[group]), None):
        return cast.person(match[spelled], match.start(spelled))
    if match["role"] and (named := _NAME_NEXT.match(article.text, match.end())):
        return cast.person(named["name"], named.start("name"))
    if match["role"] or match["still"] or match["today"]:
        opens = not article.text[sentence.span.start : match.start()].strip(' "“')
        return cast.nearest(sentence) or protagonist(article) if opens else None
    if ANOTHER.search(article.text, sentence.span.start, match.start()):
        return None
    person = subject_of_sentence(article, sentence)
    return person if person and not cast.names_another(sentence, match.start(), person) else None


def _when(article: Article, sentence: Sentence, match: re.Match[str]) -> tuple[Moment, ...]:
    if match["still"] or match["today"] or (match["role"] and _LIVES_NOW.match(article.text, match.end())):
        return lately(article)
    if match["role"] or match["is"] or match["beside"] or match["now"]:
        if match["beside"] and _tells_age_then(article, sentence):
            return lately(article)
        past = [e for e in _dates_around(article, sentence) if _is_past(article, e)]
        return _then_or_now(article, sentence, past) if match["beside"] or not past else ()
    if not match["alone"] and (beside := date_beside(article, sentence, Span(*match.span()))) is not None:
        return beside.moments
    opens = match["alone"] and match.start() == sentence.span.start
    nearby = sentences_around(article, sentence, back=bool(opens))
    return lately(article) if any(_tells_recent_death(article, s) for s in nearby) else ()


def _then_or_now(article: Article, sentence: Sentence, past: list[TimeExpression]) -> tuple[Moment, ...]:
    """The weeks before publication, or the one past date of a sentence; nothing where others are near."""
    if len(past) > 1 or any(article.sentence_at(e.span.start) is not sentence for e in past):
        return ()
    then = [reading.moment for date in past for reading in date.readings]
    return (*then, *lately(article))


def _tells_age_then(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence gives another age for its past date, so that one behind a name is of now."""
    found = _TOLD.finditer(article.text, *sentence.span)
    return any(
        (m["then"] or m["phrase"]) and date_beside(article, sentence, Span(*m.span())) is not None
        for m in found
    )


def _tells_recent_death(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence reports a death as news: by headline, tense or a date of these weeks."""
    death = _DIED.search(article.text, sentence.span.start, sentence.span.end)
    if death is None:
        return False
    dates = [e for e in article.expressions_in(sentence.span) if e.is_dated]
    if any(_is_past(article, e) for e in dates if 0 <= e.span.start - death.end() <= _AFTER_DEATH):
        return False
    near = any(_is_near(article, e) and abs(e.span.start - death.end()) <= _AFTER_DEATH for e in dates)
    return near or death["now"] is not None or _reports_death(article)


def _reports_death(article: Article) -> bool:
    """Whether the headline is about a death."""
    title = title_of(article)
    return title is not None and HEADLINE_DEATH.search(article.text, *title) is not None


def _is_near(article: Article, expression: TimeExpression) -> bool:
    return expression.anchor in (Anchor.PUBLICATION, Anchor.EITHER) and not _is_past(article, expression)


def _dates_around(article: Article, sentence: Sentence) -> Iterator[TimeExpression]:
    for near in paragraph_around(article, sentence, 1):
        dates = article.expressions_in(near.span)
        yield from (e for e in dates if not _OTHER_TIME.search(article.text, near.span.start, e.span.start))


def _is_past(article: Article, expression: TimeExpression) -> bool:
    """Whether it names a time well before publication, so that an age beside it may be of then."""
    published, best = article.published, expression.best
    if best is None:
        return False
    return published is None or best.last < published.moment.first - NEWS_DAYS


def date_beside(article: Article, sentence: Sentence, age: Span) -> TimeExpression | None:
    """The date told right before or after an age, for the same happening."""
    dates = (e for e in article.expressions_in(sentence.span) if e.is_dated and e.stated.year is not None)
    return next((e for e in dates if _is_beside(article.text, e, age)), None)


def _is_beside(text: str, date: TimeExpression, age: Span) -> bool:
    first, last = sorted((date.span, age))
    between = text[first.end : last.start]
    return _APART.fullmatch(between) is not None and not GOES_ON.search(between)
