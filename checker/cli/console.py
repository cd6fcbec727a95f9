"""Standard output and standard error."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

MAX_WIDTH, PLAIN_WIDTH = 120, 100


def prepare() -> None:
    """Let no character of an article stop the output, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


CLEAR_LINE = "\r\033[K"


def complain(message: str) -> None:
    """One line to standard error."""
    from checker.report.cells import one_line

    sys.stdout.flush()
    clear = CLEAR_LINE if sys.stderr.isatty() else ""  # of a count that may stand there
    sys.stderr.write(f"{clear}claimline: {one_line(message)}\n")


def colours(stream: TextIO) -> bool:
    """Whether to colour: on a terminal only, and not against ``NO_COLOR`` (any value but an empty one)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width(stream: TextIO) -> int:
    """Columns to fill: the terminal's, within reason; a fixed number where there is none."""
    if not stream.isatty():
        return PLAIN_WIDTH
    import shutil

    return max(60, min(MAX_WIDTH, shutil.get_terminal_size().columns))
