"""Types of arguments that are numbers."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable

_MOST_SECONDS = 1_000_000_000


def number_to(most: int) -> Callable[[str], int]:
    """The type of an argument that is a whole number from 1."""

    def accept(value: str) -> int:
        if not value.isdecimal() or not 1 <= int(value) <= most:
            raise ArgumentTypeError(f"{value!r} is not a number from 1 to {most:,}")
        return int(value)

    return accept


jobs = number_to(256)
"""The type of a number of processes."""


def seconds(value: str) -> float:
    """The type of a length of time."""
    try:
        number = float(value)
    except ValueError:
        number = 0.0
    if not 0 < number < _MOST_SECONDS:
        raise ArgumentTypeError(f"{value!r} is not a number of seconds above 0")
    return number
