"""Work is counted one by one, and ends when it is spent."""

from __future__ import annotations

import pytest

from checker.timeline.effort import Effort


@pytest.mark.parametrize(("searching", "expected"), [(0, []), (1, [1]), (3, [1, 2, 3]), (9, [1, 2, 3, 4])])
def test_items_as_far_as_the_effort_lasts(searching: int, expected: list[int]) -> None:
    assert list(Effort(0, searching).spent_searching([1, 2], [3, 4])) == expected


def test_what_is_looked_at_is_taken_from_the_effort() -> None:
    effort = Effort(inserting=5, searching=5)
    list(effort.spent_searching([1, 2]))
    assert (effort.inserting, effort.searching) == (5, 3)
