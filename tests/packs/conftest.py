from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACK = ROOT / "examples" / "court-days"

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example pack, built and installed there without the network."""
    source = tmp_path_factory.mktemp("source") / "court-days"
    shutil.copytree(PACK, source, ignore=shutil.ignore_patterns("build", "*.egg-info", "__pycache__"))
    target = tmp_path_factory.mktemp("environment")
    options = ["--no-deps", "--no-index", "--no-build-isolation", "--quiet", "--target", str(target)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(source)], check=True)
    return target


@pytest.fixture
def command(installed: Path, tmp_path: Path) -> Command:
    """Runs a Python program where claimline and the pack are installed, in a folder of its own."""

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(installed), str(ROOT)])
        environment = {**os.environ, "PYTHONPATH": path, "CLAIMLINE_CACHE_DIR": str(tmp_path / "cache")}
        return subprocess.run(
            [sys.executable, "-P", *arguments], cwd=tmp_path, env=environment,
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    return call
