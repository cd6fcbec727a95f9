"""Which claim of other documents speaks against one of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checker.toolkit import Told


def first_against(claims: Iterable[Told], excludes: Callable[[Told], bool]) -> list[Told]:
    """The first of the claims about one thing, if every one excludes what the text tells; else none."""
    found = list(claims)
    return found[:1] if all(map(excludes, found)) else []
