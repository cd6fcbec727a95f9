"""The container file: linted where the linter is, small, and not run as root."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.integrations.conftest import ROOT

FILE = ROOT / "Containerfile"


def test_the_linter_has_nothing_to_say() -> None:
    linter = shutil.which("hadolint", path=sysconfig.get_path("scripts"))
    if linter is None:
        pytest.skip("hadolint is not installed")
    done = subprocess.run([linter, str(FILE)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_last_stage_holds_no_source_and_no_root() -> None:
    stages = re.split(r"^FROM ", FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert len(stages) == 2
    assert re.search(r"^USER (?!0|root)\S+$", stages[-1], re.MULTILINE)
    assert re.findall(r"^COPY (.*)$", stages[-1], re.MULTILINE) == [
        "--from=build /opt/claimline /opt/claimline"
    ]


def test_what_the_build_needs_is_not_left_out() -> None:
    ignored = {line.rstrip("/") for line in (ROOT / ".dockerignore").read_text().split()}
    needed = {"checker", "rules", "knowledge", "pyproject.toml", "setup.py", "README.md", "LICENSE"}
    assert not ignored & needed
    assert all(Path(ROOT, name).exists() for name in needed)
