"""When things were made, as a text tells it: "The crane was put up in 1904", "Built in 1898, it ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker import Article, Span, TimeExpression, TimexType
from checker.toolkit import Grain, Sentence
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import Landmarks

_VERBS = {
    "build": "built put\\s+up erected constructed assembled",
    "found": "founded established set\\s+up formed",
    "paint": "painted",
    "write": "written composed",
    "cast": "cast forged carved woven sculpted",
    "plant": "planted",
    "launch": "launched",
    "open": "opened inaugurated",
    "find": "discovered invented unearthed",
}
_MADE = "|".join(f"(?P<{kind}>{verbs.replace(' ', '|')})" for kind, verbs in _VERBS.items())
_WORDS = frozenset(" ".join(_VERBS.values()).split()) | {"dates", "dating"}
_PHRASES = {word: Pattern(rf"{word}\s+up\b") for word in ("put", "set")}
_ADVERB = r"(?:(?:first|originally|probably|only|all|itself|themselves)\s+)?"
_MAKING = Pattern(
    rf"(?:\b(?:{_MADE})\b(?:\s+(?!who\b|which\b|that\b|and\b|as\b|with\b|for\b|to\b|before\b|after\b)[\w’'-]+){{0,6}}?,?"
    r"|(?P<dates>\bdat(?:es|ing)(?:\s+back)?))"
    r"\s+(?:in|on|during|around|about|from|to)\s+(?:the\s+)?(?:(?:last|first|final|closing|opening|early|later?)\s+"
    r"(?:years|decades?|months|half|part)\s+of\s+|early\s+|late\s+)?$"
)
_PHRASE = r"(?P<mods>(?:[\w’'-]+\s+){0,3}?)(?P<noun>[A-Za-z][a-z-]{2,})(?:\s+of\s+(?P<of>[\w\s’'-]{2,40}?))?"
_SUBJECT = Pattern(
    rf"(?:(?P<the>the|this|that|its|their)\s+)?{_PHRASE}(?:,\s[^.;:()]{{1,90}},|\s\([^()]{{1,60}}\))?"
    rf"(?:\s+(?:was|were)\s+{_ADVERB}|,?\s+)$"
)
_IT = Pattern(rf"(?:it|they)\s+(?:(?:was|were)\s+{_ADVERB})?$")
_RELATIVE = Pattern(
    rf"\b(?P<the>the|this|that|all\s+the|like\s+(?:all|every|the\s+other)(?:\s+of)?(?:\s+the)?)\s+{_PHRASE}"
    rf",\s+(?:(?:which|that)\s+(?:was|were)\s+)?{_ADVERB}$"
)
_LIKE_ALL = Pattern(r"\blike\s+(?:all|every)\b")
_OPENS = Pattern(
    rf",\s+(?:(?P<it>it|they)|(?P<the>the|this)\s+{_PHRASE})\s+(?:was|were|is|are|has|have|had|still|now)\b"
)
_WHEN = Pattern(
    rf",\s+when\s+(?:(?P<it>it|they)|(?P<the>the|this)\s+{_PHRASE})\s+(?:was|were)\s+{_ADVERB}(?:{_MADE})\b"
)
_HEAD = Pattern(rf"(?P<the>The|This)\s+{_PHRASE}(?:,|\s+(?:was|were|is|are|has|have|had|could|can|will)\b)")
_MENTIONS_IT = Pattern(r"\bit\b")
_STEPS_BACK = 5
_NOUN = Pattern(r"[\s-](?P<noun>[a-z]{3,})\b(?!\s+of\b)")
_BUILDINGS = frozenset(
    "church chapel cathedral castle house mansion palace mill windmill tower bridge lighthouse hall theatre "
    "theater building villa barn inn pub school station pier crane tram ship boat organ clock "
    "statue cottage".split()
)
_DEFINITE = Pattern(r"\b(?:the|this|its)\s$")


class Making(NamedTuple):
    """A thing, known by its noun and what narrows it down, and when it was made, by a verb of that kind."""

    noun: str
    modifiers: frozenset[str]
    kind: str
    expression: TimeExpression
    place: Span
    group: bool


def makings(article: Article) -> list[Making]:
    """Dated makings of definite things, in text order."""
    told = list(_told(article))
    kinds = {making.noun: making.kind for making in reversed(told)}
    return sorted([*told, *_of_a_time(article, kinds)], key=lambda making: making.place)


def _told(article: Article) -> Iterator[Making]:
    verbs = Landmarks(article, _WORDS, _PHRASES)
    for expression in filter(_is_date, article.expressions):
        start, end = expression.span
        sentence = article.sentence_of(start)
        if sentence.is_quoted(start) or not verbs.near(*sentence.span):
            continue
        verb = _MAKING.before(article.text, start, sentence.span.start)
        if verb is not None:
            yield from _made(article, sentence, verb, expression)
        when = _WHEN.match(article.text, end, sentence.span.end)
        if when is not None and (named := _named(article, sentence, when)) is not None:
            yield Making(*named, _kind(when), expression, Span(start, when.end()), group=False)


def _kind(verb: re.Match[str]) -> str:
    """The kind of a verb, the last group of its pattern; what "dates from" a time was built."""
    return str(verb.lastgroup).replace("dates", "build")


def _of_a_time(article: Article, kinds: Mapping[str, str]) -> Iterator[Making]:
    """ "The 17th-century bell", where the text tells when it was made; buildings are built."""
    for expression in filter(_is_date, article.expressions):
        named = _NOUN.match(article.text, expression.span.end)
        if named is None or expression.stated.year is not None or not _is_definite(article, expression):
            continue
        noun = named["noun"].casefold()
        if noun in kinds or noun in _BUILDINGS:
            kind = kinds.get(noun, "build")
            place = Span(expression.span.start, named.end())
            yield Making(noun, frozenset(), kind, expression, place, group=False)


def _is_definite(article: Article, expression: TimeExpression) -> bool:
    """Whether it reads "the 17th-century", "its 17th-century"; the article may be a part of it."""
    inside = expression.text.casefold().startswith("the ")
    return inside or _DEFINITE.before(article.text, expression.span.start) is not None


def _is_date(expression: TimeExpression) -> bool:
    stated, dated = expression.stated, expression.type is TimexType.DATE and expression.is_dated
    named = stated.year is not None or stated.decade is not None or stated.century is not None
    return dated and named and expression.readings[0].moment.grain is not Grain.UNKNOWN


def _made(
    article: Article, sentence: Sentence, verb: re.Match[str], expression: TimeExpression
) -> Iterator[Making]:
    text, start = article.text, sentence.span.start
    group = False
    if not text[start : verb.start()].strip('"“ '):
        found = _OPENS.match(text, expression.span.end, sentence.span.end)
    elif (found := _RELATIVE.before(text, verb.start(), start)) is not None:
        group = _LIKE_ALL.match(found["the"]) is not None
    else:
        found = _SUBJECT.fullmatch(text, start, verb.start()) or _IT.fullmatch(text, start, verb.start())
    if found is not None and (named := _named(article, sentence, found)) is not None:
        place = Span(verb.start(), expression.span.end)
        yield Making(*named, _kind(verb), expression, place, group)


def _named(article: Article, sentence: Sentence, found: re.Match[str]) -> tuple[str, frozenset[str]] | None:
    parts = found.groupdict()
    if not parts.get("noun"):
        back = _antecedent(article, sentence)
        return _named(article, sentence, back) if back is not None else None
    words = parts["mods"].split()
    if not parts["the"] and not (words and all(word[0].isupper() for word in [*words, parts["noun"]])):
        return None
    narrowing = [*words, *(parts["of"] or "").split()]
    return parts["noun"].casefold(), frozenset(word.casefold() for word in narrowing) - {"the"}


def _antecedent(article: Article, sentence: Sentence) -> re.Match[str] | None:
    """The thing that "it" means: the subject of the nearest sentence before that is not about "it" itself."""
    for previous in reversed(article.sentences[: sentence.index][-_STEPS_BACK:]):
        head = _HEAD.match(article.text, *previous.span)
        if head is not None or not _MENTIONS_IT.search(article.text, *previous.span):
            return head
    return None
