"""Firsts, records and numbers in a line, as a text gives them to somebody: "X, the first woman in space"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.facts import PersonLink, Thing, ThingLink
from checker.toolkit import Sentence
from rules.events.named_in import people_in
from rules.support.language.patterns import Pattern
from rules.support.people.recorded import subject_link

RECORDS = frozenset({"first", "record", "number"})
_BEING = (
    r"(?:who\ )?(?:had\ |has\ )?(?:then\ |later\ |also\ |still\ |thus\ )?"
    r"(?:was|is|became|become|been|remains|remained|are)\ (?:then\ |also\ |still\ |thus\ |now\ )?"
)
_BEFORE = Pattern(rf"(?:,\ (?:{_BEING})?|\ {_BEING})(?:the\ )?")
_PRONOUN = Pattern(rf"(?:He|She)\ {_BEING}(?:the\ )")
_AFTER = Pattern(r",\ (?:President\ |Prime\ Minister\ |Sir\ |Dame\ |Dr\.?\ |Captain\ )?")
_CLOSED = Pattern(r"[,.\ ]")
_LIST = Pattern(r"(?:and|or|with|by|to|for|of|than|like|met|meet|unlike|against|from)\ (?:the\ )?$")
_DATED = Pattern(r",?\ (?:in|on)\ (?:early\ |late\ )?")
_NARROWED = Pattern(
    r"\ (?:to\b|who\b|since\b|in\ (?!space|history|\d|(?:early|late)\ \d)[a-z]|from\b|elected\b|for\b|of\b"
    r")|-"
)
_NOT = Pattern(
    r"\b(?:not|never|nearly|almost|would|could|might|may|if|hop\w+|want\w*|aim\w*|bid|second|played|plays|portray\w*"
    r"|fictional|film|series|novel|almost|claimed?|wrongly|mistakenly|myth|candidates?|trying|tried)\b|n['’]t\b",
    exact=True,  # "Theresa May is ..." is no doubt
)


class RecordClaim(NamedTuple):
    """A phrase on record, the facts behind it, to whom the text gives it, and the date it tells, if any."""

    link: ThingLink
    facts: tuple[Thing, ...]
    holder: PersonLink | None
    date: TimeExpression | None

    @property
    def is_wrong_holder(self) -> bool:
        """Whether the text gives it to somebody on record who never held it."""
        if self.holder is None:
            return False
        words = set(_words(self.holder.name))
        named = {*(person.name for person in self.holder.people), *(t.person for t in self.holder.terms)}
        return not any(_same(words, fact.name) or fact.name in named for fact in self.facts)


def record_claims(article: Article) -> Iterator[RecordClaim]:
    """Claims in plain sentences, in text order."""
    for link in article.knowledge.things:
        facts = tuple(thing for thing in link.things if thing.kind in RECORDS and thing.name != link.name)
        sentence = article.sentence_of(link.span.start)
        if facts and not sentence.is_quoted(link.span.start) and _is_plain(article.text, sentence, link):
            yield RecordClaim(link, facts, _holder(article, sentence, link), _date(article, link))


def _is_plain(text: str, sentence: Sentence, link: ThingLink) -> bool:
    """Whether it is neither narrowed nor doubted."""
    narrowed = _NARROWED.match(text, link.span.end)
    return not narrowed and not _NOT.search(text, sentence.span.start, link.span.start)


def _holder(article: Article, sentence: Sentence, link: ThingLink) -> PersonLink | None:
    for person in people_in(article, sentence.span):
        if _BEFORE.fullmatch(article.text, person.span.end, link.span.start):
            return None if _LIST.search(article.text, sentence.span.start, person.span.start) else person
        apposed = _AFTER.fullmatch(article.text, link.span.end, person.span.start)
        if apposed and _CLOSED.match(article.text, person.span.end):
            return person
    if _PRONOUN.fullmatch(article.text, sentence.span.start, link.span.start):
        return subject_link(article, sentence)
    return None


def _date(article: Article, link: ThingLink) -> TimeExpression | None:
    """The date right behind the claim, if it states its year."""
    joint = _DATED.match(article.text, link.span.end)
    behind = article.expressions_in(Span(joint.end(), joint.end() + 1)) if joint else iter(())
    date = next(behind, None)
    return date if date is not None and date.is_dated and date.stated.year is not None else None


def _words(name: str) -> list[str]:
    return [word.strip(".,").casefold() for word in name.split()]


def _same(words: set[str], holder: str) -> bool:
    """Whether one of the last words of the holder's name is among the words: a surname in common passes."""
    return not words.isdisjoint(_words(holder)[-2:])
