"""Noun phrases: extent, determiner, modifiers; and in one place what else claim extractors ask of a parse.

Labels are those of the ClearNLP dependency scheme, which spaCy's English pipelines use.
"""

from __future__ import annotations

from checker.language.arguments import objects_of, subject_of
from checker.language.attachment import antecedents, governor
from checker.language.nominal import is_time_word
from checker.language.wordlist import words
from checker.model.claim import Definiteness
from checker.model.sentence import Parse, Token
from checker.model.span import Span

__all__ = ["antecedents", "determiner", "governor", "modifiers", "noun_phrase", "objects_of", "subject_of"]

_CLAUSES = frozenset({"acl", "relcl", "advcl", "parataxis"})
_MODIFIERS = frozenset({"amod", "compound", "nmod"})
_DEFINITE = frozenset({"the", "both", "such"})
_DEMONSTRATIVE = frozenset({"this", "that", "these", "those"})
_INDEFINITE = frozenset({"a", "an", "some", "any", "every", "each", "no", "one", "several", "many"})
_SAME = frozenset({"same", "said", "aforementioned", "very"})
_OTHER = words(
    "another other second third further separate different similar new fresh earlier later previous",
    "subsequent additional next last first repeat follow-up latest recent newer older former",
)


def noun_phrase(parse: Parse, noun: Token, clauses: bool = True) -> Span:
    """The whole phrase around ``noun``: determiner to last modifier.

    With ``clauses``, participial and relative clauses belong to it ("a statement issued last year");
    appositions and further conjuncts never do.
    """
    barred = {"conj", "cc", "appos", "punct", "mark", "case"} | (frozenset() if clauses else _CLAUSES)
    inside = [noun]
    for child in parse.children(noun):
        if child.dep not in barred:
            inside.extend(parse.subtree(child))
    return Span(min(t.span.start for t in inside), max(t.span.end for t in inside))


def modifiers(parse: Parse, noun: Token) -> frozenset[str]:
    """Lower-case lemmas of the adjectives and compounds that narrow ``noun`` down; times and numbers do not.

    Comparatives and superlatives stay as they are: "lower house", "earlier statement".
    """
    found = [t for t in parse.children(noun) if t.dep in _MODIFIERS]
    deeper = [t for first in found for t in parse.children(first) if t.dep in _MODIFIERS | {"conj"}]
    return frozenset(_modifier(t) for t in [*found, *deeper] if _narrows(t))


def _modifier(token: Token) -> str:
    return (token.text if token.tag in ("JJR", "JJS") else token.lemma).lower()


def _narrows(token: Token) -> bool:
    return token.tag != "CD" and token.pos != "PUNCT" and not is_time_word(token.lemma)


def determiner(parse: Parse, noun: Token) -> Definiteness:
    """What the words before ``noun`` tell about whether the reader knows the thing already.

    "The second" and "the earlier" remain definite in form but set the thing apart from another one of
    its kind, so they count as ``OTHER``, as do "another", "a new" and "a similar".
    """
    children = [t for t in parse.children(noun) if t.index < noun.index]
    words = {t.text.lower() for t in children}
    articles = {t.text.lower() for t in children if t.dep in ("det", "predet", "nummod", "quantmod")}
    indefinite = bool(articles & _INDEFINITE)
    if words & _SAME and not indefinite:
        return Definiteness.SAME
    if words & _OTHER:
        return Definiteness.OTHER
    if articles & _DEMONSTRATIVE:
        return Definiteness.DEMONSTRATIVE
    if articles & _DEFINITE or any(t.dep == "poss" for t in children):
        return Definiteness.DEFINITE
    return Definiteness.INDEFINITE if indefinite else Definiteness.BARE
