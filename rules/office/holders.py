"""Who holds an office that a clause tells of."""

from __future__ import annotations

from checker import Article, Span
from checker.facts import PersonLink
from checker.toolkit import Sentence
from rules.office.term_forms import SUBJECT_CHANGE
from rules.support.language.patterns import Pattern
from rules.support.people.of_another import is_of_another
from rules.support.people.recorded import subject_link
from rules.support.people.topics import pronoun_link
from rules.support.text.nearby import previous_sentence


def holder(article: Article, offset: int) -> PersonLink | None:
    """Who holds the office told of at ``offset``: the last name before it, or the subject of the sentence."""
    sentence = article.sentence_of(offset)
    before = [x for x in article.knowledge.people if x.span.start in range(sentence.span.start, offset)]
    if before:
        return before[-1] if _is_subject(article.text, before[-1].span, offset) else None
    return _opening(article, sentence, offset)


_CAPITALS = Pattern(r"(?<![.]\ )\b[A-Z][a-z]+\ [A-Z][a-z]+", exact=True)
_DESCRIBED = Pattern(
    r"The\ (?:[A-Z][a-z]+\ )?"
    r"(?:Democrat|Republican|Conservative|politician|congress(?:wo)?man|senator|lawyer|economist)\b",
    exact=True,
)
_WHO = Pattern(r"\b[A-Z][a-z]+,?\ who\b", exact=True)
_PRONOUN = Pattern(r"(?:he|she)\b")


def _is_subject(text: str, name: Span, offset: int) -> bool:
    """Whether what is told at ``offset`` is told of the name: not of "the father of Tony Blair"."""
    between = text[name.end : offset]
    if is_of_another(text, name.start) and not between.startswith(", who"):
        return False
    return not (SUBJECT_CHANGE.search(between) or _names_somebody(between))


def _names_somebody(between: str) -> bool:
    return _CAPITALS.search(between) is not None or _WHO.search(between) is not None


def _opening(article: Article, sentence: Sentence, offset: int) -> PersonLink | None:
    described = _DESCRIBED.match(article.text, sentence.span.start, offset)
    between = article.text[described.end() if described else sentence.span.start : offset]
    if SUBJECT_CHANGE.search(between) or _names_somebody(between):
        return None
    last = previous_sentence(article, sentence)
    if described and last:
        return subject_link(article, last)
    return pronoun_link(article, sentence) if _PRONOUN.match(between) else None
