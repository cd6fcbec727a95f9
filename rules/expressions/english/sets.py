"""Sets: "every day", "each Friday", "weekly", "Mondays"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft, Part, Several
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.expressions.points import PART_CODES, SEASON_CODES
from checker.model.expression import Stated, TimexType, Unit
from rules.expressions.english import words as w
from rules.expressions.english.dates import month_of, weekday_of
from rules.expressions.english.durations import SUBDAY, period, unit_of
from rules.expressions.english.names import is_daily_paper
from rules.expressions.english.spans import two_parts

ADVERBS = {
    "hourly": Unit.HOUR, "daily": Unit.DAY, "nightly": Unit.DAY, "weekly": Unit.WEEK, "monthly": Unit.MONTH,
    "yearly": Unit.YEAR, "annually": Unit.YEAR,
    "biennial": Unit.YEAR, "everyday": Unit.DAY,
}  # fmt: skip
_UNITS = list(Unit)
_RESULTS = {"profit", "profits", "loss", "losses", "earnings", "results", "deficit", "surplus", "income"}
_COUNTS = {"biennial": 2}


def _set(value: str, **stated: object) -> Draft:
    return Draft(TimexType.SET, Stated(**stated), value=value)  # type: ignore[arg-type]


def _every(s: Slots) -> Draft | None:
    number = s.meaning("n")
    count = 1 if number is None else number.low
    if s.has("other"):
        count = 2
    return None if count is None else _set(period(unit_of(s.word("u")), count))


def _rate(s: Slots) -> Draft | None:
    """Two per week: a rate, not the days of the calendar; per second or hour is a unit of measurement."""
    if unit_of(s.word("u")) in SUBDAY:
        return None
    return _set(period(unit_of(s.word("u")), 1), deictic_word="per")


def _every_duration(s: Slots) -> Draft:
    return _set(s.draft("d").value or "PXX")


def _every_two_parts(s: Slots) -> Draft | None:
    """Every 12 hours and 25 minutes."""
    whole = two_parts(s)
    return None if whole is None else _set(whole.value or "PXX")


def _adverb(s: Slots) -> Draft | None:
    """Daily; but the Daily Mail is a paper."""
    if is_daily_paper(s):
        return None
    return _set(period(ADVERBS[s.word("a")], _COUNTS.get(s.word("a"), 1)))


def _so_often(s: Slots) -> Draft | None:
    """24 hours a day, two days a week."""
    part = s.draft("d").stated.quantity
    whole = s.draft("whole").stated.quantity if s.has("whole") else None
    unit = unit_of(s.word("u")) if s.has("u") else whole.unit if whole is not None else None
    if part is None or unit is None or _UNITS.index(part.unit) >= _UNITS.index(unit):
        return None
    return _set(period(unit, 1), deictic_word="per")


def _annual(s: Slots) -> Draft | None:
    """An annual loss is that of one year; annual meetings and rates say nothing about when."""
    if s.after() not in _RESULTS and s.after(2) not in _RESULTS:
        return None
    return Draft(TimexType.DURATION, value="P1Y")


def _so_many_times(s: Slots) -> Draft:
    """Twice a week, three times per year."""
    return _set(period(unit_of(s.word("u")), 1), deictic_word="per")


def _weekdays(s: Slots) -> Draft:
    day = w.WEEKDAY_PLURALS[s.word("ds")] if s.has("ds") else weekday_of(s.word("d"))
    part = PART_CODES.get(w.PARTS_OF_DAY.get(s.word("part"), ""))
    return _set(f"XXXX-WXX-{day + 1}" + (f"T{part}" if part else ""), weekday=day)


def _several_weekdays(s: Slots) -> Several:
    """Every Monday, Wednesday and Friday; every Monday to Friday morning."""
    slots = [slot for slot in ("d1", "d2", "d3", "d4") if s.has(slot)]
    part = PART_CODES.get(w.PARTS_OF_DAY.get(s.word("part"), ""))
    suffix = f"T{part}" if part else ""
    parts = [
        Part(_set(f"XXXX-WXX-{day + 1}", weekday=day), *s.place(slot))
        for slot in slots
        for day in [weekday_of(s.word(slot))]
    ]
    last = parts[-1].draft
    end = s.place("part" if suffix else slots[-1])[1]
    parts[-1] = Part(replace(last, value=f"{last.value}{suffix}"), parts[-1].start, end)
    return Several([parts[0]._replace(start=s.place("every")[0]), *parts[1:]])


def _months(s: Slots) -> Draft:
    return _set(f"XXXX-{month_of(s.word('m')):02d}")


def _seasons(s: Slots) -> Draft | None:
    """Springs; but Palm Springs is a place."""
    if s.raw("s")[0].isupper() and s.before()[:1].isalpha() and s.before() not in ("every", "each"):
        return None
    return _set(f"XXXX-{SEASON_CODES[w.SEASONS[s.word('s').rstrip('s')]]}")


def _parts(s: Slots) -> Draft:
    return _set(f"XXXX-XX-XXT{PART_CODES[w.PARTS_OF_DAY[s.word('part')]]}")


def _weekends(s: Slots) -> Draft:
    return _set("XXXX-WE")


def _working_days(s: Slots) -> Draft:
    return _set("XXXX-WD")


_DAY = "WEEKDAY|SHORTDAY"
_SEVERAL = (
    f"every=every|each d1={_DAY} ,|and|or|to|- d2={_DAY} "
    f"( ,|and|or|- d3={_DAY} )? ( ,? and|or d4={_DAY} )? part=PART?"
)
FREQUENCIES = [
    Form("once|twice|thrice a|an|per|each|every u=UNIT", "SETNODE", _so_many_times),
    Form("NUM times a|an|per|each|every u=UNIT", "SETNODE", _so_many_times),
    Form(f"NUM times a={'|'.join(ADVERBS)}", "SETNODE", _adverb),
]
FORMS = [
    Form(f"once|twice|thrice a={'|'.join(ADVERBS)}", "SETNODE", _adverb),
    Form("every other|second d=WEEKDAY|SHORTDAY part=PART?", "SETNODE", _weekdays),
    Form("every|each n=NUM? u=UNIT|UNITS", "SETNODE", _every),
    Form("every|each d=DUR", "SETNODE", _every_duration),
    Form("every|each a=DUR and? b=DUR", "SETNODE", _every_two_parts),
    Form("every other=other u=UNIT", "SETNODE", _every),
    Form("every single u=UNIT", "SETNODE", _every),
    Form("per u=UNIT", "SETNODE", _rate),
    Form("each and every u=UNIT", "SETNODE", _every),
    Form(f"a={'|'.join(ADVERBS)}", "SETNODE", _adverb),
    Form("annual", "SETNODE", _annual),
    Form("d=DUR per|each|every u=UNIT", "SETNODE", _so_often),
    Form("d=DUR whole=ONEUNIT", "SETNODE", _so_often),
    Form("every|each d=WEEKDAY|SHORTDAY part=PART?", "SETNODE", _weekdays),
    Form(_SEVERAL, "LISTED", _several_weekdays),
    Form("ds=WEEKDAYS", "SETNODE", _weekdays),
    Form("d=WEEKDAY part=mornings|afternoons|evenings|nights", "SETNODE", _weekdays),
    Form("every|each m=MONTH", "SETNODE", _months),
    Form("every|each s=SEASON", "SETNODE", _seasons),
    Form("s=SEASONS", "SETNODE", _seasons),
    Form("every|each part=PART", "SETNODE", _parts),
    Form("weekends", "SETNODE", _weekends),
    Form("weekdays", "SETNODE", _working_days),
]
