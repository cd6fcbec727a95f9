"""Word lists, written as running text."""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """The set of the words in ``lines``, separated by white space."""
    return frozenset(word for line in lines for word in line.split())
