"""Deaths told as nouns: "the death of the architect Nell Ward in May 2014", "Ward's murder in 1990"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Relation, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.people.bearers import full_names
from rules.support.people.cast import cast_of
from rules.support.people.life_dates import is_exact
from rules.support.people.lives import life_claim
from rules.support.people.names import NAME
from rules.support.text.corrected import corrects
from rules.support.text.headings import is_heading
from rules.support.text.landmarks import matches_with

_NOUNS = words("death murder killing assassination execution suicide drowning")
_NOUN = Pattern(rf"\b(?:{'|'.join(sorted(_NOUNS))})\b", exact=True)
_OF_NAME = Pattern(
    rf"\s+of\s+(?:(?:the|a|his|her|their)\s+(?:[a-z-]+\s+){{1,3}})?(?P<name>{NAME})", exact=True
)
_NAMES_OWN = Pattern(rf"(?P<name>{NAME})['’]s?\s+$", exact=True)
_PRONOUN = Pattern(r"\b(?:his|her)\s+$")
_COUNTED_FROM = Pattern(r"\b(?:after|before)\s+(?:his|her)\s+$")
_AT_ONCE = Pattern(r"(?:,?\s+(?:at|in|near)\s+(?:the\s+)?[\w’'-]+)?,?\s+(?:in|on)\s+(?:the\s+)?")


class DeathNouns(ClaimExtractor):
    """Reads nouns of death that belong to a named person and are followed by their date."""

    name = "death-nouns"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of death, each with its readings."""
        for match in matches_with(article, _NOUN, _NOUNS):
            sentence = article.sentence_of(match.start())
            if not is_heading(article, sentence) and not corrects(article, sentence.span):
                yield from _told(article, sentence, match)


def _told(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    named = _OF_NAME.match(article.text, match.end(), sentence.span.end)
    end = named.end() if named else match.end()
    if named is None:
        named = _NAMES_OWN.before(article.text, match.start(), sentence.span.start)
    date = next(article.expressions_in(Span(end, sentence.span.end)), None)
    if date is None or not is_exact(date):
        return
    if named is None:
        person = _possessor(article, sentence, match)
    else:
        person = cast_of(article).person(named["name"], named.start("name"))
    if person and _AT_ONCE.fullmatch(article.text, end, date.span.start):
        place = Span(min(match.start(), named.start()) if named else match.start(), date.span.end)
        moments = date.moments
        yield life_claim(sentence, place, Relation.DIED, person, date, moments, DeathNouns.name)


def _possessor(article: Article, sentence: Sentence, match: re.Match[str]) -> str | None:
    """Whose death "his death" is: that of the one person whom the sentence has named by then."""
    if not _PRONOUN.before(article.text, match.start(), sentence.span.start):
        return None
    if _COUNTED_FROM.before(article.text, match.start(), sentence.span.start):
        return None  # "five years after his death, in 1901"
    cast, names = cast_of(article), full_names(article.text, sentence.span.start, match.start())
    named = {cast.bearer(name, place.end) for place, name in names}
    if not named:
        return cast.nearest(sentence) if cast.opens_with_pronoun(sentence) else None
    return named.pop() if len(named) == 1 else None
