from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ERROR = "OSLO, 3 June 2024 - The bridge opened on 31 April 2021.\n"
CLEAN = "OSLO, 3 June 2024 - The bridge opened on 30 April 2021.\n"


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        (CLEAN, [], 0),
        (ERROR, [], 1),
        (ERROR, ["--fail-on", "error"], 1),
        (ERROR, ["--fail-on", "never"], 0),
        (ERROR, ["--ignore", "calendar"], 0),
        (ERROR, ["--ignore", "impossible-date"], 0),
        (ERROR, ["--select", "calendar"], 1),
        (ERROR, ["--select", "ranges,weekday-mismatch"], 0),
        (ERROR, ["--select", "ranges", "--select", "impossible-date"], 1),
    ],
)
def test_exit_status(text: str, options: list[str], status: int, run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=text)
    assert run("check", "a.txt", *options).status == status


@pytest.mark.parametrize(("severity", "status"), [("error", 1), ("warning", 1), ("notice", 0)])
def test_severity_from_the_configuration(severity: str, status: int, run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=ERROR)
    (tmp_path / "claimline.toml").write_text(f'[severity]\nimpossible-date = "{severity}"\n')
    outcome = run("check", "a.txt", "--format", "jsonl")
    assert outcome.status == status
    assert outcome.lines[0]["findings"][0]["severity"] == severity


def test_configured_paths_stand_beside_the_configuration(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "sub").mkdir()
    write(tmp_path / "texts", a=ERROR, b=CLEAN)
    (tmp_path / "pyproject.toml").write_text('[tool.claimline]\npaths = ["texts"]\n')
    monkeypatch.chdir(tmp_path / "sub")
    outcome = run("check", "--format", "jsonl")
    assert [Path(line["path"]).name for line in outcome.lines] == ["a.txt", "b.txt"]


def test_isolated_reads_no_configuration(run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=ERROR)
    (tmp_path / "claimline.toml").write_text('ignore = ["calendar"]\nformat = "jsonl"\n')
    assert run("check", "a.txt").status == 0
    assert "impossible-date" in run("check", "a.txt", "--isolated").out


def test_options_win_over_the_configuration(run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=ERROR)
    (tmp_path / "claimline.toml").write_text('ignore = ["calendar"]\nfail-on = "never"\n')
    assert run("check", "a.txt", "--ignore", "ranges", "--fail-on", "notice").status == 1


def test_outputs_go_to_files_beside_the_screen(run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=ERROR)
    outcome = run("check", "a.txt", "--output", "json=all.json", "--output", "concise=short.txt")
    assert outcome.out.startswith("a.txt:1:42 error impossible-date\n")
    content = json.loads((tmp_path / "all.json").read_text())
    assert content["summary"] | {"suppressed": 0} == {
        "documents": 1,
        "error": 1,
        "warning": 0,
        "notice": 0,
        "suppressed": 0,
        "unreadable": 0,
    }
    assert (tmp_path / "short.txt").read_text().startswith("a.txt:1:42: error[impossible-date] ")


def test_standard_input_has_its_place_among_the_paths(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, a=CLEAN, b=CLEAN)
    page = b"<p>It opened on <b>31</b> April 2021.</p>"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page)))
    outcome = run("check", "a.txt", "-", "b.txt", "--stdin-filename", "page.html", "--format", "jsonl")
    assert [line["path"] for line in outcome.lines] == ["a.txt", "page.html", "b.txt"]
    assert outcome.lines[1]["findings"][0]["span"]["quote"] == "31</b> April 2021"


def test_input_format_wins_over_the_name(run: Run, tmp_path: Path) -> None:
    write(tmp_path, a='{"id": "x", "text": "It opened on 31 April 2021."}\n')
    outcome = run("check", "a.txt", "--input-format", "jsonl", "--format", "jsonl")
    assert [line["id"] for line in outcome.lines] == ["x"]


def test_published_wins_over_what_the_text_says(run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=CLEAN)
    (line,) = run("check", "a.txt", "--published", "2020-01-05", "--format", "jsonl").lines
    assert line["published"] == {"value": "2020-01-05", "found_in": "argument"}


def test_jobs_change_nothing(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.work.BATCH_CHARACTERS", 50)
    write(tmp_path, **{f"doc{i}": ERROR if i % 3 else CLEAN for i in range(9)})
    for argv in (["check", "--no-cache", "--select", "impossible-date"], ["annotate"]):
        one = run(*argv, ".", "missing", "--format", "jsonl")
        two = run(*argv, ".", "missing", "--format", "jsonl", "--jobs", "2")
        assert (one.status, one.out, one.err) == (two.status, two.out, two.err)
        assert len(one.lines) == 10


def test_same_input_same_bytes(run: Run, tmp_path: Path) -> None:
    write(tmp_path, a=ERROR * 3, b=CLEAN)
    first = run("check", ".", "--format", "json")
    assert first.out == run("check", ".", "--format", "json", "--no-cache").out


def claimline(folder: Path, *argv: str, **env: str) -> subprocess.CompletedProcess[str]:
    """A process of its own."""
    command = [sys.executable, "-m", "checker", *argv]
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_as_a_module(tmp_path: Path) -> None:
    write(tmp_path, a=ERROR)
    done = claimline(tmp_path, "check", "a.txt")
    assert done.returncode == 1
    assert "31 April 2021" in done.stdout
    assert "\033" not in done.stdout


def test_output_without_unicode(tmp_path: Path) -> None:
    write(tmp_path, a="It opened on 31 April 2021, “finally” – 日本.")
    done = claimline(tmp_path, "check", "a.txt", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert done.stderr == ""


def test_closed_pipe(tmp_path: Path) -> None:
    write(tmp_path, **{f"doc{i}": ERROR * 20 for i in range(40)})
    command = f"{sys.executable} -m checker check . --select calendar | head -n 1"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_colour_only_where_it_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.cli.console import colours

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert colours(Terminal())
    assert not colours(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colours(Terminal())


def test_exit_zero_is_never_to_fail(run: Run, good: Path) -> None:
    assert run("check", str(good)).status == 1
    assert run("check", str(good), "--exit-zero").status == 0
    assert run("check", str(good), "missing.txt", "--exit-zero").status == 2


def test_statistics_count_the_rules(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "It met on 31 April 2021, 31 June 2021 and the 22th day.\n", encoding="utf-8"
    )
    outcome = run("check", "a.txt", "--statistics", "--select", "calendar", "--format", "jsonl")
    *rules, totals = [line.removeprefix("claimline: ") for line in outcome.err.splitlines()]
    assert [line.split() for line in rules] == [["2", "impossible-date"], ["1", "wrong-ordinal"]]
    assert totals.startswith("3 findings in 1 document, ")
    assert len(outcome.lines) == 1
