"""Things said to have been made twice, in many wordings."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["making-date-conflict"]

TWICE = [
    "The church was built in 1760. Tourists love its organ. The 17th-century church is closed on Mondays.",
    "The ship was launched in 1912. A tug pulled her. Launched in the 1930s, the ship is the last of "
    "her kind.",
    "The pier was built in 1871. It is long. Built in the 1920s, the pier has lost its lamps.",
    "The chapel, which was erected in 1840, leaks. The chapel was constructed in 1874 by monks.",
    "The choir was founded in 1951. It sings in Welsh. Founded in 1962, it has never missed a fair.",
    "The mural, painted in 1934, is big. Painted in the 19th century, it was hidden.",
    "The windmill dates from 1790. It is oiled. The windmill, put up in the 17th century, still grinds.",
    "The bell was cast in 1612. It rings at noon. The bell, cast in 1688, weighs a ton.",
    "The engine was built in 1909. Like all the engines, which were built in the 1930s, it burns coal.",
    "The Lorne Lighthouse was built in 1822. It is white. The lighthouse was built in 1851 of granite.",
]
ONCE = [
    "The church was built in 1760. Tourists love its organ. The 18th-century church is closed on Mondays.",
    "The pool opened in 1932. It was closed for repairs and reopened in 1950.",
    "The pier was built in 1871. It is long. Built in the 19th century, the pier has lost its lamps.",
    "The chapel, which was erected in 1840, leaks. The new chapel was erected in 1874.",
    "The choir was founded in 1951. It sings with a band. The band was founded in 1962.",
    "The mural, painted in 1934, hangs near a smaller mural. The smaller mural was painted in 1950.",
    "The windmill was built in 1790 and rebuilt in 1850.",
    "The bell was cast in 1612. The two bells were cast in 1688.",
    "The engine was built in 1909. Like the other engines, which were built in the 1930s, it burns coal.",
    "The church of St Ann was built in 1822. The church of St John was built in 1851.",
    "The house was built in 1822. The second house was built in 1851.",
    "The hall was started in 1920 and built in 1925. Work on the hall had begun in 1919.",
]


@pytest.mark.parametrize("text", TWICE)
def test_twice(text: str) -> None:
    assert len(run_example(RULE, Passing(text)).findings) == 1


@pytest.mark.parametrize("text", ONCE)
def test_once(text: str) -> None:
    assert not run_example(RULE, Passing(text)).findings
