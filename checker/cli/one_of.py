"""Arguments that are one of some names."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Collection

from checker.nearest import nearest


class OneOf:
    """The type of an argument that is one of some names; ``what`` they are, for the message."""

    def __init__(self, names: Collection[str], what: str) -> None:
        self.names = names
        self.what = what

    def __call__(self, value: str) -> str:
        """The value itself; raises ``ArgumentTypeError`` with the nearest name."""
        if value not in self.names:
            near = nearest(value, self.names)
            raise ArgumentTypeError(f"unknown {self.what} {value!r}{near} (there is {', '.join(self.names)})")
        return value
