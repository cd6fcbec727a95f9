"""Who says so: reporting clauses, "according to", and quotation marks."""

from __future__ import annotations

import re

from checker.language.arguments import is_relative, subject_of
from checker.language.phrases import noun_phrase
from checker.language.verbs import CLAIMING_NOUNS, REPORTING
from checker.model.claim import Attribution
from checker.model.sentence import Parse, Sentence, Token
from checker.model.span import Span

_COMPLEMENTS = frozenset({"ccomp", "parataxis", "xcomp", "dep", "acl", "csubjpass"})
_WORD = r"[A-Z][\w.'’-]{0,40}"
_NAME = (
    rf"(?:{_WORD}(?:\s+(?:{_WORD}|of|the|de|bin|al|von|van)){{0,6}}"
    r"|(?:the|an?)\s+(?:[\w-]{1,40}\s+){0,3}?[\w-]{1,40}|he|she|they|it|we)"
)
_CUE = (
    r"(?:said|says|told|tells|added|announced|wrote|declared|stated|claimed|explained"
    r"|argued|insisted|replied)"
)
_SPOKEN = re.compile(rf"\b(?:(?P<before>{_NAME})\s+(?P<cue>{_CUE})\b|(?P<cue2>{_CUE})\s+(?P<after>{_NAME}))")


def attribution_of(parse: Parse, token: Token) -> Attribution | None:
    """Who tells what ``token`` stands for; ``None`` where the text itself does.

    The nearest reporting clause above the token counts, else an "according to" on its clause. What stands
    inside quotation marks is attributed even where its sentence names no speaker.
    """
    quoted = parse.sentence.is_quoted(token.span.start)
    below = token
    while True:
        if (source := _according(parse, below)) is not None:
            return Attribution(source[0], source[1], quoted)
        above = parse.head(below)
        if above.index == below.index:
            return Attribution(None, None, True) if quoted else None
        if below.dep in _COMPLEMENTS and _reports(parse, above, below):
            return Attribution(_speaker(parse, above), above.span, quoted)
        below = above


def _reports(parse: Parse, above: Token, below: Token) -> bool:
    if above.pos == "NOUN":
        return above.lemma in CLAIMING_NOUNS and any(t.dep == "mark" for t in parse.children(below))
    return above.lemma in REPORTING and below.dep != "acl"


def _speaker(parse: Parse, cue: Token) -> Span | None:
    speaker = _agent(parse, cue)
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in parse.children(cue))
    if speaker is None and cue.pos != "NOUN" and not passive:
        speaker = subject_of(parse, cue)
    if speaker is None or speaker.dep == "expl" or is_relative(parse, speaker):
        return None
    return noun_phrase(parse, speaker, clauses=False)


def _agent(parse: Parse, cue: Token) -> Token | None:
    children = parse.children(cue)
    if (owner := next((t for t in children if t.dep == "poss"), None)) is not None:
        return owner
    by = next((t for t in children if t.text.lower() == "by"), None)
    return next((t for t in parse.children(by) if t.dep == "pobj"), None) if by is not None else None


def _according(parse: Parse, token: Token) -> tuple[Span | None, Span] | None:
    cue = next((t for t in parse.children(token) if t.text.lower() == "according"), None)
    if cue is None:
        return None
    source = next((t for t in parse.subtree(cue) if t.dep == "pobj"), None)
    return (noun_phrase(parse, source, clauses=False) if source is not None else None), cue.span


def quoted_attribution(text: str, sentence: Sentence, offset: int) -> Attribution | None:
    """The same without a parse, for what stands inside quotation marks: by a verb of saying beside a name.

    ``offset`` is a place in the document's ``text``; ``None`` where it is not inside quotation marks.
    """
    if not sentence.is_quoted(offset):
        return None
    for match in _SPOKEN.finditer(text, *sentence.span):
        if not sentence.is_quoted(match.start()):
            name, cue = ("before", "cue") if match["cue"] else ("after", "cue2")
            return Attribution(Span(*match.span(name)), Span(*match.span(cue)), True)
    return Attribution(None, None, True)
