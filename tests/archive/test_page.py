"""The session on the page about archives: its commands, run one after the other, print what it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.conftest import run as run

PAGE = (Path(__file__).parents[2] / "docs" / "archive.md").read_text(encoding="utf-8")
FILES = {
    "back/court.txt": "7 March 2024\n\nThe trial of Tobias Renn begins on 12 March at Mardale Crown Court.\n",
    "back/fair.txt": "7 March 2024\n\nThe bakery in Mill Street closed on 1 March.\n",
    "draft.txt": "8 March 2024\n\nThe trial of Tobias Renn begins on Wednesday at Mardale Crown Court.\n",
}


def test_the_session(run: Run, tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (session,) = re.findall(r"```console\n(\$ claimline archive .*?)```", PAGE, re.DOTALL)
    for command, shown in re.findall(r"\$ claimline (.*)\n((?:[^$].*\n)*)", session):
        assert run(*shlex.split(command)).out == shown
