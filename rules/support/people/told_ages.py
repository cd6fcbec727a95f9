"""Ages told of people on record: "Jane Roe, 61, ...", "the 61-year-old Jane Roe", "She is 61."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span
from checker.facts import PersonLink, titled_names
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.genders import pronoun_in, pronoun_of
from rules.support.people.recorded import subject_link
from rules.support.text.nearby import sentence_before, sentences_around

_AFTER_NAME = (
    r",\ (?P<word>who\ (?:is|was)\ (?:now\ )?|now\ (?:aged\ )?|then\ |aged?\ |at\ )?(?P<a1>\d{2,3})"
    r"(?=[,;.)]|\ (?:and|who|then)\b|\ at\ the\ time\b|\ years\ old)(?!,\ \d|\.\d)"
    r"|\ \((?:aged?\ )?(?P<a2>\d{2,3})\)(?!\ (?:and|\d))"
    r"|\ (?P<verb>is|turns|has\ turned|was|turned)\ (?:now\ )?"
    r"(?P<a3>\d{2,3})(?=[,;.]|\ years\ old)(?!,\d|\.\d)"
)
_AFTER = Pattern(_AFTER_NAME)
_BEFORE = Pattern(
    r"\b(?P<a1>\d{2,3})-year-old\ "
    r"(?:(?!(?:to|of|by|with|and|from|for|on|in|at|who|said)\ )[a-z-]+,?\ ){0,3}"
    r"(?:President\ |Queen\ |King\ )?$",
    exact=True,
)
_AT_HEAD = Pattern(
    r"(?:He|She)\ (?P<verb>is|was|turns)\ (?:now\ )?(?P<a1>\d{2,3})(?=[,;.]|\ years\ old)(?!,\d|\.\d)"
    r"|At\ (?P<a2>\d{2,3}),?\ (?:he|she)\ (?P<still>is|has|remains|still)\b"
    r"|The\ (?:[a-z-]+\ ){0,3}?[a-z]+,\ (?P<word>who\ (?:is|was)\ (?:now\ )?)?(?P<a3>\d{2,3}),",
    exact=True,
)
_ANY = Pattern(
    rf"[A-Z][\w’'-]*\.?(?:{_AFTER_NAME})|\d-year-old\ "
    r"|\b(?:He|She)\ (?:is|was|turns)\ (?:now\ )?\d|\bAt\ \d\d"
    r"|\bThe\ [a-z\ -]{3,40},\ (?:who\ [a-z\ ]{2,8})?\d\d,",
    exact=True,
)
_PRESENT = ("is", "turns", "has", "remains", "still")
_DIED = Pattern(r"\b(?:died|dies|dead|death|killed|passed\ away)\b")
_AT_THE_TIME = (" at the time", " then")
_WEEKS = 14


class ToldAge(NamedTuple):
    """A person on record, the number, its place, and the times at which it may be meant to hold.

    ``at_death``: it may also hold at the death on record; ``now``: the first of the times is publication;
    ``birthday``: it was reached at one of the times, give or take so many days.
    """

    link: PersonLink
    age: int
    span: Span
    moments: tuple[Moment, ...]
    at_death: bool
    now: bool = True
    birthday: int | None = None


def told_ages(article: Article) -> Iterator[ToldAge]:
    """Ages in plain forms, beside the name or at the head of the sentence after it."""
    if article.published is None or not _ANY.search(article.text):
        return
    for link in _links(article):
        yield from _beside(article, link)
    for sentence in article.sentences:
        match = _AT_HEAD.match(article.text, *sentence.span)
        if match and (subject := _before(article, sentence, pronoun_in(article.text, *match.span()))):
            present = (match["verb"] or match["still"] or match["word"] or "").startswith(_PRESENT)
            yield _told(article, subject, match, sentence, present=present)


def _links(article: Article) -> list[PersonLink]:
    """Names on record, and surnames behind a title that stand nowhere in full."""
    named = article.knowledge.people
    taken = {link.span.end for link in named}
    titled = (t for t in titled_names(article.knowledge) if t.span.end not in taken)
    return [*named, *(PersonLink(t.span, t.name, t.people, t.terms, full=False) for t in titled)]


def _before(article: Article, sentence: Sentence, pronoun: str | None) -> PersonLink | None:
    """Whom the sentence before is about, in the same paragraph, if that pronoun can mean them."""
    previous = sentence_before(article, sentence)
    link = subject_link(article, previous) if previous else None
    misfit = link and pronoun and pronoun_of(link.name) not in (None, pronoun)
    return None if misfit else link


def _beside(article: Article, link: PersonLink) -> Iterator[ToldAge]:
    text, sentence = article.text, article.sentence_of(link.span.start)
    if match := _AFTER.match(text, link.span.end, sentence.span.end):
        present = (match["verb"] or match["word"] or "").startswith((*_PRESENT, "now", "who is"))
        yield _told(article, link, match, sentence, present=present)
    elif match := _BEFORE.before(text, link.span.start):
        yield _told(article, link, match, sentence, present=False)


def _told(
    article: Article, link: PersonLink, match: re.Match[str], sentence: Sentence, *, present: bool
) -> ToldAge:
    name = next(n for n in ("a1", "a2", "a3") if n in match.re.groupindex and match[n])
    assert article.published is not None
    now = article.published.moment
    moments = [Moment(now.first - _WEEKS, now.last + 1)]
    if article.text.startswith(_AT_THE_TIME, match.end()):
        moments += _dates_before(article, sentence)
    elif not present:
        moments += dates_near(article, sentence)
    death = not present and _tells_death(article, sentence)
    return ToldAge(link, int(match[name]), Span(*match.span(name)), tuple(moments), death)


def _dates_before(article: Article, sentence: Sentence) -> list[Moment]:
    """All dates told so far: "at the time" may point to any of them."""
    return _moments(article, Span(0, sentence.span.end))


def dates_near(article: Article, sentence: Sentence) -> list[Moment]:
    """Dates of the sentence; where it has none, of the one before."""
    return _moments(article, sentence.span) or _moments(article, _with_one_before(article, sentence))


def _moments(article: Article, place: Span) -> list[Moment]:
    return [moment for told in article.expressions_in(place) for moment in told.moments]


def _tells_death(article: Article, sentence: Sentence) -> bool:
    return _DIED.search(article.text, *_with_one_before(article, sentence)) is not None


def _with_one_before(article: Article, sentence: Sentence) -> Span:
    return sentences_around(article, sentence, 1)[0].span.cover(sentence.span)
