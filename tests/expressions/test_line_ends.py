"""A month that ends a line and its sentence has no year on the next line."""

from __future__ import annotations

import pytest

from checker import time_expressions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is arrested on 5 August.\n1964: He speaks.", ["5 August", "1964"]),
        ("He came on 5 August\n1964 by boat.", ["5 August\n1964"]),
        ("He came on 5 Aug.\n1964 by boat.", ["5 Aug.\n1964"]),
    ],
)
def test_where_a_date_ends(text: str, expected: list[str]) -> None:
    assert [e.text for e in time_expressions(text, published="2013-12-06")] == expected
