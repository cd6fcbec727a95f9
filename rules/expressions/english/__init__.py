"""The English grammar of time expressions."""

from __future__ import annotations

from checker.expressions.grammar import Grammar
from rules.expressions.english import (
    ages,
    business,
    chat,
    clock,
    clock_pairs,
    combinations,
    counted_days,
    counted_units,
    dates,
    daytimes,
    definite,
    durations,
    eras,
    halves,
    lists,
    modifiers,
    numbers,
    numeric,
    relative,
    seasons,
    sets,
    spans,
    vague,
    years,
)
from rules.expressions.english.cues import IDIOMS
from rules.expressions.english.lexicon import build_lexicon

_STAGES = (
    (*dates.ABBREVIATIONS, *numbers.FORMS),
    (*numbers.ORDINALS,),
    (
        *chat.BASIC,
        *sets.FREQUENCIES,
        *durations.FORMS,
        *halves.FORMS,
        *ages.FORMS,
        *lists.FORMS,
        *dates.FORMS,
        *numeric.FORMS,
        *years.FORMS,
        *eras.FORMS,
        *clock.FORMS,
        *seasons.FORMS,
        *business.FORMS,
    ),
    (
        *chat.FIRST,
        *spans.COMPOUND,
        *spans.DETERMINED,
        *relative.FORMS,
        *daytimes.FORMS,
        *sets.FORMS,
        *definite.FORMS,
        *vague.FORMS,
        *chat.FORMS,
    ),
    (*combinations.FORMS, *counted_days.FORMS, *counted_units.FORMS, *clock_pairs.FORMS),
    (*combinations.LATER, *chat.LATER),
    (*modifiers.SHADES, *modifiers.AMOUNTS),
)
_TRIGGERS = frozenset(
    {
        "MONTH", "LOWMONTH", "WEEKDAY", "SHORTDAY", "WEEKDAYS", "UNIT", "UNITS", "SEASON", "SEASONS", "PART",
        "DECADEWORD", "YEAR", "CLOCK", "MILITARY",
        "CLOCKAM", "CLOCKHOURS", "DECADE", "SHORTDECADE", "APOSYEAR",
        "ISODATE", "overnight",
        "ISOTIME", "DAYSLASH", "FYCODE", "QTRCODE", "QTRPART", "ORDDAY",
        "DAYMONTH", "SLASHES", "MONTHYEAR", "QUANTITY", "BC", "AMPM", "TRIGGER", "AD",
        "TEENS", "TENS",
    }
)  # fmt: skip

GRAMMAR = Grammar(
    language="en",
    lexicon=build_lexicon(form.pattern for stage in _STAGES for form in stage),
    stages=_STAGES,
    triggers=_TRIGGERS,
    idioms=IDIOMS,
    range_openers={
        "": frozenset({"-", "–", "—", "to", "through", "thru", "until", "till"}),
        "from": frozenset({"until", "till", "and", "up to"}),
        "between": frozenset({"and"}),
    },
)
