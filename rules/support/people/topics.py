"""Whom a pronoun means where the sentences before do not tell: the one person that the text is about."""

from __future__ import annotations

from checker import Article
from checker.facts import PersonLink
from checker.toolkit import Sentence
from rules.support.people.genders import pronoun_in, pronoun_of
from rules.support.people.recorded import subject_link

_OPENING = 2  # sentences, title and lead, that both name the person
_BACK = 600  # characters of the paragraph before in which nobody else of that pronoun may be named


def pronoun_link(article: Article, sentence: Sentence) -> PersonLink | None:
    """The person on record whom a sentence with "he" or "she" is about."""
    return subject_link(article, sentence) or _topic(article, sentence)


def _topic(article: Article, sentence: Sentence) -> PersonLink | None:
    """Whom title and lead name, if nobody else of that pronoun is named near."""
    topic = article.once(_named_first)
    pronoun = pronoun_in(article.text, *sentence.span)
    if topic is None or pronoun is None or pronoun_of(topic.name) != pronoun:
        return None
    near = range(sentence.span.start - _BACK, sentence.span.end)
    others = (x for x in article.knowledge.people if x.span.start in near and x.people != topic.people)
    return None if any(pronoun_of(x.name) in (None, pronoun) for x in others) else topic


def _named_first(article: Article) -> PersonLink | None:
    full = [link for link in article.knowledge.people if link.full and link.people]
    opening = article.sentences[:_OPENING]
    if not full or len(opening) < _OPENING:
        return None
    named = [any(x.people == full[0].people for x in full if _within(x, s)) for s in opening]
    return full[0] if all(named) else None


def _within(link: PersonLink, sentence: Sentence) -> bool:
    return sentence.span.start <= link.span.start < sentence.span.end
