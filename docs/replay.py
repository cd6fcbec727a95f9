"""Carries a tutorial out: writes the files that it shows, runs its commands, puts in what they print.

A fenced block with ``title="PATH"`` is a file. In a ``console`` block each line that begins with ``$`` is a
command, and what follows it is what it printed, on both streams.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(
    r"^```(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL
)
_FUNCTIONS = 'claimline() { "$PYTHON" -P -m checker "$@"; }; pip() { "$PYTHON" -P -m pip "$@"; }\n'


def replay(page: str, folder: Path) -> str:
    """The page with fresh outputs; everything happens in an empty folder."""
    return _BLOCK.sub(lambda block: _carried_out(block, folder), page)


def _carried_out(block: re.Match[str], folder: Path) -> str:
    if block["title"]:
        file = folder / block["title"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block["content"], encoding="utf-8")
    elif block["language"] == "console":
        commands = [line[2:] for line in block["content"].splitlines() if line.startswith("$ ")]
        return "```console\n" + "".join(_shown(commands, folder)) + "```"
    return block.group()


def _shown(commands: list[str], folder: Path) -> Iterator[str]:
    for command in commands:
        printed = subprocess.run(
            ["bash", "-c", _FUNCTIONS + command], cwd=folder, env=_environment(folder), check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
        ).stdout  # fmt: skip
        yield f"$ {command}\n{printed.replace(str(folder), 'FOLDER')}"


def _environment(folder: Path) -> dict[str, str]:
    """The commands see this clone, packages that they install in the folder itself, and no network."""
    site = folder / ".site"
    writer = {
        f"GIT_{role}_{what}": "writer@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    return {
        **os.environ,
        **writer,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "CLAIMLINE_CACHE_DIR": str(folder / ".cache"),
        "NO_COLOR": "1",
        "PYTHON": sys.executable,
        "PYTHONPATH": os.pathsep.join([str(site), str(ROOT)]),
        "PIP_TARGET": str(site),
        "PIP_UPGRADE": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads it as the value of --build-isolation
        "PIP_QUIET": "1",
    }
