"""``claimline batch`` as users meet it."""

from __future__ import annotations

import io
import json
from collections import Counter
from itertools import count
from pathlib import Path

import pytest

from checker.batch.run import Progress
from checker.batch.statistics import Statistics
from checker.cli.main import main
from tests.batch.archives import articles, lines, rows
from tests.cli.conftest import Run
from tests.cli.conftest import run as run

CALENDAR = ("--select", "calendar", "--jobs", "1")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines(articles(9)))
    return path


@pytest.mark.usefixtures("archive")
def test_tables_and_totals(run: Run, tmp_path: Path) -> None:
    done = run("batch", "a.jsonl", "--output", "out", "--keep", "author", *CALENDAR)
    assert done.status == 0
    assert done.err == ""
    first, second, third = done.out.splitlines()
    assert first == "9 documents: 9 ok"
    assert second == "findings: 3 errors, 0 warnings, 0 notices, 0 suppressed"
    assert third.startswith("this run: 9 documents in ")
    assert Counter(row["author"] for row in rows(tmp_path / "out", "documents")).total() == 9


@pytest.mark.usefixtures("archive")
def test_findings_are_those_of_check(run: Run, tmp_path: Path) -> None:
    run("batch", "a.jsonl", "--output", "out", *CALENDAR)
    found: dict[str, list[dict[str, object]]] = {f"a{number}": [] for number in range(9)}
    for row in rows(tmp_path / "out", "findings"):
        found[row["id"]].append(row)
    for line in run("check", "a.jsonl", "--format", "jsonl", "--select", "calendar").lines:
        assert len(found[line["id"]]) == len(line["findings"])
        for row, finding in zip(found[line["id"]], line["findings"], strict=True):
            assert row["published"] == line["published"]["value"]
            for key in ("rule", "group", "severity", "certainty", "message", "explanation", "fingerprint"):
                assert row[key] == finding[key]
            for key in ("start", "end", "line", "column", "quote"):
                assert row[key] == finding["span"][key]


@pytest.mark.usefixtures("archive")
def test_the_same_command_goes_on_or_says_that_all_is_done(run: Run) -> None:
    first = run("batch", "a.jsonl", "--output", "out", *CALENDAR)
    second = run("batch", "a.jsonl", "--output", "out", *CALENDAR)
    assert second.out == first.out[: first.out.index("this run")]


@pytest.mark.usefixtures("archive")
def test_a_missing_input_and_a_broken_one_make_the_status_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "b.jsonl.gz").write_bytes(b"not compressed at all")
    done = run("batch", "a.jsonl", "none.jsonl", "--output", "out1", *CALENDAR)
    assert (done.status, done.err) == (2, "claimline: none.jsonl: no such file or folder\n")
    assert done.out.startswith("9 documents: 9 ok\n")
    done = run("batch", "a.jsonl", "b.jsonl.gz", "--output", "out2", *CALENDAR)
    assert done.status == 2
    assert done.out.startswith("10 documents: 9 ok, 1 unreadable\n")


def test_a_bad_line_is_in_the_table_and_no_failure(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(articles(2)) + b"{}\n")
    done = run("batch", "a.jsonl", "--output", "out", *CALENDAR)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("3 documents: 2 ok, 1 unreadable\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["a.jsonl"], "--output"),
        (["a.jsonl", "--output", "out", "--format", "csv"], "unknown format 'csv'"),
        (["a.jsonl", "--output", "out", "--engine", "rey"], "unknown engine 'rey'; did you mean 'ray'"),
        (["a.jsonl", "--output", "out", "--timeout", "0"], "is not a number of seconds above 0"),
        (["a.jsonl", "--output", "out", "--timeout", "soon"], "is not a number of seconds above 0"),
        (["a.jsonl", "--output", "out", "--limit", "0"], "is not a number from 1"),
        (["a.jsonl", "--output", "out", "--address", "x"], "name its --engine"),
        (["a.jsonl", "--output", "out", "--keep", "id"], "'id' is a column of every document's row"),
        (["a.jsonl", "--output", "a.jsonl"], "--output: a.jsonl: file exists"),
        (["a.jsonl", "--output", "out", "--select", "no-rule"], "unknown rule or group 'no-rule'"),
    ],
)
@pytest.mark.usefixtures("archive")
def test_wrong_usage(run: Run, arguments: list[str], says: str) -> None:
    done = run("batch", *arguments)
    assert done.status == 2
    assert says in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("engine", "package"), [("ray", "ray"), ("spark", "pyspark"), ("dask", "distributed")]
)
@pytest.mark.usefixtures("archive")
def test_an_engine_that_is_not_installed_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, engine: str, package: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, package, None)
    done = run("batch", "a.jsonl", "--output", "out", "--engine", engine)
    assert done.status == 2
    assert f"pip install 'claimline[{engine}]'" in done.err


def test_help_tells_the_engines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "--help"]) == 0
    assert "local, ray, spark or dask" in capsys.readouterr().out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(stream: io.StringIO, *, always: bool) -> str:
    """What is written while 100 documents pass, one a second."""
    seconds = count()
    statistics = Statistics(stream, always=always, now=lambda: float(next(seconds)))
    progress = Progress(Counter())
    with statistics:
        for _ in range(100):
            progress.totals.update({"documents": 1, "words": 10})
            statistics.tell(progress)
    return stream.getvalue()


def test_a_terminal_shows_a_count_and_takes_it_away() -> None:
    text = told(Terminal(), always=False)
    assert "documents in" in text
    assert "\n" not in text
    assert text.endswith("\r\033[K")


def test_elsewhere_lines_come_now_and_then_if_asked_for() -> None:
    assert told(io.StringIO(), always=False) == ""
    text = told(io.StringIO(), always=True)
    assert 1 < text.count("\n") < 10
    assert text.startswith("claimline: 30 documents in 32.0 s")


def test_a_document_without_what_is_kept(run: Run, tmp_path: Path) -> None:
    found = [{"id": "a", "text": "Rain.", "author": ["Ida", "Bo"]}, {"id": "b", "text": "Sun."}]
    (tmp_path / "a.jsonl").write_bytes(lines(found))
    run("batch", "a.jsonl", "--output", "out", "--keep", "author", *CALENDAR)
    kept = [row["author"] for row in rows(tmp_path / "out", "documents")]
    assert kept == [json.dumps(["Ida", "Bo"]), None]
