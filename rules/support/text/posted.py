"""Words that tell when a source was posted or published: which date of a sentence is the source's own."""

from __future__ import annotations

import re

from checker import Article, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern

_VERB = r"(?:posted|tweeted|uploaded|shared|published|wrote|submitted)"
_NOUN = (
    r"(?:tweet|post|preprint|upload|thread|clip|video|footage|photo|photograph|picture|image|message|story)"
)
_BREAK = (
    r"(?:who|which|when|where|while|after|before|since|until|about|saying|showing|that|because|and|but|of)"
)
_VERB_FIRST = Pattern(
    rf"""\b(?P<verb>{_VERB})\b (?P<between> (?: (?!\b{_BREAK}\b) [^.;:!?()\[\]\"“”] ){{0,60}} ) \Z
      | \b(?:tweet|post|preprint|upload) \s+ (?:of|from|dated) \s+ \Z"""
)
_DATE_FIRST = Pattern(rf",? \s+ (?: (?!\b{_BREAK}\b) [^,.;:!?()\[\]\"“”] ){{0,40}} \b{_VERB}\b")
_PLACED = Pattern(r"(?: \A | [,;:(–—-] ) \s* (?:(?:late|early|later)\s+)? (?:(?:on|in|at)\s+)? \Z")
_GOES_ON = Pattern(r",?\s+and\s+(?:was|were|has|had|is)\b")
_VERBS = Pattern(rf"\b{_VERB}\b")
_DIRECTLY = Pattern(r"\s+ (?:\w+\s+)? (?:on|in|at|from)? \s* (?:\w+\s+)? \Z")
_OWN = Pattern(rf"(?: \b{_NOUN}s? | \b(?:was|were|been|is|it|he|she|they|first|also|then) ) ,? \s* \Z")
_RELATIVE = Pattern(r"\b(?:that|which|who) \s+ (?:was|were|is|are|had|has) (?:\s+\w+)? \s* \Z")
_DETERMINER = Pattern(r"\b(?: the | an? | his | her | its | their | this | these | those | another | one )\b")
QUOTING = Pattern(
    r"""\b(?: citing | quoting | (?:based|relying|drawing)\ on | (?:pointing|referring)\ to
      | (?:responding|reacting|in\ reply|in\ response)\ to )\b"""
)
"""Words after which a statement names what it rests on or answers."""
_PAPER = r"(?:study|paper|article|trial|meta-analysis|preprint)"
_PAPER_FIRST = Pattern(rf"\b{_PAPER} (?:\s+[\w'’.-]+){{0,5}}? \s+ (?:published|posted) \s+ (?:in|on) \s+ \Z")
_PAPER_NEXT = Pattern(rf"\s+ (?:[\w'’-]+\s+)? {_PAPER} \b")


def is_of_post(article: Article, sentence: Sentence, date: Span) -> bool:
    """Whether the words on either side say that something was posted on the date, and nothing else was."""
    start, end = sentence.span
    found = _VERB_FIRST.search(article.text, start, date.start)
    last = date.start if found and _GOES_ON.match(article.text, date.end, end) else end
    if len(list(_VERBS.finditer(article.text, start, last))) > 1 or QUOTING.search(article.text, start, end):
        return False
    if found:
        return not _is_of_another(article.text[start : found.start()], found)
    placed = _PLACED.search(article.text[start : date.start])
    return placed is not None and _DATE_FIRST.match(article.text, date.end, end) is not None


def _is_of_another(before: str, found: re.Match[str]) -> bool:
    """Whether the verb tells of a thing named in passing: "a letter published in 1987"."""
    if found["verb"] is None or not _DIRECTLY.match(found["between"]):
        return False
    if not before.strip() or _RELATIVE.search(before):
        return True
    return not _OWN.search(before) and len(list(_DETERMINER.finditer(before))) > 1


def is_of_paper(article: Article, sentence: Sentence, date: Span) -> bool:
    """Whether the words on either side say that a paper is of the date."""
    start, end = sentence.span
    return (
        _PAPER_FIRST.search(article.text, start, date.start) is not None
        or _PAPER_NEXT.match(article.text, date.end, end) is not None
    )
