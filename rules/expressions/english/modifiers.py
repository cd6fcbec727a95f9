"""What modifies a whole expression: "early March", "the end of 1990", "nearly forty years", "at least"."""

from __future__ import annotations

from collections.abc import Callable

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Approx, Unit
from rules.expressions.english.merging import approximate, with_mod


def _mod(mod: str) -> Callable[[Slots], Draft | None]:
    def build(s: Slots) -> Draft | None:
        draft = s.draft("d")
        if draft.value is not None or _only_ordered(s, draft) or _determines_noun(s, draft):
            return None
        return with_mod(draft, mod)

    return build


def _only_ordered(s: Slots, draft: Draft) -> bool:
    """Earlier Friday, later in the day: before or after what was told of that day, not early or late."""
    if not s.text().lower().startswith(("earlier ", "later ")):
        return False
    return draft.stated.weekday is not None or (draft.stated.shift_unit is Unit.DAY and " in " in s.text())


def _determines_noun(s: Slots, draft: Draft) -> bool:
    """The late-November trip: the article belongs to the trip."""
    return draft.stated.month is not None and s.text()[:4].lower() == "the " and s.modifies_noun()


def _approx(mod: str, approx: Approx) -> Callable[[Slots], Draft | None]:
    def build(s: Slots) -> Draft | None:
        if s.word("p") in ("over", "under", "around", "about", "some") and s.word("d").startswith(
            _DETERMINERS
        ):
            return None
        if s.word("p") == "over" and (s.word("d").endswith(_STRETCHES) or _is_vague(s.draft("d"))):
            return None
        if s.has("p") and s.draft("d").stated.weekday is not None:
            return None
        return approximate(s.draft("d"), mod, approx)

    return build


def _is_vague(draft: Draft) -> bool:
    """Over several years: in the course of them."""
    quantity = draft.stated.quantity
    return quantity is not None and quantity.low is None


_STRETCHES = ("period", "span")
_DATE = "d=DATE"
_DETERMINERS = ("the ", "this ", "these ", "those ", "that ", "past ", "last ", "recent ", "next ")
_ABOUT = "about|around|approximately|roughly|some|circa|ca|c|approx"
_LESS = "nearly|almost|under"
_MORE = "over"
SHADES = [
    Form(f"the? early|earlier {_DATE}", "SHADED DATE", _mod("START")),
    Form(f"the? late|later {_DATE}", "SHADED DATE", _mod("END")),
    Form(f"the? mid|middle {_DATE}", "SHADED DATE", _mod("MID")),
    Form(f"the? early to mid|middle {_DATE}", "SHADED DATE", _mod("START")),
    Form(f"the? mid|middle to late {_DATE}", "SHADED DATE", _mod("END")),
    Form(f"the? beginning|start|onset|opening of {_DATE}", "SHADED DATE", _mod("START")),
    Form(f"the turn of {_DATE}", "SHADED DATE", _mod("START")),
    Form(f"the? end|close of {_DATE}", "SHADED DATE", _mod("END")),
    Form(f"the? middle of {_DATE}", "SHADED DATE", _mod("MID")),
    Form(f"the? early|first|opening part|days|months|weeks|years of {_DATE}", "SHADED DATE", _mod("START")),
    Form(f"the? latter|later|late|last|closing part|days|half of {_DATE}", "SHADED DATE", _mod("END")),
    Form("early|earlier in d=YR|REL|MON|MONTHYEAR|DAYREL", "SHADED DATE", _mod("START")),
    Form("late|later in d=YR|REL|MON|MONTHYEAR|DAYREL", "SHADED DATE", _mod("END")),
    Form("midway through d=YR|REL", "SHADED DATE", _mod("MID")),
]
AMOUNTS = [
    Form(f"p={_ABOUT} .? d=DUR|DATE|REL", "DATE", _approx("APPROX", Approx.ABOUT)),
    Form("just about d=DUR", "DUR", _approx("APPROX", Approx.ABOUT)),
    Form(f"p={_LESS} d=DUR|REL|YR", "DUR", _approx("LESS_THAN", Approx.LESS)),
    Form("just? under d=DUR|REL", "DUR", _approx("LESS_THAN", Approx.LESS)),
    Form("less|fewer than d=DUR|REL", "DUR", _approx("LESS_THAN", Approx.LESS)),
    Form("not|no less|fewer than d=DUR|REL", "DUR", _approx("EQUAL_OR_MORE", Approx.MORE)),
    Form("not quite d=DUR|REL", "DUR", _approx("LESS_THAN", Approx.LESS)),
    Form("up to d=DUR", "DUR", _approx("EQUAL_OR_LESS", Approx.LESS)),
    Form("no|not more|longer than d=DUR", "DUR", _approx("EQUAL_OR_LESS", Approx.LESS)),
    Form("at most d=DUR", "DUR", _approx("EQUAL_OR_LESS", Approx.LESS)),
    Form(f"p={_MORE} d=DUR|REL", "DUR", _approx("MORE_THAN", Approx.MORE)),
    Form("more than d=DUR|REL", "DUR", _approx("MORE_THAN", Approx.MORE)),
    Form("at least d=DUR|REL", "DUR", _approx("EQUAL_OR_MORE", Approx.MORE)),
    Form("d=DUR|REL or so", "DUR", _approx("APPROX", Approx.ABOUT)),
]  # fmt: skip
