"""The one person whom a text names in full, and whom "the ferryman" or "she" must then mean."""

from __future__ import annotations

from checker import Article
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.bearers import full_names
from rules.support.people.biography import told_of
from rules.support.people.cast import cast_of
from rules.support.people.genders import pronoun_in, pronoun_of

PERSON_NOUN = (
    r"(?:(?!tower|river|paper|theat|comput|liner|tanker|steamer|freight|trawl|cutter|plant|father|mother|brother"
    r"|sister|daughter)[a-z]*"
    r"(?:man|woman|boy|girl|[a-z]{2}er|tor|sor|ist|ian|eer|ess|ant|wright|smith|herd|wife|maid|ster)"
    r"|pupil|student|nurse|chef|cook|priest|monk|nun|poet|vet|pilot|tailor|author|athlete|coach|guide|diplomat"
    r"|architect|chemist|mayor|judge|count|duke|earl|baron|king|queen|prince|bishop|abbot|captain|colonel"
    r"|general|admiral|doctor|surgeon|star|champion|veteran|recluse|prodigy|pensioner|teenager|novice)"
)
"""What a text may call somebody, in lower case; for use inside a larger pattern."""
_NOT_A_PERSON = Pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Nn]ear|[Oo]n|[Oo]ff|[Ii]nto)\ $", exact=True
)
_OF = Pattern(r"\b(?:of|for|by|with)\ $")
_HE = Pattern(r"\b(?:he|his|him)\b")
_SHE = Pattern(r"\b(?:she|her|hers)\b")
_ROLE = Pattern(rf"[\"“]?The\ (?:[a-z-]+\ ){{0,2}}{PERSON_NOUN}\b", exact=True)
_LONGEST = 6_000  # characters; a longer text is hardly about one person


def protagonist(article: Article) -> str | None:
    """Key of the only person whom a short text names in full; ``None`` where it speaks of a he and a she."""
    return article.once(_only)


def _only(article: Article) -> str | None:
    text, cast = article.text, cast_of(article)
    he, she = _HE.search(text), _SHE.search(text)
    if len(text) > _LONGEST or (he and she):
        return None
    doers: set[str | None] = set()
    others: set[str | None] = set()
    for place, name in full_names(text):
        if _NOT_A_PERSON.before(text, place.start) and pronoun_of(name.text) is None:
            continue
        found = others if _OF.before(text, place.start) else doers
        found.add(cast.bearer(name, place.end))
    people = doers or others
    person = people.pop() if len(people) == 1 else None
    misfit = "she" if he else "he" if she else ""
    return person if person is None or pronoun_of(person) != misfit else None


def opens_with_role(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence is about "the ferryman" or the like."""
    return _ROLE.match(article.text, *sentence.span) is not None


def subject_of_sentence(article: Article, sentence: Sentence) -> str | None:
    """Whom a sentence is about; where its head only points at somebody, the one of the text."""
    cast = cast_of(article)
    person = cast.subject(sentence)
    if person is not None:
        return person
    if cast.opens_with_pronoun(sentence):
        return protagonist(article) or told_of(article, sentence)
    return protagonist(article) if opens_with_role(article, sentence) else None


def whom(article: Article, sentence: Sentence, pronoun: str | None) -> str | None:
    """Whom "he" or "she" within a sentence means, if its head tells, or only one person can be meant.

    Without a pronoun only the head can tell.
    """
    person = subject_of_sentence(article, sentence)
    if pronoun is None:
        return person
    if pronoun_in(article.text, *sentence.span) != pronoun:
        return None
    return person or protagonist(article) or told_of(article, sentence, pronoun)
