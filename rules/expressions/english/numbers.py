"""Numbers: digits, words, fractions, vague amounts, and two alternatives."""

from __future__ import annotations

from typing import NamedTuple

from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Approx
from rules.expressions.english import words as w


class Number(NamedTuple):
    """An amount, from ``low`` to ``high``; both are ``None`` where it is vague."""

    low: float | None
    high: float | None
    approx: Approx = Approx.EXACT


def exactly(number: float) -> Number:
    """A plain number."""
    return Number(number, number)


def digits(text: str) -> float:
    """The number that digits, thousands commas and a decimal point spell."""
    return float(text.replace(",", ""))


def _digits(s: Slots) -> Number:
    return exactly(digits(s.raw("n")))


def _mixed(s: Slots) -> Number | None:
    over, under = s.raw("f").split("/")
    return exactly(digits(s.raw("n") or "0") + int(over) / int(under)) if under != "0" else None


def _spelled(s: Slots) -> Number:
    return exactly(w.SMALL[s.word("tens")] + w.SMALL.get(s.word("ones"), 0))


def _factor(word: str) -> float:
    """A number in words or digits before what it multiplies; without a number, or with "a", it is one."""
    return digits(word) if word[:1].isdecimal() else w.SMALL.get(word, 1)


def _scaled(s: Slots) -> Number:
    """One hundred and twenty-five; a thousand; 5 million; two hundred and six thousand."""
    total = _factor(s.word("head")) * w.BIG[s.word("scale")] * w.BIG.get(s.word("scale2"), 1)
    total += w.SMALL.get(s.word("tens"), 0) + w.SMALL.get(s.word("ones"), 0)
    return exactly(total * w.BIG.get(s.word("scale3"), 1))


def _dozen(s: Slots) -> Number:
    return exactly((0.5 if s.has("half") else _factor(s.word("head"))) * 12)


def _and_half(s: Slots) -> Number:
    return exactly(_factor(s.word("n")) + (0.25 if s.has("quarter") else 0.5))


def _vague(s: Slots) -> Number:
    return Number(None, None, Approx.VAGUE)


def _couple(s: Slots) -> Number:
    return Number(2, 2, Approx.ABOUT)


_HUNDREDS = "head=ONES|TEENS|TENS|DIGITS|a|an? scale=BIG"
FORMS = [
    Form("n=DIGITS", "NUM", _digits),
    Form("n=DIGITS? f=FRACTION", "NUM", _mixed),
    Form("tens=TENS ones=ONES", "NUM", _spelled),
    Form("tens=ONES|TEENS|TENS", "NUM", _spelled),
    Form(
        f"{_HUNDREDS} ( scale2=BIG )? ( and? tens=TEENS|TENS )? ones=ONES?",
        "NUM",
        _scaled,
    ),
    Form(f"{_HUNDREDS} ( scale2=BIG )? and ones=ONES", "NUM", _scaled),
    Form(f"{_HUNDREDS} and tens=TEENS|TENS ones=ONES? scale3=BIG", "NUM", _scaled),
    Form(f"{_HUNDREDS} and ones=ONES scale3=BIG", "NUM", _scaled),
    Form("head=a|ONES? dozen", "NUM", _dozen),
    Form("half=half a dozen", "NUM", _dozen),
    Form("n=ONES|TEENS|DIGITS and a? half", "NUM", _and_half),
    Form("n=ONES|TEENS|DIGITS and a quarter=quarter", "NUM", _and_half),
    Form("several|numerous", "NUM", _vague),
    Form("a? few", "NUM", _vague),
    Form("many", "NUM", _vague),
    Form("a handful of", "NUM", _vague),
    Form("a? couple of?", "NUM", _couple),
]


def _ordinal(s: Slots) -> int:
    text = s.word("o") or s.word("ones")
    if text[0].isdigit():
        return int(text[:-2])
    return w.TENS.get(s.word("tens"), 0) + w.ORDINALS[text]


ORDINALS = [
    Form("o=ORDWORD|ORDDIGITS", "ORD", _ordinal),
    Form("tens=TENS ones=ORDONES", "ORD", _ordinal),
]
