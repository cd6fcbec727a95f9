"""Dated deeds of people read off parses, where other words stand between the doer, the verb and the date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.linguistics import Parse, Token, governor, noun_phrase, subject_of, tense_of
from checker.toolkit import Modality, Sentence, Tense
from rules.support.language.parsed_words import name_run, word_before
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.people.cast import cast_of
from rules.support.people.names import parse_name

_PRONOUNS = words("he she")
_PREPOSITIONS = words("in on during")
_WORKS = words(
    "novel book poem song quartet symphony opera sonata concerto play film painting portrait sculpture "
    "album record exhibition concert debut paper article essay story column photograph "
    "wedding marriage graduation speech"
)
"""What somebody has made or done; none of it can be older than its owner."""


class ParsedAct(NamedTuple):
    """A verb and whose deed it is; ``owned``: it tells of somebody's work or feast, not of a deed."""

    person: str
    verb: Token
    place: Span
    by_surname: bool
    owned: bool = False


def dated_sentences(article: Article, wanted: Callable[[int], bool]) -> Iterator[Sentence]:
    """Sentences with a date that gives such a year."""
    for expression in article.expressions:
        year = expression.stated.year
        if year is not None and wanted(year):
            yield article.sentence_of(expression.span.start)


def years_after(article: Article, word: Pattern) -> Iterator[int]:
    """Years stated within a few words behind a place of a pattern."""
    for expression in article.expressions:
        start, year = expression.span.start, expression.stated.year
        if year is not None and word.before(article.text, start):
            yield year


def parsed_act(article: Article, sentence: Sentence, expression: TimeExpression) -> ParsedAct | None:
    """What a date dates, where it is a past deed that the text asserts of a person it names."""
    parse = article.parse(sentence)
    verb = governor(parse, expression.span) if parse else None
    if parse is None or verb is None or verb.pos != "VERB" or not _is_plain(parse, expression.span):
        return None
    stance = tense_of(parse, verb)
    if stance.modality is not Modality.ASSERTED or stance.negated or stance.tense is not Tense.PAST:
        return None
    subject = subject_of(parse, verb)
    return _told(article, parse, verb, subject, expression) if subject is not None else None


def _is_plain(parse: Parse, date: Span) -> bool:
    return word_before(parse, date) in _PREPOSITIONS


def _told(
    article: Article, parse: Parse, verb: Token, subject: Token, expression: TimeExpression
) -> ParsedAct | None:
    place = verb.span.cover(noun_phrase(parse, subject, clauses=False)).cover(expression.span)
    if subject.dep == "nsubj" and not _is_doubtful(parse, verb):
        run = name_run(parse, subject)
        person = _person(article, parse, subject, run)
        by_surname = subject.text.lower() not in _PRONOUNS and " " not in article.quote(run)
        return ParsedAct(person, verb, place, by_surname) if person else None
    owner = _owner(parse, subject)
    person = cast_of(article).nearest(parse.sentence) if owner is not None else None
    return ParsedAct(person, verb, place, False, owned=True) if person else None


def _is_doubtful(parse: Parse, verb: Token) -> bool:
    """Whether the clause hangs on a noun or a report, so that its subject may be misread."""
    return verb.dep in ("acl", "relcl", "ccomp", "pcomp")


def _owner(parse: Parse, subject: Token) -> Token | None:
    """The "her" of "her first novel", where that opens the sentence's clause."""
    if subject.lemma.lower() not in _WORKS:
        return None
    return next(
        (t for t in parse.children(subject) if t.text.lower() in ("his", "her") and t.dep == "poss"), None
    )


def _person(article: Article, parse: Parse, subject: Token, run: Span) -> str | None:
    cast = cast_of(article)
    if subject.text.lower() in _PRONOUNS:
        plain = all(t.text.lower() not in _PRONOUNS or t.index >= subject.index for t in parse.tokens)
        return cast.nearest(parse.sentence) if plain and not _names_somebody(parse, subject) else None
    if any(t.dep in ("det", "compound") and t.span.start < run.start for t in parse.children(subject)):
        return None  # a ship, a prize
    name = parse_name(article.quote(run)) if subject.pos == "PROPN" else None
    return cast.person(article.quote(run), run.start) if name is not None else None


def _names_somebody(parse: Parse, pronoun: Token) -> bool:
    """Whether a person is named ahead of the pronoun in its own sentence."""
    return any(t.pos == "PROPN" and t.dep in ("nsubj", "nsubjpass") for t in parse.tokens[: pronoun.index])
