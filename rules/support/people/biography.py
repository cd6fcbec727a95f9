"""Whose life a text tells: the person of its title and lead, whom "she" means where nobody else is near."""

from __future__ import annotations

from checker import Article, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.bearers import RUN
from rules.support.people.cast import cast_of
from rules.support.people.genders import pronoun_in, pronoun_of

_OPENING = 3  # sentences, the title among them, of which two name the person
_BACK = 40  # sentences in a row that may say no more than "he" or "she"
_KIN = {
    "she": r"(?:(?:grand|step)?(?:mother|daughter)|sister|wife|aunt|niece|queen|woman|girl|widow|friend)",
    "he": r"(?:(?:grand|step)?(?:father|son)|brother|husband|uncle|nephew|king|man|boy|widower|friend)",
}
_ANOTHER = {
    pronoun: Pattern(
        rf"(?:^|[;:.]\s|,\s(?:and|but|while|as)\s)(?:(?:in|on|at|by|after|before|during|when)\s[^,;.]{{0,40}},\s)?"
        rf"(?:her|his|their|the|an?|one)\s(?:[\w-]+\s){{0,2}}{kin}s?\b"
    )
    for pronoun, kin in _KIN.items()
}
_PRONOUN = {"she": Pattern(r"\b(?:she|hers?)\b"), "he": Pattern(r"\b(?:he|his|him)\b")}
_A_NOUN = Pattern(r"[\"“]?(?:an?|one|another|the)\s(?![a-z]+s\b)[a-z]")


def told_of(article: Article, sentence: Sentence, pronoun: str | None = None) -> str | None:
    """The person of the life story, if "he" or "she", or that of the sentence, goes back to them."""
    person = article.once(_biographee)
    pronoun = pronoun or pronoun_in(article.text, *sentence.span)
    if person is None or pronoun is None or pronoun != _pronoun_of(article, person):
        return None
    if _brings_in(article, sentence, person, pronoun):
        return None
    return person if _leads_back(article, sentence, person, pronoun) else None


def _leads_back(article: Article, sentence: Sentence, person: str, pronoun: str) -> bool:
    """Whether the sentences before speak of the person, by pronoun alone since the name.

    A paragraph that opens with the pronoun is of the person, unless the one before ends with another.
    """
    cast = cast_of(article)
    for before in reversed(article.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if not cast.opens_with_pronoun(before) and cast.subject(before) == person:
            return True
        if _brings_in(article, before, person, pronoun):
            return False
        following = article.sentences[before.index + 1]
        starts = following.block != before.block
        if starts and cast.opens_with_pronoun(following):
            return True
        of_whom = _PRONOUN[pronoun].search(article.text, *before.span)
        if not starts and not of_whom and _A_NOUN.match(article.text, *before.span):
            return False
    return False


def _brings_in(article: Article, sentence: Sentence, person: str, pronoun: str) -> bool:
    """Whether a sentence has somebody else for a subject whom the pronoun could mean from then on."""
    cast = cast_of(article)
    if _ANOTHER[pronoun].search(article.quote(sentence.span)):
        return True
    if _ANOTHER["he" if pronoun == "she" else "she"].match(article.quote(sentence.span)):
        return False  # "her husband, the cellist Marc Aubert"
    other = None if cast.opens_with_pronoun(sentence) else cast.subject(sentence)
    if other is None or other.split()[0] == person.split()[0]:  # another surname: that of the birth
        return False
    return pronoun_of(other) in (None, pronoun)


def _biographee(article: Article) -> str | None:
    """Whom the first sentence of the text is about, if the title or a later one names them, or it is all."""
    cast, opening = cast_of(article), article.sentences[:_OPENING]
    everybody = cast.everybody()
    if len(everybody) == 1:
        return next(iter(everybody)) or None
    named = [_people(article, s.span) for s in opening]
    for sentence in opening:
        person = cast.subject(sentence)
        if person is not None and " " in person:
            twice = sum(person in people for people in named) > 1
            return person if twice or _is_named_again(article, sentence, person) else None
    return None


def _is_named_again(article: Article, first: Sentence, person: str) -> bool:
    """Whether a later sentence, too, has the person for its subject, by name."""
    cast = cast_of(article)
    return any(
        cast.subject(later) == person and not cast.opens_with_pronoun(later)
        for later in article.sentences[first.index + 1 :]
    )


def _people(article: Article, span: Span) -> set[str | None]:
    """The people whom a stretch of text names."""
    cast = cast_of(article)
    return {cast.person(run.group(), run.start()) for run in RUN.finditer(article.text, *span)}


def _pronoun_of(article: Article, person: str) -> str | None:
    """The pronoun of the person, by the given name, else the only one that the text uses."""
    return pronoun_of(person) or article.once(_only_pronoun)


def _only_pronoun(article: Article) -> str | None:
    used = {match[0].lower() for match in _HE_OR_SHE.finditer(article.text)}
    return used.pop() if len(used) == 1 else None


_HE_OR_SHE = Pattern(r"\b(?:he|she)\b")
