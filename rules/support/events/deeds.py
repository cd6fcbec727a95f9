"""What befell whom, and when, read off parses: "she was charged in May 2018", "the mill, built in 1886"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.linguistics import Parse, Token, modifiers, objects_of, subject_of, tense_of
from checker.toolkit import Sentence, Tense
from rules.support.events.stages import acts_on_itself
from rules.support.events.told_verbs import told_verbs
from rules.support.language.parsed_words import has_subject, name_run
from rules.support.people.cast import cast_of
from rules.support.text.only import only

_PERSONAL = frozenset({"he", "she", "him", "her"})
_IMPERSONAL = frozenset({"it", "they", "them", "this", "that"})
_DEFINITE = frozenset({"the", "this", "that", "its", "his", "her", "their", "our", "my"})

_PHRASAL = {
    "set up": "establish", "tear down": "demolish", "pull down": "demolish", "knock down": "demolish",
    "shut down": "close", "close down": "close", "wind up": "dissolve",
}  # fmt: skip
"""Verbs with a particle, and the verb that means the same."""
_TO_THE_LAST = {("lay", "to rest"): "bury", ("put", "to death"): "execute"}
"""Verbs with two words behind them, and the verb that means the same."""
PHRASAL_PASTS = {
    "set": "up", "wound": "up", "torn": "down", "tore": "down", "pulled": "down", "knocked": "down",
    "shut": "down", "closed": "down",
}  # fmt: skip
"""Their past forms, each with its particle."""


class Theme(NamedTuple):
    """Who or what something befalls. ``place`` is its head's; ``name`` a person's key or a noun's lemma."""

    place: Span
    name: str | None
    narrowed: frozenset[str] = frozenset()
    definite: bool = True

    def may_be(self, other: Theme) -> bool:
        """Whether two mentions are surely one: the same word, one person, or one noun told again."""
        if self.place == other.place:
            return True
        if self.name is None or self.name != other.name:
            return False
        first, second = sorted((self, other), key=lambda theme: theme.place)
        return second.definite and (first.narrowed <= second.narrowed or second.narrowed <= first.narrowed)


class Deed(NamedTuple):
    """A verb, what it befalls, and the date that the text gives it."""

    lemma: str
    verb: Token
    theme: Theme
    expression: TimeExpression
    sentence: Sentence
    moments: tuple[Moment, ...]
    """The readings of the date that the tense allows."""

    @property
    def span(self) -> Span:
        """From the verb to its date, in either order."""
        return self.verb.span.cover(self.expression.span)


def deeds(article: Article, expressions: Iterable[TimeExpression], lemmas: Iterable[str]) -> Iterator[Deed]:
    """Asserted deeds told by one of the verbs, with their dates, in the article's own voice."""
    wanted = frozenset(lemmas)
    for parse, expression, verb in told_verbs(article, expressions):
        lemma = lemma_of(parse, verb)
        theme = theme_of(article, parse, verb) if lemma in wanted else None
        if theme is not None:
            moments = told_moments(article, expression, tense_of(parse, verb).tense)
            yield Deed(lemma, verb, theme, expression, parse.sentence, moments)


def told_moments(article: Article, expression: TimeExpression, tense: Tense) -> tuple[Moment, ...]:
    """Readings of a date; what is told as past does not lie after publication."""
    found = expression.moments
    if tense is not Tense.PAST or article.published is None:
        return found
    last = article.published.moment.last
    return tuple(moment for moment in found if moment.first <= last) or found


def lemma_of(parse: Parse, verb: Token) -> str:
    """The verb's lemma; with a particle or "to rest", that of the plain verb which means the same."""
    last = " ".join(t.text.lower() for t in parse.tokens[verb.index + 1 : verb.index + 3])
    if (verb.lemma, last) in _TO_THE_LAST:
        return _TO_THE_LAST[verb.lemma, last]
    if verb.lemma == "find" and any(t.text.lower() == "guilty" for t in parse.children(verb)):
        return "find_guilty"
    particle = next((t.text.lower() for t in parse.children(verb) if t.dep == "prt"), "")
    return _PHRASAL.get(f"{verb.lemma.lower()} {particle}", verb.lemma.lower())


def theme_of(article: Article, parse: Parse, verb: Token) -> Theme | None:
    """What the verb befalls: its object, or its subject where it is passive or has no object."""
    subject = subject_of(parse, verb)
    if subject is None:
        return None
    intransitive = acts_on_itself(verb.lemma.lower()) or is_passive(parse, verb)
    objects = [] if intransitive else objects_of(parse, verb)
    if objects and objects[0].text.lower() in _IMPERSONAL:
        thing = only(objects_of(parse, parse.head(verb))) if verb.dep == "conj" else None
        return theme_at(article, parse, thing) if thing is not None else None
    return theme_at(article, parse, objects[0] if objects else subject)


def is_passive(parse: Parse, verb: Token) -> bool:
    """Whether the subject of the verb is what it befalls: "was built", "the mill, built in 1886"."""
    if any(t.dep == "auxpass" for t in parse.children(verb)):
        return True
    if verb.dep in ("acl", "advcl") and verb.tag == "VBN":
        return not any(t.dep == "aux" for t in parse.children(verb))
    joined = verb.dep == "conj" and verb.tag in ("VBN", "VBD")
    lone = not has_subject(parse, verb) and not objects_of(parse, verb)
    return joined and lone and is_passive(parse, parse.head(verb))


def theme_at(article: Article, parse: Parse, token: Token) -> Theme:
    """Who or what a noun, name or pronoun means; without a ``name`` where that cannot be told."""
    word = token.text.lower()
    if word in _PERSONAL:
        return Theme(token.span, cast_of(article).subject(parse.sentence))
    if word in _IMPERSONAL or token.pos == "PRON":
        return Theme(token.span, None)
    if token.pos == "PROPN":
        run = name_run(parse, token)
        if any(t.dep == "det" and run.start - t.span.end <= 1 for t in parse.children(token)):
            return Theme(token.span, f"the {article.quote(run)}")  # a ship, a firm
        return Theme(token.span, cast_of(article).person(article.quote(run), run.start) or article.quote(run))
    if token.pos != "NOUN" or token.tag == "NNS":
        return Theme(token.span, None)
    definite = any(t.text.lower() in _DEFINITE for t in parse.children(token))
    return Theme(token.span, token.lemma.lower(), modifiers(parse, token), definite)
