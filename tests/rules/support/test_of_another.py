"""Whose deed it is when a name stands behind a noun for somebody else."""

from __future__ import annotations

import pytest

from rules.support.people.of_another import is_of_another


@pytest.mark.parametrize(
    ("before", "other"),
    [
        ("The widow of ", True),
        ("The great-grandson of ", True),
        ("Two friends of ", True),
        ("The aide to President ", True),
        ("The sister of the late ", True),
        ("The city of ", False),
        ("The widow said that ", False),
        ("", False),
    ],
)
def test_of_another(before: str, other: bool) -> None:
    assert is_of_another(f"{before}Jane Roe sang.", len(before)) is other
