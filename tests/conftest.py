"""No test reads or writes the user's cache, or facts that the user fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cache.location import VARIABLE
from checker.knowledge.location import VARIABLE as DATA


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, empty before each test."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv(VARIABLE, str(folder))
    monkeypatch.setenv(DATA, str(folder / "data"))
    return folder
