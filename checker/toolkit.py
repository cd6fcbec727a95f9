"""What authors of rules and extractors build with: calendar arithmetic, words for dates, finer types.

Public like ``checker`` itself; apart only so that the names there stay few.
"""

from checker.archive.others import Others
from checker.archive.telling import ANNIVERSARY, PERSON, QUOTE
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
from checker.model.finding import Elsewhere
from checker.model.link import AddressDate, AddressKind, Link
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
from checker.model.publication import DateField, DateSignal, Signal
from checker.model.review import Review, StatedDate, Work
from checker.model.sentence import Parse, Sentence, Token
from checker.model.told import Origin, Passage, Told
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
    "ANNIVERSARY",
    "MONTHS",
    "PERSON",
    "QUOTE",
    "WEEKDAYS",
    "AddressDate",
    "AddressKind",
    "Approx",
    "Attribution",
    "Block",
    "BlockKind",
    "Bound",
    "Civil",
    "DateField",
    "DateSignal",
    "Day",
    "Definiteness",
    "Elsewhere",
    "Grain",
    "Link",
    "Modality",
    "Origin",
    "Others",
    "Parse",
    "Passage",
    "Quantity",
    "Review",
    "Sentence",
    "Signal",
    "Stated",
    "StatedDate",
    "Tense",
    "Token",
    "Told",
    "Truth",
    "Unit",
    "Work",
    "add_months",
    "anniversary",
    "before",
    "between",
    "civil",
    "count",
    "day_name",
    "day_number",
    "days_in_month",
    "describe_moment",
    "in_month",
    "in_year",
    "intersect",
    "is_leap_year",
    "is_valid",
    "iso",
    "on_day",
    "ordinal",
    "same_time",
    "shifted",
    "weekday",
    "weekday_name",
    "whole_years",
    "year_name",
]
