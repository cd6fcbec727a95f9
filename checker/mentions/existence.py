"""Verbs that say no more of a thing than that it took place."""

from __future__ import annotations

from checker.language.arguments import subject_of
from checker.mentions.lexicon import EXISTENCE
from checker.model.sentence import Parse, Token

_TURNS = frozenset("about across back close for from into near out through to under with".split())
_STATES = frozenset(["acomp", "attr", "oprd"])
_STEPS = {("take", "effect"): "take effect", ("come", "into"): "come into"}

STATE = "state"
"""Stands for whatever a thing may be time and again, for years: unpopular, in ruins, under attack."""


def tells_existence(parse: Parse, verb: Token) -> bool:
    """Whether the date of a verb is that of the thing itself.

    "Was held", "took place", "came in May", but not "held for years", "took effect", "came into force" or
    "was in ruins", which tell what became of it.
    """
    lemma = verb.lemma.lower()
    if lemma not in EXISTENCE:
        return False
    after = _next(parse, verb)
    match lemma:
        case "take":
            return after == "place"
        case "come":
            return after not in _TURNS
        case "hold":
            return verb.tag == "VBN" or subject_of(parse, verb) is None or bool(_object(parse, verb))
        case "be":
            return not _is_state(parse, verb)
    return True


def later_step(parse: Parse, verb: Token) -> str:
    """The step in the life of a thing that a verb tells of which does not tell its existence."""
    lemma = verb.lemma.lower()
    return _STEPS.get((lemma, _next(parse, verb)), STATE) if lemma in EXISTENCE else lemma


def _next(parse: Parse, verb: Token) -> str:
    words = (t.text.lower() for t in parse.tokens[verb.index + 1 :] if t.pos not in ("ADV", "AUX", "DET"))
    return next(words, "")


def _object(parse: Parse, verb: Token) -> list[Token]:
    return [t for t in parse.children(verb) if t.dep == "dobj"]


def _is_state(parse: Parse, verb: Token) -> bool:
    """ "Was unpopular", "was in force": with a complement, or a bare noun that is no place and no time."""
    children = parse.children(verb)
    if any(t.dep in _STATES for t in children):
        return True
    objects = (o for t in children if t.dep == "prep" and t.text == "in" for o in parse.children(t))
    return any(o.pos == "NOUN" and o.dep == "pobj" and not parse.children(o) for o in objects)
