"""Who did it, and to what: by the clause of a verb, whether active or passive.

Labels are those of the ClearNLP dependency scheme, which spaCy's English pipelines use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.language.arguments import is_relative
from checker.mentions.parties import normalised
from checker.model.sentence import Parse, Token

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})
_CLAUSES = frozenset({"acl", "relcl", "advcl", "appos", "conj"})
_PATIENTS = frozenset({"dobj", "nsubjpass", "attr", "oprd"})


def doer_of(parse: Parse, verb: Token) -> frozenset[str]:
    """Words for who or what does what ``verb`` says; empty where a pronoun stands for it."""
    agents = [t for by in parse.children(verb) if by.dep == "agent" for t in parse.children(by)]
    subjects = [t for t in parse.children(verb) if t.dep == "nsubj"]
    described = _described(parse, verb, "VBG")
    return _words(parse, [*agents, *described, *(_meant(parse, verb, t) for t in subjects)])


def patient_of(parse: Parse, verb: Token) -> frozenset[str]:
    """Words for whom or what it is done to."""
    objects = (_meant(parse, verb, t) for t in parse.children(verb) if t.dep in _PATIENTS)
    return _words(parse, [*_described(parse, verb, "VBN"), *objects])


def _described(parse: Parse, verb: Token, participle: str) -> list[Token]:
    """The noun that a participle says something of: "the choir, founded in 1923"."""
    return [parse.head(verb)] if verb.dep == "acl" and verb.tag == participle else []


def _meant(parse: Parse, verb: Token, token: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    return parse.head(verb) if is_relative(parse, token) else token


def _words(parse: Parse, heads: Iterable[Token]) -> frozenset[str]:
    return frozenset(
        normalised(token.text) if token.text[:1].isupper() else token.lemma.lower()
        for head in heads
        for token in _phrase(parse, head)
        if token.pos in _CONTENT
    )


def _phrase(parse: Parse, head: Token) -> Iterator[Token]:
    """A noun with what hangs on it, clauses left out."""
    yield head
    for child in parse.children(head):
        if child.dep not in _CLAUSES:
            yield from _phrase(parse, child)
