"""Subjects and objects of verbs.

Labels are those of the ClearNLP dependency scheme, which spaCy's English pipelines use.
"""

from __future__ import annotations

from checker.language.nominal import is_time_word
from checker.model.sentence import Parse, Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_OBJECTS = frozenset({"dobj", "attr", "oprd", "dative"})
_RELATIVES = frozenset({"that", "which", "who", "whom"})
_SHARING = frozenset({"conj", "xcomp", "advcl", "aux", "auxpass", "pcomp", "prep"})


def subject_of(parse: Parse, verb: Token) -> Token | None:
    """The subject of ``verb``; where it has none of its own, that of the verb it is joined to or hangs on.

    For a clause on a noun ("a statement issued last year", "the man who died") it is that noun.
    """
    while True:
        own = _own_subject(parse, verb)
        if own is not None and not is_relative(parse, own):
            return own
        if verb.dep in ("acl", "relcl"):
            return parse.head(verb)
        if own is not None or verb.dep not in _SHARING or verb.head == verb.index:
            return own
        verb = parse.head(verb)


def _own_subject(parse: Parse, verb: Token) -> Token | None:
    by_label = {t.dep: t for t in reversed(parse.children(verb))}
    return next((by_label[label] for label in _SUBJECTS if label in by_label), None)


def is_relative(parse: Parse, token: Token) -> bool:
    """Whether ``token`` is a relative pronoun, standing for the noun that its clause describes."""
    return token.text.lower() in _RELATIVES and parse.head(token).dep in ("relcl", "acl")


def objects_of(parse: Parse, verb: Token) -> list[Token]:
    """Direct objects, predicate nouns and their conjuncts, in text order.

    A relative pronoun stands for its noun ("the accord that they signed").
    """
    own = [t for t in parse.children(verb) if t.dep in _OBJECTS]
    found = [parse.head(verb) if is_relative(parse, t) else t for t in own]
    if not found and _lacks_object(parse, verb):
        found = [parse.head(verb)]
    for token in found:
        found.extend(t for t in parse.children(token) if t.dep == "conj" and t not in found)
    return sorted(found, key=lambda t: t.index)


def _lacks_object(parse: Parse, verb: Token) -> bool:
    """Whether the noun that a relative clause describes is its object ("the accord they signed")."""
    if verb.dep not in ("relcl", "acl") or is_time_word(parse.head(verb).lemma):
        return False
    subject = _own_subject(parse, verb)
    if subject is None or subject.dep != "nsubj" or is_relative(parse, subject):
        return False
    return not any(t.tag in ("WDT", "WP", "WRB") and t.dep != "mark" for t in parse.subtree(verb))
