"""No test reads or writes the user's cache, or fetched facts; no example of a property is timed."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from hypothesis import settings

from checker.cache.location import VARIABLE
from checker.knowledge.location import VARIABLE as DATA

# A job that a shell put in the background ignores signals, and so would what the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, empty before each test."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv(VARIABLE, str(folder))
    monkeypatch.setenv(DATA, str(folder / "data"))
    return folder
