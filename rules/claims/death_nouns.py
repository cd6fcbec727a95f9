"""Deaths told as nouns: "the death of the architect Nell Ward in May 2014", "Ward's murder in 1990"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Relation, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.people.cast import cast_of
from rules.support.people.life_dates import is_exact, is_heading
from rules.support.people.lives import life_claim
from rules.support.people.names import NAME, parse_name
from rules.support.text.corrected import corrects
from rules.support.text.landmarks import matches_with

_NOUNS = words("death murder killing assassination execution suicide drowning")
_NOUN = Pattern(rf"\b(?:{'|'.join(sorted(_NOUNS))})\b", exact=True)
_OF_NAME = Pattern(
    rf"\s+of\s+(?:(?:the|a|his|her|their)\s+(?:[a-z-]+\s+){{1,3}})?(?P<name>{NAME})", exact=True
)
_NAMES_OWN = Pattern(rf"(?P<name>{NAME})['’]s?\s+$", exact=True)
_PRONOUN = Pattern(r"\b(?:his|her)\s+$")
_COUNTED_FROM = Pattern(r"\b(?:after|before)\s+(?:his|her)\s+$")
_RUN = Pattern(NAME, exact=True)
_AT_ONCE = Pattern(r"(?:,?\s+(?:at|in|near)\s+(?:the\s+)?[\w’'-]+)?,?\s+(?:in|on)\s+(?:the\s+)?")
_REACH = 60


class DeathNouns(ClaimExtractor):
    """Reads nouns of death that belong to a named person and are followed by their date."""

    name = "death-nouns"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of death, each with its readings."""
        for match in matches_with(article, _NOUN, _NOUNS):
            sentence = article.sentence_at(match.start())
            if sentence is not None and not is_heading(article, sentence):
                yield from _told(article, sentence, match)


def _told(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    named = _OF_NAME.match(article.text, match.end(), sentence.span.end)
    end = named.end() if named else match.end()
    if named is None:
        first = max(sentence.span.start, match.start() - _REACH)
        named = _NAMES_OWN.search(article.text, first, match.start())
    date = next(article.expressions_in(Span(end, sentence.span.end)), None)
    if date is None or not is_exact(date) or corrects(article, sentence.span):
        return
    if named is None:
        person = _possessor(article, sentence, match)
    else:
        person = cast_of(article).person(named["name"], named.start("name"))
    if person and _AT_ONCE.fullmatch(article.text, end, date.span.start):
        place = Span(min(match.start(), named.start()) if named else match.start(), date.span.end)
        moments = tuple(reading.moment for reading in date.readings)
        yield life_claim(sentence, place, Relation.DIED, person, date, moments, DeathNouns.name)


def _possessor(article: Article, sentence: Sentence, match: re.Match[str]) -> str | None:
    """Whose death "his death" is: that of the one person whom the sentence has named by then."""
    start = max(sentence.span.start, match.start() - len("before  her "))
    if not _PRONOUN.search(article.text, start, match.start()):
        return None
    if _COUNTED_FROM.search(article.text, start, match.start()):
        return None  # "five years after his death, in 1901"
    runs = _RUN.finditer(article.text, sentence.span.start, match.start())
    named = {_person(article, run) for run in runs if (name := parse_name(run.group())) and name.given}
    if not named:
        return cast_of(article).nearest(sentence) if cast_of(article).opens_with_pronoun(sentence) else None
    return named.pop() if len(named) == 1 else None


def _person(article: Article, run: re.Match[str]) -> str | None:
    return cast_of(article).person(run.group(), run.start())
