"""Dated verbs with who did it and whom or what it befell, read off parses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.linguistics import Parse, Token, objects_of, subject_of, tense_of
from checker.toolkit import Sentence
from rules.support.events.deeds import Theme, is_passive, lemma_of, theme_at, told_moments
from rules.support.events.told_verbs import told_verbs
from rules.support.language.parsed_words import has_subject, preposition
from rules.support.language.verb_forms import words

_PREPOSITIONS = words("in on during at since from until till")
_OWN = words("its their")
_DOORS = words("gate door shutter curtain business operation")
_NOT_THE_DOER = words("ccomp pcomp csubj")


class Telling(NamedTuple):
    """A verb with its date. ``agent`` did it; ``patient`` is what it befell, by object or passive.

    An object that stands for the doer ("opened its gates") counts as the doer. ``how`` is the word before
    the date.
    """

    lemma: str
    verb: Token
    agent: Theme | None
    patient: Theme | None
    expression: TimeExpression
    how: str
    sentence: Sentence
    moments: tuple[Moment, ...]

    @property
    def span(self) -> Span:
        """From the verb to its date, in either order."""
        return self.verb.span.cover(self.expression.span)


def tellings(article: Article, expressions: Iterable[TimeExpression]) -> Iterator[Telling]:
    """What the text asserts to have happened at these times, quotations apart, in text order."""
    for parse, expression, verb in told_verbs(article, expressions):
        how = preposition(parse, expression.span)
        if how in _PREPOSITIONS:
            agent, patient = _roles(article, parse, verb)
            moments = told_moments(article, expression, tense_of(parse, verb).tense)
            lemma = lemma_of(parse, verb)
            yield Telling(lemma, verb, agent, patient, expression, how, parse.sentence, moments)


def _roles(article: Article, parse: Parse, verb: Token) -> tuple[Theme | None, Theme | None]:
    subject = subject_of(parse, verb) if verb.dep not in _NOT_THE_DOER or has_subject(parse, verb) else None
    doer = theme_at(article, parse, subject) if subject is not None else None
    if is_passive(parse, verb):
        return None, doer
    thing = next(iter(objects_of(parse, verb)), None)
    if thing is None:
        return doer, None
    own = any(t.dep == "poss" and t.text.lower() in _OWN for t in parse.children(thing))
    return doer, doer if own and thing.lemma.lower() in _DOORS else theme_at(article, parse, thing)
