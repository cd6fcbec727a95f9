"""What the grammar of a sentence puts in an order: "after his studies", "having sold it", "followed by"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.linguistics import Parse, Token, is_event_noun
from rules.support.language.parsed_words import above, word_before
from rules.support.language.verb_forms import words

_AFTER = words("after following")
_BEFORE = words("before until till")
_FOLLOWED = {"follow": True, "precede": False}
_COMPARING = words("name call model pattern christen style dub entitle title")
_FROM = words("since from than even only")
_VERBS = ("VERB", "AUX")


class Link(NamedTuple):
    """Two verbs or event nouns of which one comes first. ``brought`` stands in the clause of ``cue``."""

    main: Token
    brought: Token
    cue: Token
    main_first: bool

    @property
    def word(self) -> str:
        """The word that sets the order, as the text has it."""
        return "prior to" if self.cue.text.lower() == "prior" else self.cue.text


def order_links(parse: Parse) -> Iterator[Link]:
    """Links in text order of the words that set them."""
    for token in parse.tokens:
        word = token.text.lower()
        if word in _AFTER or word in _BEFORE or _is_prior(parse, token):
            link = _joined(parse, token, main_first=word not in _AFTER)
        elif word == "having" and token.dep == "aux":
            link = _of_clause(parse, parse.head(token), token, main_first=False)
        else:
            link = _followed(parse, token)
        if link is not None:
            yield link


def _is_prior(parse: Parse, token: Token) -> bool:
    return token.text.lower() == "prior" and any(t.text.lower() == "to" for t in parse.children(token))


def _joined(parse: Parse, cue: Token, *, main_first: bool) -> Link | None:
    if word_before(parse, cue.span) in _FROM:
        return None
    if cue.dep == "mark":
        return _of_clause(parse, parse.head(cue), cue, main_first=main_first)
    main, brought = _verb_above(parse, cue), _brought(parse, cue)
    if main is None or brought is None or main.lemma.lower() in _COMPARING:
        return None
    return Link(main, brought, cue, main_first)


def _of_clause(parse: Parse, clause: Token, cue: Token, *, main_first: bool) -> Link | None:
    main = parse.head(clause)
    return Link(main, clause, cue, main_first) if clause.dep == "advcl" and main.pos in _VERBS else None


def _brought(parse: Parse, cue: Token) -> Token | None:
    """The verb or event noun that a preposition brings in."""
    inner = cue
    if cue.text.lower() == "prior":
        inner = next(t for t in parse.children(cue) if t.text.lower() == "to")
    found = next((t for t in parse.children(inner) if t.dep in ("pcomp", "pobj")), None)
    if found is None or found.dep == "pcomp" or is_event_noun(found.lemma):
        return found
    return None


def _verb_above(parse: Parse, token: Token) -> Token | None:
    for higher in above(parse, token):
        if higher.pos in _VERBS:
            return higher
        if higher.pos in ("NOUN", "PROPN") and higher.dep != "npadvmod":
            return None
    return None


def _followed(parse: Parse, verb: Token) -> Link | None:
    """ "The mill burnt in 2001, followed by the barn"; "the mill, built in 2001, was followed in 2004 by"."""
    if verb.lemma.lower() not in _FOLLOWED or not any(t.dep == "agent" for t in parse.children(verb)):
        return None
    main = _verb_above(parse, verb) if verb.dep in ("advcl", "acl") else _of_subject(parse, verb)
    return Link(main, verb, verb, _FOLLOWED[verb.lemma.lower()]) if main is not None else None


def _of_subject(parse: Parse, verb: Token) -> Token | None:
    """The verb of the clause that describes the subject of a passive: "the mill, built in 2001,"."""
    clauses = (
        clause
        for subject in parse.children(verb)
        for clause in parse.children(subject)
        if subject.dep == "nsubjpass" and clause.dep in ("acl", "relcl") and clause.pos == "VERB"
    )
    return next(clauses, None)
