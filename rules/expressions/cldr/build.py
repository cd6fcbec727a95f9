"""Puts a language's grammar together."""

from __future__ import annotations

from collections.abc import Iterable

from checker.expressions.forms import Form
from checker.expressions.grammar import Grammar
from rules.expressions.cldr.dates import DateForms, compound_forms, iso_forms
from rules.expressions.cldr.doubts import Doubts
from rules.expressions.cldr.fields import Fields
from rules.expressions.cldr.lexicon import build_lexicon, digits_lexicon
from rules.expressions.cldr.names import names_of
from rules.expressions.cldr.relative import RelativeForms
from rules.expressions.cldr.several import SeveralForms
from rules.expressions.cldr.speech import Speech

_TRIGGERS = frozenset(
    {
        "MONTH", "CAPMONTH", "SHORTMONTH", "WEEKDAY", "CAPDAY", "SHORTDAY", "DAYPART", "YEAR", "ISODATE",
        "FIGURES", "DAYWORD", "UNIT",
    }
)  # fmt: skip
_DASHES = frozenset("-–—")


def build_grammar(speech: Speech) -> Grammar:
    """The grammar of a language with names from CLDR."""
    names = names_of(speech)
    fields = Fields(names, Doubts(speech, names))
    dates, several, relative = DateForms(fields), SeveralForms(fields), RelativeForms(speech)
    stages = (
        *([compounds] if (compounds := tuple(compound_forms(names))) else []),
        (*dates.forms(), *several.forms(), *relative.basic()),
        (*dates.behind(), *relative.counted()),
    )
    return Grammar(
        language=speech.tag,
        lexicon=build_lexicon(speech, names, _patterns(stages)),
        stages=stages,
        triggers=_TRIGGERS,
        be="FUTURE",  # a past form directly behind a word of the future does not make the clause past
        range_openers=_openers(speech),
    )


def _patterns(stages: Iterable[Iterable[Form]]) -> Iterable[str]:
    return (form.pattern for stage in stages for form in stage)


def _openers(speech: Speech) -> dict[str, frozenset[str]]:
    """The joining words as they may be spelled between the two ends of a period."""
    joints = {f"{joint} {article}" for joint in speech.ands for article in speech.articles}
    between = {word: frozenset(speech.ands | joints) for word in speech.between}
    opened = {word: spelled(joints) for word, joints in speech.opened.items()}
    return {"": _DASHES | spelled(speech.through), **opened, **between}


def spelled(joints: Iterable[str]) -> frozenset[str]:
    """The words with either apostrophe, with and without a comma before them."""
    both = {variant for joint in joints for variant in (joint, joint.replace("'", "’"))}
    return frozenset(both | {f", {joint}" for joint in both})


def build_digits() -> Grammar:
    """The grammar for languages that have none: dates as ISO 8601 writes them, no words."""
    return Grammar(
        language="und",
        lexicon=digits_lexicon(),
        stages=(tuple(iso_forms()),),
        triggers=frozenset({"ISODATE"}),
        past="STOP",
        future="STOP",
        be="STOP",
        range_openers={"": _DASHES | {"/"}},
    )
