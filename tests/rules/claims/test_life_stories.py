"""Ages in the story of a life, and whom its "she" means."""

from __future__ import annotations

import pytest

from checker import Article, Claim, Document, Span
from checker.engine import Checker, Settings
from checker.toolkit import Block, BlockKind, DateSignal, Signal, day_number, on_day
from rules.claims.ages_at_times import AgesAtTimes
from rules.claims.life_story_ages import LifeStoryAges
from rules.support.people.lives import age_in, person_of

PUBLISHED = DateSignal(on_day(day_number(2022, 7, 8)), "2022-07-08", Signal.ARGUMENT)


def article(*paragraphs: str) -> Article:
    """An article whose first paragraph is its title."""
    text, blocks, start = "\n".join(paragraphs), [], 0
    for index, paragraph in enumerate(paragraphs):
        kind = BlockKind.PARAGRAPH if index else BlockKind.TITLE
        blocks.append(Block(Span(start, start + len(paragraph)), kind))
        start += len(paragraph) + 1
    checker = Checker(Settings(select=frozenset({"age-mismatch"}), published=PUBLISHED))
    return checker.article(Document(id="x", source=text, text=text, format="text", blocks=tuple(blocks)))


def ages(*paragraphs: str) -> list[tuple[str | None, int | None]]:
    told = article("Ida Roth, painter", "Ida Roth painted barns.", *paragraphs)
    found = [*AgesAtTimes().extract(told), *LifeStoryAges().extract(told)]
    return [(person_of(claim), age_in(claim)) for claim in found if isinstance(claim, Claim)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was 25 when she married a sailor in 1949.", 25),
        ("In 2010, on her eightieth birthday, she gave them away.", 80),
        ("On 12 October 1984, the eve of her 59th birthday, a bomb went off.", 58),
        ("She said on 16 June 2014, two days after her 68th birthday, that she would go.", 68),
        ("In 1952, when the river rose, she moved to Moss at the age of 22.", 22),
    ],
)
def test_age_at_the_only_date_of_the_sentence(text: str, expected: int) -> None:
    assert ages(text) == [("ida roth", expected)]


@pytest.mark.parametrize(
    "text",
    [
        "She lost a lung at 21, joined the fleet in 1958 and sailed.",
        "In 1975 she sailed off, as she had dreamt of when she was 14.",
        "She was 25 when she wed, and 40 when she left him in 1949.",
        "She has painted since 1949, when the war was over and she was 25 when asked.",
        "On her eightieth birthday she gave them away.",
        "She had a son; he was 25 when he wed in 1999.",
    ],
)
def test_no_age_of_another_time(text: str) -> None:
    assert ages(text) == []


def test_age_at_a_death_dated_elsewhere() -> None:
    told = article("Eva Lind", "Eva Lind (4 March 1914 – 25 August 2011) was a judge. She died at 69.")
    (claim,) = (c for c in LifeStoryAges().extract(told) if isinstance(c, Claim))
    assert [m.iso_bounds() for m in claim.moments] == [("2011-08-25", "2011-08-25")]
