"""pre-commit clones this project, installs it into an environment of its own and runs its hook for real.

Nothing is fetched: what the project depends on is seen through PYTHONPATH, and pip only builds the project.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.integrations.conftest import ROOT, WRONG, Git

pytest.importorskip("pre_commit")

_CONFIGURATION = """\
repos:
  - repo: {source}
    rev: {revision}
    hooks:
      - id: claimline
        args: [--isolated]
"""


def _pre_commit(folder: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(home),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads it as the value of --build-isolation
        "PIP_IGNORE_INSTALLED": "1",
        "NO_COLOR": "1",
    }
    command = [sys.executable, "-m", "pre_commit", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _source(folder: Path) -> tuple[Path, str]:
    """A clone with the working tree's state committed, as a rev must be a commit; and that commit."""
    clone = folder / "source"
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True, capture_output=True)
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\0")  # fmt: skip
    for name in tracked:
        if name and (ROOT / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            (clone / name).write_bytes((ROOT / name).read_bytes())
    git = ["git", "-C", str(clone), "-c", "user.name=W", "-c", "user.email=w@example.org"]
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "--message", "As it is"], check=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout
    return clone, head.strip()


@pytest.mark.slow
def test_the_hook_stops_a_commit_with_a_wrong_date(repository: Path, git: Git, tmp_path: Path) -> None:
    source, revision = _source(tmp_path)
    (repository / ".pre-commit-config.yaml").write_text(
        _CONFIGURATION.format(source=source, revision=revision), encoding="utf-8"
    )
    git("add", ".")
    home = tmp_path / "home"
    clean = _pre_commit(repository, home, "run", "--all-files")
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert "Passed" in clean.stdout
    (repository / "wrong.md").write_text(WRONG, encoding="utf-8")
    (repository / "code.py").write_text('"""Written on 31 April 2021."""\n', encoding="utf-8")
    git("add", ".")
    stopped = _pre_commit(repository, home, "run")
    assert stopped.returncode == 1
    assert "Failed" in stopped.stdout
    assert "wrong.md:3:23 error impossible-date" in stopped.stdout
    assert "code.py" not in stopped.stdout
    assert "Traceback" not in stopped.stdout + stopped.stderr


def test_the_manifest_is_valid(tmp_path: Path) -> None:
    done = _pre_commit(ROOT, tmp_path, "validate-manifest", ".pre-commit-hooks.yaml")
    assert (done.returncode, done.stdout) == (0, "")
