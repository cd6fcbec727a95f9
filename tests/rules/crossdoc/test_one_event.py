"""Which claims of two documents are taken for one event, and which dates of it for a slip."""

from __future__ import annotations

from typing import Any

import pytest

from checker import Relation
from checker.toolkit import Definiteness, Modality
from rules.crossdoc.one_event import Likeness, is_slip, likeness
from tests.rules.crossdoc.tellings import told

Fields = dict[str, Any]
SPEAK = "both speak of corn, fair and wool"
SIGNED = {"verbal": True, "kind": "", "head": "sign", "doer": "harrow", "patient": "pact"}


SHARED: dict[str, tuple[Fields, Fields, Fields, int]] = {
    "two names and two topics": ({}, {}, {}, 12),
    "one name": ({"names": "harrow"}, {}, {}, 7),
    "a name and a word": ({"names": "harrow", "words": "wool"}, {}, {}, 11),
    "a name and two words": ({"names": "harrow", "words": "wool fair"}, {}, {}, 15),
    "names in half of all news": ({"names": "monday london harrow"}, {}, {}, 9),
    "a country": ({"names": "france harrow", "words": "wool"}, {}, {}, 12),
    "five topics": ({"topics": "a b c d e"}, {}, {}, 15),
    "more topics": ({"topics": "a b c d e f g"}, {}, {}, 15),
    "no topics": ({"topics": ""}, {}, {}, 10),
    "one name in all": ({"topics": "", "names": "harrow", "words": "wool fair"}, {}, {}, 0),
    "no description": ({"names": ""}, {}, {}, 0),
    "no description here": ({}, {"names": ""}, {}, 0),
    "none, in a sentence with the names": ({}, {"names": "", "around": "harrow lane"}, {}, 0),
    "a name in the sentence": ({}, {}, {"names": "harrow", "around": "lane"}, 12),
    "a name in the sentence here": ({}, {"names": "lane", "around": "harrow"}, {}, 12),
    "three of five": ({"names": "harrow lane kelso"}, {"words": "wool fair"}, {"words": "corn show"}, 17),
    "two of four": ({"names": "harrow lane"}, {"words": "wool fair"}, {"words": "corn show"}, 0),
    "other names": ({}, {"names": "harrow lane kelso"}, {"names": "harrow lane tarn"}, 0),
    "more names here": ({}, {"names": "harrow lane kelso"}, {}, 12),
    "kindred names": ({}, {"names": "harrow lane baker"}, {"names": "harrow lane bakery"}, 12),
    "alike names": ({}, {"names": "harrow lane council"}, {"names": "harrow lane counsel"}, 0),
    "forms": ({"names": "harrow lane tarn"}, {"words": "council"}, {"words": "councillor"}, 17),
    "several": ({"plural": True}, {}, {}, 0),
    "several there": ({}, {}, {"plural": True}, 0),
    "none": ({"negated": True}, {}, {}, 0),
    "denied": ({"modality": Modality.DENIED}, {}, {}, 0),
    "supposed": ({"modality": Modality.HYPOTHETICAL}, {}, {}, 0),
    "planned": ({"modality": Modality.PLANNED}, {}, {}, 12),
    "planned for today": ({"modality": Modality.PLANNED, "published": "2024-06-12"}, {}, {}, 12),
    "plans of yesterday": ({"modality": Modality.PLANNED, "published": "2024-06-13"}, {}, {}, 0),
    "yesterday": ({"published": "2024-06-13"}, {}, {}, 12),
    "a name that is the noun": ({"names": "harrow lane festival"}, {}, {}, 0),
    "a noun that says nothing": ({"head": "say"}, {}, {}, 0),
    "no kind": ({"kind": ""}, {}, {}, 0),
    "another kind": ({}, {"kind": "meeting"}, {}, 0),
    "another noun where it recurs": ({}, {"head": "fair"}, {}, 0),
    "another noun": ({"kind": "flood"}, {"head": "flood"}, {"head": "deluge"}, 12),
    "another relation": ({}, {"relation": Relation.SINCE}, {}, 0),
    "another stage": ({}, {"stage": "end"}, {}, 0),
    "a deed and a thing": ({}, SIGNED, {}, 0),
    "one deed": (SIGNED, {}, {}, 12),
    "the same done by one of two": (SIGNED, {"doer": "lane"}, {}, 12),
    "one of two does the same": (SIGNED, {"patient": "lane"}, {}, 12),
    "neither": (SIGNED, {"doer": "lane", "patient": "wool"}, {}, 0),
    "nobody": (SIGNED, {"doer": "", "patient": ""}, {}, 0),
    "two things": (SIGNED | {"doer": ""}, {"patient": "pact wool"}, {"patient": "pact corn"}, 0),
    "told apart": ({"contrasted": True}, {}, {}, 0),
    "told apart there": ({}, {}, {"contrasted": True}, 0),
    "another": ({}, {"definiteness": Definiteness.OTHER}, {}, 0),
    "the second": ({}, {"around": "second"}, {}, 0),
    "the second in both": ({"around": "second"}, {}, {}, 12),
    "a quality of one": ({}, {"modifiers": "wet"}, {}, 12),
    "other qualities": ({}, {"modifiers": "wet"}, {"modifiers": "dry"}, 0),
    "a quality in common": ({}, {"modifiers": "wet long"}, {"modifiers": "dry long"}, 12),
}


