"""Runs the benchmarks and writes their tables into ``docs/benchmarks.md``: ``make bench``.

A section of the page names its script in a comment; what the script prints goes below it.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmarks.md"
_SECTION = re.compile(r"(<!-- figures: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def printed(script: str) -> str:
    """What a benchmark prints: a Markdown table as it is, anything else as a block of its own."""
    command = [sys.executable, str(HERE / f"{script}.py")]
    figures = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HERE.parent).stdout
    return figures if figures.startswith("|") else f"```\n{figures}```\n"


def machine() -> str:
    """What the figures were taken on."""
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}."


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    fresh = _SECTION.sub(lambda m: f"{m[1]}{machine()}\n\n{printed(m[2])}{m[3]}", text)
    PAGE.write_text(fresh, encoding="utf-8")
