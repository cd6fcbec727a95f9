"""Places in an input, as the lines that report them write them."""

from __future__ import annotations


def at_line(name: str, source: str, offset: int, remark: str) -> str:
    """``name:LINE: remark`` for a remark on the line that holds ``source[offset]``."""
    line = source.count("\n", 0, offset) + 1
    return f"{name}:{line}: {remark}"
