"""What the words beside a date can be; the word in question stands between asterisks."""

from __future__ import annotations

import pytest

from rules.support.language.clause_words import (
    ClauseWords,
    is_adverb,
    is_light,
    is_past_form,
    is_stop,
)


def marked(passage: str) -> tuple[ClauseWords, int]:
    before, word, after = passage.split("*")
    text = before + word + after
    return ClauseWords.read(text, 0, len(text)), len(ClauseWords.read(before, 0, len(before)).written)


def test_words_figures_and_marks() -> None:
    text = "Yes: the mayor\u2019s well-known plan, No. 3.5, they\u2019ll see"
    words = ClauseWords.read(text, 4, len(text) - 4)
    assert words.lower == (
        "the", "mayor's", "well-known", "plan", ",", "no", ".", "3.5,", "they'll",
    )  # fmt: skip
    assert words.written[1] == "mayor\u2019s"
    assert [text[slice(*span)] for span in words.spans] == list(words.written)
    assert words.cut(2, 4).written == ("well-known", "plan")
    assert [text[slice(*span)] for span in words.cut(2, 4).spans] == ["well-known", "plan"]


@pytest.mark.parametrize(
    ("passage", "present"),
    [
        ("the law *takes* effect", True),
        ("the law *take* effect", True),
        ("the law *takings* rose", False),
        ("the *law* takes effect", False),
        ("will *open*", False),
        ("it will now surely and *open*", False),
        ("it will now also surely and *open*", True),
    ],
)
def test_present_verbs(passage: str, present: bool) -> None:
    words, at = marked(passage)
    assert words.is_present(at) is present


@pytest.mark.parametrize(
    ("passage", "through"),
    [
        ("was held in Moss*,* Ohio, U.S.", True),
        ("was held in Moss*,* after the rain", False),
        ("was held in St*.* Anne", True),
        ("was held in Prof*.* Anne", True),
        ("was held in Grove*.* Anne", False),
        ("was held in st*.* Anne", False),
        ("*.* Anne", False),
        ("St*.* Anne", True),
        ("they *\u2019ll* Anne", False),
        ("fell on the coast *of* Norway", True),
        ("fell on the roof *of* Norway", False),
        ("was held *\u2013* Norway", False),
        ("was held *because* Norway", False),
        ("was held *opens* Norway", False),
        ("was held by *painting* Norway", False),
        ("was held by *Painting* Norway", True),
        ("was held as a *meeting* Norway", True),
        ("was held as a *joke* Norway", True),
        ("was held as a *7* Norway", True),
    ],
)
def test_what_may_stand_between_a_verb_and_its_date(passage: str, through: bool) -> None:
    words, at = marked(passage)
    assert words.lets_through(at) is through


@pytest.mark.parametrize(
    ("passage", "governed"),
    [
        ("he had to *put* it up", True),
        ("they would never *cut* it", True),
        ("who *put* it up", False),
        ("they *put* it up", False),
        ("*put* it up", False),
    ],
)
def test_infinitives(passage: str, governed: bool) -> None:
    words, at = marked(passage)
    assert words.is_governed(at) is governed


@pytest.mark.parametrize(
    ("passage", "hedged"),
    [
        ("if *was* held", True),
        ("if the vote there *was* held", True),
        ("if the first vote there *was* held", False),
        ("the vote *was* held if", False),
    ],
)
def test_conditions(passage: str, hedged: bool) -> None:
    words, at = marked(passage)
    assert words.is_hedged(at) is hedged


@pytest.mark.parametrize(
    ("passage", "planned"),
    [
        ("it will be drawn by one and *printed* by another", True),
        ("it is drawn by one, *printed* by another", True),
        ("to be drawn or *printed*", True),
        ("it was drawn by one and *printed* by another", False),
        ("it will be drawn by one who *printed* another", False),
        ("and *printed* by one, it will", False),
    ],
)
def test_plans_that_go_on(passage: str, planned: bool) -> None:
    words, at = marked(passage)
    assert words.continues_a_plan(at) is planned


@pytest.mark.parametrize(
    ("passage", "auxiliary"),
    [
        ("was *held*", 0),
        ("had *been*", 0),
        ("he was shot and *killed*", 1),
        ("he was shot or finally *killed*", 1),
        ("he was shot by men *killed*", None),
        ("he was the *killed*", None),
        ("*killed* and was", None),
        ("is it not had been *killed*", 4),
    ],
)
def test_auxiliary_of_a_participle(passage: str, auxiliary: int | None) -> None:
    words, at = marked(passage)
    assert words.auxiliary(at) == auxiliary


def test_kinds_of_words() -> None:
    pasts = ("began", "begun", "opened", "need", "speed", "red", "bed", "used", "open", "shed")
    assert [word for word in pasts if is_past_form(word)] == ["began", "begun", "opened", "used", "shed"]
    assert [word for word in ("never", "quickly", "slow", "lying") if is_adverb(word)] == ["never", "quickly"]
    assert [word for word in ("never", "it", ",", ".", "roof") if is_light(word)] == ["never", "it", ","]
    stops = [word for word in ("that", "a", "roof", "7", ",", "(", "'ll") if is_stop(word)]
    assert stops == ["that", ",", "(", "'ll"]
