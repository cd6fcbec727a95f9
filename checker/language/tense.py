"""Tense, modality and polarity of the clause that tells of an event.

Tense is Reichenbach's relation between the event and the time of writing (Elements of Symbolic Logic, 1947,
section 51), so that perfects count as past, and "would" after a past verb (Comrie, Tense, 1985: future in
the past) counts as no tense: it may lie on either side of the time of writing. Non-finite verbs take the
tense of the verb that governs them, as in TimeML's annotation of tense over verb groups.
"""

from __future__ import annotations

from typing import NamedTuple

from checker.language import verbs
from checker.language.polarity import has_child, has_condition, is_conditional, is_denied, is_negated
from checker.language.wordlist import words
from checker.model.claim import Modality, Tense
from checker.model.sentence import Parse, Token

_VERBS = frozenset({"VERB", "AUX"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_DEEPEST = 60  # words on the way to the root; deeper trees are lists that were misread
_FIRSTS = words("first last only second third next latest earliest youngest oldest")


class Stance(NamedTuple):
    """How a clause stands to its event."""

    tense: Tense
    modality: Modality
    negated: bool


_UNKNOWN = Stance(Tense.NONE, Modality.ASSERTED, False)


def tense_of(parse: Parse, token: Token) -> Stance:
    """Tense, modality and negation for an event token: a verb, or a noun by way of the verb that governs it.

    "is to", "is set to", "plans to", "will" give future and planned, "was due to", "had hoped to" past and
    planned, "would" after a past verb no tense and planned, conditions and other modals hypothetical.
    What was scheduled, postponed or cancelled is planned. ``negated`` is set by "not", "never", "no" and by
    verbs like "fail to"; what somebody denies has the modality denied.
    """
    verb = _main(parse, next((t for t in _upwards(parse, token) if t.pos in _VERBS), token))
    readable = verb.pos in _VERBS and len(_upwards(parse, verb)) < _DEEPEST
    stance = _clause(parse, verb) if readable else _UNKNOWN
    return stance if token.pos in _VERBS else _of_noun(parse, token, stance)


def _upwards(parse: Parse, token: Token) -> list[Token]:
    path = [token]
    while path[-1].head != path[-1].index:
        path.append(parse.head(path[-1]))
    return path


def _main(parse: Parse, verb: Token) -> Token:
    while verb.dep in ("aux", "auxpass") and verb.head != verb.index:
        verb = parse.head(verb)
    return verb


def _of_noun(parse: Parse, noun: Token, stance: Stance) -> Stance:
    words = {t.text.lower() for t in parse.children(noun)}
    modality = stance.modality
    if words & verbs.PLANNED_ADJECTIVES:
        modality = Modality.PLANNED
    elif words & verbs.DOUBTFUL_ADJECTIVES:
        modality = Modality.HYPOTHETICAL
    if is_denied(parse, noun):
        modality = Modality.DENIED
    return Stance(stance.tense, modality, stance.negated or "no" in words)


def _clause(parse: Parse, verb: Token) -> Stance:
    children = parse.children(verb)
    stance = _marked(parse, verb, [t for t in children if t.dep in ("aux", "auxpass")])
    tense, modality, negated = stance
    if is_denied(parse, verb):
        modality = Modality.DENIED
    elif is_conditional(parse, children) and (tense is not Tense.PAST or has_condition(children)):
        modality = Modality.HYPOTHETICAL
    return Stance(tense, modality, negated or is_negated(parse, children))


def _marked(parse: Parse, verb: Token, auxiliaries: list[Token]) -> Stance:
    modal = next((t for t in auxiliaries if t.tag == "MD"), None)
    perfect = any(t.lemma == "have" for t in auxiliaries) and verb.tag in ("VBN", "VBD", "VBG")
    if modal is not None:
        return _with_modal(parse, verb, modal.text.lower(), perfect)
    if any(t.tag == "TO" for t in auxiliaries):
        return _infinitive(parse, verb)
    finite = next((t for t in [*auxiliaries, verb] if t.tag in _FINITE), None)
    if finite is None:
        return _non_finite(parse, verb, auxiliaries)
    tense = Tense.PAST if finite.tag == "VBD" or perfect else Tense.PRESENT
    scheduled = _is_scheduled(parse, verb, auxiliaries)
    return _planned(tense) if scheduled else Stance(tense, Modality.ASSERTED, False)


def _is_scheduled(parse: Parse, verb: Token, auxiliaries: list[Token]) -> bool:
    if verb.lemma in verbs.SCHEDULING:
        return True
    if verb.lemma in ("set", "call"):
        passive = verb.tag == "VBN" and any(t.lemma == "be" for t in auxiliaries)
        if verb.lemma == "set":
            return passive and not has_child(parse, verb, "up")
        return has_child(parse, verb, "off")
    predicates = [t.text.lower() for t in parse.children(verb) if t.dep in ("acomp", "amod", "attr", "prep")]
    return verb.lemma == "be" and not verbs.PENDING.isdisjoint(predicates)


def _planned(tense: Tense) -> Stance:
    return Stance(Tense.FUTURE if tense is Tense.PRESENT else tense, Modality.PLANNED, False)


def _with_modal(parse: Parse, verb: Token, modal: str, perfect: bool) -> Stance:
    if modal in ("will", "shall", "wo", "'ll", "’ll"):
        return Stance(Tense.FUTURE, Modality.PLANNED, False)
    if perfect:
        return Stance(Tense.PAST, Modality.HYPOTHETICAL, False)
    if modal in ("would", "'d", "’d"):
        return Stance(Tense.NONE, Modality.PLANNED, False)
    return Stance(Tense.PRESENT if modal == "can" else Tense.NONE, Modality.HYPOTHETICAL, False)


def _infinitive(parse: Parse, verb: Token) -> Stance:
    head = parse.head(verb)
    if verb.dep == "conj" or head.index == verb.index:
        return _inherited(parse, verb)
    above = _inherited(parse, verb)
    if head.pos in _VERBS:
        return _complement(head, above)
    if verb.dep in ("acl", "relcl"):
        return _infinitive_of_noun(parse, verb, head, above)
    pending = head.text.lower() in verbs.PENDING
    return _planned(above.tense) if pending else above


def _complement(head: Token, above: Stance) -> Stance:
    if head.lemma in verbs.NEGATING:
        return above._replace(negated=not above.negated)
    if head.lemma in verbs.AIMING or (head.lemma == "go" and head.tag == "VBG"):
        return _planned(above.tense)._replace(negated=above.negated)
    return above


def _infinitive_of_noun(parse: Parse, verb: Token, noun: Token, above: Stance) -> Stance:
    if _FIRSTS & {noun.text.lower(), *(t.text.lower() for t in parse.children(noun))}:
        return above if above.tense is Tense.PAST else Stance(Tense.NONE, Modality.ASSERTED, False)
    passive = verb.tag == "VBN" and any(t.dep == "auxpass" for t in parse.children(verb))
    return _planned(Tense.FUTURE if passive else above.tense)


def _non_finite(parse: Parse, verb: Token, auxiliaries: list[Token]) -> Stance:
    if any(t.tag == "VB" for t in auxiliaries):  # the subjunctive of "asked that it be signed"
        return Stance(Tense.NONE, Modality.PLANNED, False)
    if any(t.lemma == "have" for t in auxiliaries):
        return Stance(Tense.PAST, Modality.ASSERTED, False)
    if auxiliaries or verb.tag != "VBN" or verb.dep == "conj":
        return _inherited(parse, verb)
    if verb.lemma in verbs.SCHEDULING:
        return Stance(Tense.NONE, Modality.PLANNED, False)
    return Stance(Tense.PAST, Modality.ASSERTED, False)


def _inherited(parse: Parse, verb: Token) -> Stance:
    """Stance of the nearest verb above; without one, what a bare form means by itself."""
    above = verb
    while above.head != above.index:
        above = parse.head(above)
        if above.pos in _VERBS:
            return _clause(parse, above)
    tense = Tense.PAST if verb.tag == "VBN" else Tense.NONE
    return Stance(tense, Modality.PLANNED if verb.tag == "VB" else Modality.ASSERTED, False)
