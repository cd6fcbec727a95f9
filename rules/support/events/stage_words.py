"""Sentences that may tell of a stage of some course of events, found by words alone."""

from __future__ import annotations

from collections.abc import Iterable

from checker import Article
from checker.toolkit import Sentence
from rules.support.events.stages import STAGES
from rules.support.language.patterns import Pattern
from rules.support.language.verb_stems import past_forms
from rules.support.text.landmarks import Landmarks


def stage_sentences(article: Article, dates: Iterable[int]) -> list[Sentence]:
    """Sentences with a date and the verb of a stage, if the text may tell of two; ``dates`` are offsets."""
    verbs, nouns = Landmarks(article, _VERBS, _PHRASES), Landmarks(article, _NOUNS)
    with_noun = Landmarks(article, _VERBS_WITH_NOUN) if nouns else verbs
    if len(verbs) + len(nouns) < 2:
        return []
    held = map(article.sentence_of, dates)
    return [s for s in held if (verbs.near(*s.span) or _both_near(s, nouns, with_noun))]


def _both_near(sentence: Sentence, nouns: Landmarks, verbs: Landmarks) -> bool:
    return nouns.near(*sentence.span) and verbs.near(*sentence.span)


def _forms(verbs: Iterable[str]) -> frozenset[str]:
    return frozenset(form for verb in verbs for form in past_forms(verb))


_PAIRS = [stage.split("+") for stage in STAGES if "+" in stage]
_VERBS = _forms(stage for stage in STAGES if "+" not in stage and "_" not in stage)
_VERBS_WITH_NOUN = _forms({verb for verb, _ in _PAIRS})
_NOUNS = frozenset(form for _, noun in _PAIRS for form in (noun, f"{noun}s"))
_PHRASES = {
    form: Pattern(rf"{form}\s+{particle}\b")
    for verb, _, particle in (stage.partition("_") for stage in STAGES if "_" in stage)
    for form in _forms({verb})
} | {form: Pattern(rf"{form}\s+to\s+{noun}\b") for form, noun in (("laid", "rest"), ("put", "death"))}
