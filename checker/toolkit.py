"""What authors of rules and extractors build with: calendar arithmetic, words for dates, finer types.

Public like ``checker`` itself; apart only so that the names there stay few.
"""

from checker.language.attribution import attribution_of
from checker.language.phrases import antecedents, determiner, governor, modifiers, noun_phrase, objects_of, subject_of
from checker.language.tense import tense_of
from checker.mentions.build import event_mention, kind_of
from checker.mentions.forms import event_words
from checker.mentions.identity import Ambiguity, OneEvent
from checker.mentions.lexicon import Repetition, kinds
from checker.model.bound import Bound
from checker.model.calendar import (
    Civil,
    Day,
    add_months,
    civil,
    day_number,
    days_in_month,
    is_leap_year,
    is_valid,
    iso,
    weekday,
)
from checker.model.claim import Attribution, Definiteness, Modality, Tense
from checker.model.document import Block, BlockKind
from checker.model.expression import Approx, Quantity, Stated, Unit
from checker.model.moment import (
    Grain,
    Truth,
    before,
    between,
    in_month,
    in_year,
    intersect,
    on_day,
    same_time,
    shifted,
)
from checker.model.publication import DateSignal, Signal
from checker.model.sentence import Parse, Sentence, Token
from checker.model.wording import (
    MONTHS,
    WEEKDAYS,
    anniversary,
    count,
    day_name,
    describe_moment,
    ordinal,
    weekday_name,
    whole_years,
    year_name,
)

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "Ambiguity",
    "Approx",
    "Attribution",
    "Block",
    "BlockKind",
    "Bound",
    "Civil",
    "DateSignal",
    "Day",
    "Definiteness",
    "Grain",
    "Modality",
    "OneEvent",
    "Parse",
    "Quantity",
    "Repetition",
    "Sentence",
    "Signal",
    "Stated",
    "Tense",
    "Token",
    "Truth",
    "Unit",
    "add_months",
    "anniversary",
    "antecedents",
    "attribution_of",
    "before",
    "between",
    "civil",
    "count",
    "day_name",
    "day_number",
    "days_in_month",
    "describe_moment",
    "determiner",
    "event_mention",
    "event_words",
    "governor",
    "in_month",
    "in_year",
    "intersect",
    "is_leap_year",
    "is_valid",
    "iso",
    "kind_of",
    "kinds",
    "modifiers",
    "noun_phrase",
    "objects_of",
    "on_day",
    "ordinal",
    "same_time",
    "shifted",
    "subject_of",
    "tense_of",
    "weekday",
    "weekday_name",
    "whole_years",
    "year_name",
]
