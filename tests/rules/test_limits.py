"""Rules at the last value that passes and at the first that does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from checker import Flagged, Passing, registry
from checker.model.calendar import day_number
from checker.testing import run_example
from rules.calendar.candidate_years import near_years

# By rule: the date of publication, what passes, and what is flagged.
LIMITS: dict[str, list[tuple[str | None, list[str], list[str]]]] = {
    "ambiguous-numeric-date": [
        (
            None,
            ["It was signed on 13/04/2020.", "It was signed on 04/13/2020.", "Shop 12/32/2020 is shut."],
            ["It was signed on [[12/11/2020]].", "It was signed on [[01/12/2020]]."],
        )
    ],
    "counted-date-mismatch": [
        (
            "2022-03-01",
            [
                "The fleet arrived on 25 December, 66 days ago.",
                '"The fleet arrives on 15 March, ten days from now," the captain said.',
            ],
            [],
        ),
        ("2021-12-14", ["The fleet arrives on 3 January, 20 days from now."], []),
    ],
    "season-mismatch": [
        (
            None,
            ["Sales fell in the first half of 2020 (June 2020)."],
            [
                "Sales fell in [[the second half of 2020]] (January 2020).",
                "Sales fell in [[the first half of 2020]] (December 2020).",
                "Sales fell in [[the second half of 2020]] (June 2020).",
                "Sales fell in [[the first half of 2020]] (July 2020).",
            ],
        )
    ],
    "week-number-mismatch": [
        (
            None,
            [
                "Delivery is in week 1 of 2023.",
                "Delivery is in week 23 of 2023 (29 May 2023).",
                "Delivery is in week 23 of 2023 (18 June 2023).",
            ],
            [
                "Delivery is in [[week 23 of 2023]] (28 May 2023).",
                "Delivery is in [[week 23 of 2023]] (19 June 2023).",
            ],
        )
    ],
}


def cases() -> Iterator[Any]:
    for name, limits in LIMITS.items():
        for published, passing, flagged in limits:
            yield from (
                pytest.param(name, Passing(text, published), id=f"{name}: {text}") for text in passing
            )
            yield from (
                pytest.param(name, Flagged(text, published), id=f"{name}: {text}") for text in flagged
            )


@pytest.mark.parametrize(("name", "example"), list(cases()))
def test_limit(name: str, example: Flagged | Passing) -> None:
    outcome = run_example(registry.rule(name), example)
    assert outcome.right, outcome.describe()


@pytest.mark.parametrize(
    ("anchor", "date", "expected"),
    [
        ((2021, 3, 1), (6, 4), [2021, 2020]),
        ((2021, 3, 1), (6, 3), [2021]),
        ((2021, 10, 1), (6, 28), [2021, 2022]),
        ((2021, 10, 1), (6, 29), [2021]),
        ((2021, 3, 1), (2, 29), []),
    ],
)
def test_years_that_go_unsaid(
    anchor: tuple[int, int, int], date: tuple[int, int], expected: list[int]
) -> None:
    assert near_years(day_number(*anchor), *date) == expected
