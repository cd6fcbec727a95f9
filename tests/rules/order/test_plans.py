"""Things put off and yet told as done, in many wordings. Published on 2 October 2023."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["done-before-plan"]

BOTH = [
    "The opening of the museum has been put back to March 2024. The museum opened its doors on 9 September.",
    "The concert would now be held on 5 May 2024, Lind said. The concert drew 3,000 fans on 9 September.",
    "The tower is now set to be demolished in June 2024. The tower, which was blown up on 3 July, was ugly.",
    "The novel has been delayed; the novel is now due to be published in May 2024. The novel came out "
    "in June 2023.",
    "The race has been postponed. The race will be held on 4 November. The race took place in Lund on 1 "
    "October.",
    "The ferry would not sail before April 2024 because of a delay. The ferry, which departed on 9 "
    "September, is new.",
]
EITHER = [
    "The opening of the museum has been put back to March 2024. The museum had been due to open on 9 "
    "September.",
    "The concert would now be held on 5 May 2024, Lind said. The last concert drew 3,000 fans on 9 "
    "September.",
    "The tower is now set to be demolished in June 2024. The mill, which was blown up on 3 July, was ugly.",
    "The race will be held on 4 November. The race took place in Lund on 1 October 2019 and was "
    "postponed in 2020.",
    "The ferry would not sail before April 2024 because of a delay. The ferry was launched on 9 September.",
]


@pytest.mark.parametrize("text", BOTH)
def test_planned_and_done(text: str) -> None:
    assert len(run_example(RULE, Passing(text, published="2023-10-02")).findings) == 1


@pytest.mark.parametrize("text", EITHER)
def test_planned_or_done(text: str) -> None:
    assert not run_example(RULE, Passing(text, published="2023-10-02")).findings
