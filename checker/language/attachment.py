"""Which event a time expression dates, read off the dependency tree.

Labels are those of the ClearNLP dependency scheme, which spaCy's English pipelines use.
"""

from __future__ import annotations

from checker.language.arguments import is_relative, subject_of
from checker.language.nominal import is_event_noun, is_time_word
from checker.model.sentence import Parse, Token
from checker.model.span import Span

_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_EMPTY_OBJECTS = frozenset({"place", "effect", "force", "part", "shape", "hold"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "nummod", "poss", "amod"})


def governor(parse: Parse, expression: Span) -> Token | None:
    """The verb or noun that the time expression at ``expression`` modifies; ``None`` if the tree shows none.

    Prepositions, adverbs, adjectives and words for times are passed over on the way up, and so are nouns
    that name no event where a verb stands above them ("signed the paper on Monday"): a small parser's
    choice between noun and verb is close to chance there. A verb in a participial clause is
    returned as such; ``antecedents`` tells what it describes.
    """
    inside = {t.index for t in parse.tokens if t.span.overlaps(expression)}
    tops = (t for t in parse.tokens if t.index in inside and (t.head not in inside or t.head == t.index))
    return next((found for top in tops if (found := _climb(parse, top, inside)) is not None), None)


def _climb(parse: Parse, token: Token, inside: set[int]) -> Token | None:
    seen = set(inside)
    passed: Token | None = None
    while token.head != token.index and token.head not in seen:
        below, token = token, parse.head(token)
        seen.add(token.index)
        if token.pos in _VERBS and not _describes_time(parse, token):
            return _main_verb(parse, token)
        if token.pos in _NOUNS and not is_time_word(token.lemma):
            if _is_dated(below, token):
                return token
            passed = passed or token
    return passed


def _describes_time(parse: Parse, verb: Token) -> bool:
    return verb.dep in ("acl", "relcl") and is_time_word(parse.head(verb).lemma)


def _is_dated(below: Token, noun: Token) -> bool:
    return below.dep in _BEFORE_NOUN or is_event_noun(noun.lemma)


def _main_verb(parse: Parse, token: Token) -> Token:
    while token.dep in ("aux", "auxpass") and token.head != token.index:
        token = parse.head(token)
    return token


def antecedents(parse: Parse, token: Token) -> list[Token]:
    """Nouns that the clause of ``token`` describes, closest first; for a noun, the noun itself.

    They are the head of a relative or participial clause, the subject of a passive or of "to be", the direct
    object, and the subject where there is none of these: the statement in "a statement issued on Monday",
    "the statement, issued on Monday,", "the statement that they signed on Monday" and "they signed a
    statement on Monday", the war in "the war began in May" and "the war took place in May".
    """
    if token.pos not in _VERBS:
        return [token]
    found = [parse.head(token)] if token.dep in ("acl", "relcl") else []
    wanted = ("nsubj", "attr") if token.lemma == "be" else ("nsubjpass", "dobj", "attr")
    found += [t for t in parse.children(token) if t.dep in wanted and not is_relative(parse, t)]
    if all(t.lemma in _EMPTY_OBJECTS for t in found) and (subject := subject_of(parse, token)) is not None:
        return [subject]
    return found
