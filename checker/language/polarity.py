"""Negation, denial and conditions of a clause."""

from __future__ import annotations

from checker.language import verbs
from checker.model.sentence import Parse, Token

_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "provided"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "nt", "nor", "neither"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "pcomp", "dobj", "nsubjpass", "pobj", "prep"})
_NOBODY = frozenset({"nobody", "none", "nothing", "neither", "no"})


def is_negated(parse: Parse, children: list[Token]) -> bool:
    """Whether a clause with these ``children`` of its verb says that something did not come about."""
    if any(t.dep == "neg" or t.text.lower() in _NEGATIONS for t in children):
        return True
    arguments = [t for t in children if t.dep in ("nsubj", "nsubjpass", "dobj")]
    return any(d.text.lower() in _NOBODY for t in arguments for d in [t, *parse.children(t)])


def has_condition(children: list[Token]) -> bool:
    """Whether the clause itself begins with "if", "unless", "whether" or the like."""
    return any(t.dep in ("mark", "advmod") and t.text.lower() in _CONDITIONS for t in children)


def is_conditional(parse: Parse, children: list[Token]) -> bool:
    """Whether the clause is a condition or hangs on one."""
    clauses = [t for t in children if t.dep == "advcl"]
    return has_condition(children) or any(has_condition(parse.children(t)) for t in clauses)


def is_denied(parse: Parse, token: Token) -> bool:
    """Whether somebody denies, rejects or rules out what ``token`` stands for."""
    head = parse.head(token)
    if head.lemma in verbs.CLAIMING_NOUNS and token.dep in ("acl", "relcl", "pobj", "ccomp"):
        token, head = head, parse.head(head)
    if head.index == token.index or token.dep not in _COMPLEMENTS:
        return False
    denies = head.lemma in verbs.DENYING or (head.lemma == "rule" and has_child(parse, head, "out"))
    return denies and not is_negated(parse, [t for t in parse.children(head) if t.dep == "neg"])


def has_child(parse: Parse, token: Token, word: str) -> bool:
    """Whether ``word`` hangs on ``token``."""
    return any(t.text.lower() == word for t in parse.children(token))
