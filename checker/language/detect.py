"""The language of a text: English at a glance, its neighbours by function words, the rest by n-grams.

Function words tell languages apart almost as soon as a sentence is complete (G. Grefenstette, "Comparing two
language identification schemes", 1995). Where they leave doubt, a model of byte n-grams decides
(M. Lui and T. Baldwin, "langid.py", 2012), which is loaded only then.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

#: ISO 639's code for a language that cannot be told.
UNKNOWN = "und"
ENGLISH = "en"

_GLANCE = 1000  # characters
_SAMPLE = 4000
_ENGLISH = (" the ", " and ", " that ", " with ", " was ", " has ", " his ", " from ", " said ")
_EVERY = 150  # one of them in so many characters is less than half of what English prose has
_AT_LEAST = 3

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_EVIDENCE, _LEAD, _SHARE = 1.5, 1.6, 0.15
_HINT = 0.8  # a little less than one word of a single language weighs
_MARGIN = 0.3  # nats a letter; another language leads English by two, foreign names by a tenth
_LETTERS = 40  # with fewer the n-gram model guesses
#: What the n-gram model may answer: the languages of the larger presses, none of English's creoles.
_PRESS = frozenset(
    "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko "
    "lt lv mk mr ms nb nl nn no pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh".split()
)


class Language(NamedTuple):
    """A language tag (ISO 639-1, or ``und``), and whether the text leaves no doubt of it."""

    tag: str
    sure: bool


def language_of(text: str, declared: str | None = None) -> Language:
    """The language of a text.

    ``declared`` is what its metadata say ("de", "pt-BR"); it decides where the text itself leaves doubt.
    """
    found = _detect(text)
    return found if found.sure or not declared else Language(primary(declared), True)


def primary(tag: str) -> str:
    """The language of a language tag (BCP 47), without its region and script."""
    return re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]


def _detect(text: str) -> Language:
    glance = text[:_GLANCE]
    if sum(map(glance.count, _ENGLISH)) >= max(_AT_LEAST, len(glance) / _EVERY):
        return Language(ENGLISH, True)
    words = _WORD.findall(text[:_SAMPLE].lower().replace("’", "'").replace("ʼ", "'"))
    best, score, second = _ranked(words)
    if score >= _EVIDENCE and score >= _LEAD * second and score >= _SHARE * len(words):
        return Language(best, True)
    letters = sum(map(len, words))
    if letters < _LETTERS:
        return Language(_of_few(words, best, score), False)
    return _by_ngrams(" ".join(words), best if score > second else None)


def _ranked(words: list[str]) -> tuple[str, float, float]:
    """The language with most function words, its score, and that of the next one."""
    from checker.language.function_words import LANGUAGES, WEIGHTS

    scores: defaultdict[str, float] = defaultdict(float)
    for word in words:
        for language, weight in WEIGHTS.get(word, ()):
            scores[language] += weight
    ranked = sorted(LANGUAGES, key=lambda language: -scores[language])
    return ranked[0], scores[ranked[0]], scores[ranked[1]]


def _of_few(words: list[str], best: str, score: float) -> str:
    """The few words of a headline are English, unless a word of another language or their script tells."""
    foreign = 2 * sum(not word.isascii() for word in words) > len(words)
    if score >= _HINT or (foreign and score):
        return best
    return UNKNOWN if foreign else ENGLISH


def _by_ngrams(text: str, likely: str | None) -> Language:
    """The model's verdict, firm where the function words point the same way.

    English full of foreign names looks a little more like another language, never much more.
    """
    from py3langid import rank

    ranked = [(str(language), float(score)) for language, score in rank(text) if language in _PRESS]
    tag, score = ranked[0]
    if score - dict(ranked)[ENGLISH] < _MARGIN * len(text) and tag != likely:
        tag = ENGLISH
    return Language(tag, tag == likely)