@pytest.mark.parametrize(("both", "here", "there", "weight"), SHARED.values(), ids=SHARED)
def test_weight_of_what_two_claims_share(both: Fields, here: Fields, there: Fields, weight: int) -> None:
    found = likeness(told(**both | here), told("2024-06-13", **both | there))
    assert (found.weight if found else 0) == (weight if weight >= 9 else 0)


@pytest.mark.parametrize(
    ("fields", "reasons"),
    [
        ({}, ["both tell of 'festival'", "both name Harrow and Lane"]),
        ({"words": "fair"}, ["both tell of 'festival'", "both name Harrow and Lane", "both speak of fair"]),
        ({"names": "", "words": "wool corn fair"}, ["both tell of 'festival'", SPEAK]),
        ({"names": "tarn", "words": "wool corn fair"}, ["both tell of 'festival'", "both name Tarn", SPEAK]),
    ],
)
def test_reasons_name_what_both_share(fields: Fields, reasons: list[str]) -> None:
    found = likeness(told(**fields), told(**fields))
    assert found is not None
    assert list(found.reasons) == reasons


def test_reasons_name_both_nouns() -> None:
    found = likeness(told(kind="flood", head="flood"), told(kind="flood", head="deluge"))
    assert found is not None
    assert found.reasons[0] == "'flood' and 'deluge'"


@pytest.mark.parametrize(("weight", "score"), [(9, 0.68), (19, 0.88), (20, 0.9), (21, 0.9), (30, 0.9)])
def test_certainty_grows_with_weight(weight: int, score: float) -> None:
    assert Likeness((), weight).score == score


ONCE, NOW_AND_THEN, REGULAR = {"kind": "flood"}, {"kind": "vote"}, {"kind": "festival"}
DEED_DONE_ONCE = {"kind": "", "verbal": True, "head": "demolish"}
DEED = {"kind": "", "verbal": True, "head": "visit"}


SLIPS: dict[str, tuple[Fields, int, range]] = {
    "once": (ONCE, 14, range(46)),
    "once, and much in common": (ONCE, 15, range(1000)),
    "once, picked by its date": (ONCE | {"restrictive": True}, 14, range(0)),
    "picked, and much in common": (ONCE | {"restrictive": True}, 15, range(1000)),
    "a deed done once": (DEED_DONE_ONCE, 14, range(46)),
    "a noun of that deed": (DEED_DONE_ONCE | {"verbal": False}, 14, range(7)),
    "a deed": (DEED, 45, range(7)),
    "now and then": (NOW_AND_THEN, 45, range(7)),
    "regularly": (REGULAR, 45, range(4)),
    "the end of a period": (REGULAR | {"relation": Relation.UNTIL}, 45, range(46)),
    "the start of a period": (REGULAR | {"relation": Relation.SINCE}, 45, range(46)),
    "a month": (NOW_AND_THEN | {"on": "2024-06"}, 45, range(0)),
    "a day or its month": (NOW_AND_THEN | {"on": ("2024-06-12", "2024-06")}, 45, range(7)),
}


@pytest.mark.parametrize(("fields", "weight", "slips"), SLIPS.values(), ids=SLIPS)
def test_days_apart_that_are_a_slip(fields: Fields, weight: int, slips: range) -> None:
    found, here, there = Likeness((), weight), told(**fields), told(**fields)
    tried = [*range(50), 999]
    assert [days for days in tried if is_slip(here, there, found, days)] == [d for d in tried if d in slips]


def test_one_of_the_two_picked_by_its_date_is_enough() -> None:
    for here, there in ((True, False), (False, True)):
        one, other = told(kind="flood", restrictive=here), told(kind="flood", restrictive=there)
        assert not is_slip(one, other, Likeness((), 14), 1)


def test_one_of_the_two_without_a_day_is_enough() -> None:
    for one, other in (("2024-06", "2024-07-01"), ("2024-07-01", "2024-06")):
        assert not is_slip(told(one, kind="vote"), told(other, kind="vote"), Likeness((), 45), 1)
