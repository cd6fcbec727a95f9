from __future__ import annotations

import io
from itertools import count

import pytest

from checker.cli.console import CLEAR_LINE, complain
from checker.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(stream: io.StringIO, seconds: float, documents: int = 100) -> str:
    """What is written if each look at the clock takes so many seconds."""
    clock = count(0.0, seconds)
    assert list(Progress(stream, lambda: next(clock)).over(range(documents))) == list(range(documents))
    return stream.getvalue()


def test_a_long_run_shows_a_count_and_takes_it_away() -> None:
    text = shown(Terminal(), 0.125)
    assert text.startswith(f"{CLEAR_LINE}8 documents checked")
    assert text.endswith(f" documents checked{CLEAR_LINE}")
    assert 10 < text.count("checked") < 60


def test_a_short_run_shows_nothing() -> None:
    assert shown(Terminal(), 0.001) == ""


def test_nothing_is_shown_away_from_a_terminal() -> None:
    assert shown(io.StringIO(), 1.0) == ""


def test_results_on_the_terminal_are_progress_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", Terminal())
    assert shown(Terminal(), 1.0) == ""


def test_the_count_is_taken_away_when_a_run_is_interrupted() -> None:
    stream, clock = Terminal(), count(0.0, 1.0)
    running = Progress(stream, lambda: next(clock)).over(range(100))
    for _ in range(5):
        next(running)
    with pytest.raises(KeyboardInterrupt):
        running.throw(KeyboardInterrupt)  # type: ignore[attr-defined]
    assert stream.getvalue().endswith(CLEAR_LINE)


def test_a_complaint_does_not_stand_behind_a_count(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    complain("a.txt: no such file")
    assert stream.getvalue() == f"{CLEAR_LINE}claimline: a.txt: no such file\n"
