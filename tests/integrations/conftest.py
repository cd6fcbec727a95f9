from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRONG = "# Harbour\n\nThe harbour opened on 31 April 2021.\n"

Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path) -> Git:
    """Runs git in a new repository of its own, away from the user's settings."""
    repository = tmp_path / "repository"
    repository.mkdir()

    def call(*arguments: str) -> str:
        settings = ("user.name=Writer", "user.email=writer@example.org", "init.defaultBranch=main")
        given = [part for setting in settings for part in ("-c", setting)]
        done = subprocess.run(
            ["git", *given, *arguments], cwd=repository, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    call("init", "--quiet")
    return call


@pytest.fixture
def repository(git: Git, tmp_path: Path) -> Path:
    """A repository with one clean article, committed."""
    folder = tmp_path / "repository"
    (folder / "clean.md").write_text("# Bridge\n\nThe bridge opened on 30 April 2021.\n", encoding="utf-8")
    git("add", ".")
    git("commit", "--quiet", "--message", "The bridge")
    return folder
