"""Birthdays told of people on record: "turned 91 in May", "his 80th birthday in 2010"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Moment, Span, TimexType
from checker.facts import PersonLink
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.genders import pronoun_of
from rules.support.people.told_ages import ToldAge, dates_near
from rules.support.people.topics import pronoun_link

_REACHED = (
    r"(?:(?:will\ |had\ |would\ have\ )?turn(?:s|ed)?\ (?P<a1>\d{2,3})"
    r"|(?:celebrate[ds]|mark(?:s|ed)|had)\ (?:his|her)\ (?P<a2>\d{2,3})(?:st|nd|rd|th)\ birthday"
    r"|will\ be\ (?P<be>\d{2,3}))"
    r"\ (?:on\ (?:the|that|the\ same)\ (?P<day>day)\b|(?:on|in)\ (?=\S)|(?=today|yesterday|this|last|next))"
)
_BESIDE = Pattern(rf"(?:,?\ who|,)?\ (?:{_REACHED})", exact=True)
_AT_HEAD = Pattern(rf"(?:He|She)\ (?:{_REACHED})", exact=True)
_PARTY = Pattern(
    r"(?P<own>['’]s|\b(?:[Hh]is|[Hh]er))\ (?P<a1>\d{2,3})(?:st|nd|rd|th)\ birthday"
    r"(?:\ (?:party|celebrations?|bash|concert|dinner|gala))?"
    r"(?:\ (?:at|in)(?:\ the)?(?:\ [A-Z][\w’'-]+){1,3})?"
    r",?\ (?:on|in)\ ",
    exact=True,
)
_ANY = Pattern(r"\bturn(?:s|ed)?\ \d\d|\d(?:st|nd|rd|th)\ birthday|\bwill\ be\ \d\d")
_PARTY_DAYS = 45
_NEWS_DAYS = 2


def birthdays(article: Article) -> Iterator[ToldAge]:
    """Ages reached at a date, told beside the name, behind a pronoun at the head, or as a birthday."""
    if not _ANY.search(article.text):
        return
    for link in article.knowledge.people:
        sentence = article.sentence_of(link.span.start)
        if match := _BESIDE.match(article.text, link.span.end, sentence.span.end):
            yield from _reached(article, link, match, sentence)
    for sentence in article.sentences:
        match = _AT_HEAD.match(article.text, *sentence.span)
        if match and (subject := pronoun_link(article, sentence)):
            yield from _reached(article, subject, match, sentence)
    yield from _parties(article)


def _reached(
    article: Article, link: PersonLink, match: re.Match[str], sentence: Sentence
) -> Iterator[ToldAge]:
    """An age reached on the date right behind it, or on the day that the sentence tells of."""
    name = next(n for n in ("a1", "a2", "be") if match[n])
    moments = dates_near(article, sentence) if match["day"] else _dates_at(article, match.end())
    if match["a1"] and not match["day"]:
        moments = _by_tense(article, match, moments)
    if moments:
        days = None if match["be"] or match["day"] else _NEWS_DAYS
        place = Span(*match.span(name))
        yield ToldAge(link, int(match[name]), place, tuple(moments), False, now=False, birthday=days)


def _dates_at(article: Article, offset: int) -> list[Moment]:
    dates = (e for e in article.expressions if e.span.start == offset and e.type is TimexType.DATE)
    return [moment for date in dates for moment in date.moments]


def _by_tense(article: Article, match: re.Match[str], moments: list[Moment]) -> list[Moment]:
    """Of "in April" the last one behind "turned", the next one behind "will turn"."""
    if article.published is None:
        return moments
    now, ahead = article.published.moment.last, "will " in match[0]
    fits = sorted((m for m in moments if (m.first > now) == ahead), key=lambda m: abs(m.first - now))
    return fits[:1] or moments


def _parties(article: Article) -> Iterator[ToldAge]:
    """ "at her 93rd birthday party, in 2012"; the party may be some weeks off the day."""
    for match in _PARTY.finditer(article.text):
        moments = _dates_at(article, match.end())
        if moments and (link := _whose(article, article.sentence_of(match.start()), match)):
            place = Span(*match.span("a1"))
            yield ToldAge(
                link, int(match["a1"]), place, tuple(moments), False, now=False, birthday=_PARTY_DAYS
            )


def _whose(article: Article, sentence: Sentence, match: re.Match[str]) -> PersonLink | None:
    inside = range(sentence.span.start, match.start() + 1)
    named = [x for x in article.knowledge.people if x.span.start in inside and x.span.end <= match.start()]
    if match["own"] not in ("his", "her", "His", "Her"):
        return named[-1] if named and named[-1].span.end == match.start() else None
    pronoun = "he" if match["own"].lower() == "his" else "she"
    if not named:
        return pronoun_link(article, sentence)
    fits = len({x.people for x in named}) == 1 and pronoun_of(named[-1].name) in (None, pronoun)
    return named[-1] if fits else None
