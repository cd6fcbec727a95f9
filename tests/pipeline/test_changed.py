"""Only what a change touches is reported, and the exit status goes by that."""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path

import pytest

from checker.changed import Changes
from checker.report.wire import checked
from tests.cli.conftest import Run
from tests.report.made import document, finding, report, titled

OLD = "It opened on 31 April 2021.\n\nIt was painted green.\n"
NEW = "It opened on 31 April 2021.\n\nIt was painted on 30 February 2022.\n"
ONLY = ("--select", "impossible-date", "--format", "jsonl")


def git(folder: Path, *arguments: str) -> str:
    """As somebody who has no configuration of their own."""
    name = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *name, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """One commit with an old mistake in ``a b.md`` and one in ``untouched.md``."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    git(tmp_path, "init", "-q")
    for name in ("a b.md", "untouched.md"):
        (tmp_path / name).write_text(OLD, encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "old")
    return tmp_path


def quotes(run: Run, *argv: str) -> tuple[int, list[str]]:
    outcome = run("check", ".", *ONLY, *argv)
    assert outcome.err == ""
    return outcome.status, [f["span"]["quote"] for line in outcome.lines for f in line["findings"]]


def test_nothing_changed(run: Run, repository: Path) -> None:
    assert quotes(run, "--changed-since", "HEAD") == (0, [])


def test_lines_of_the_working_tree(run: Run, repository: Path) -> None:
    (repository / "a b.md").write_text(NEW, encoding="utf-8")
    assert quotes(run, "--changed-since", "HEAD") == (1, ["30 February 2022"])
    git(repository, "add", ".")
    assert quotes(run, "--changed-since", "HEAD") == (1, ["30 February 2022"])


def test_lines_of_commits_since_the_branch_left(run: Run, repository: Path) -> None:
    git(repository, "checkout", "-qb", "side")
    (repository / "a b.md").write_text(NEW, encoding="utf-8")
    git(repository, "commit", "-qam", "new")
    git(repository, "checkout", "-q", "main")
    (repository / "untouched.md").write_text(OLD + "\nMore.\n", encoding="utf-8")
    git(repository, "commit", "-qam", "meanwhile")
    git(repository, "checkout", "-q", "side")
    assert quotes(run, "--changed-since", "main") == (1, ["30 February 2022"])


def test_new_and_renamed_files(run: Run, repository: Path) -> None:
    (repository / "ü new.md").write_text(NEW, encoding="utf-8")
    git(repository, "mv", "untouched.md", "moved.md")
    status, found = quotes(run, "--changed-since", "HEAD")
    assert (status, sorted(set(found))) == (1, ["30 February 2022", "31 April 2021"])


def test_from_a_folder_below(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "sub").mkdir()
    (repository / "sub" / "c.md").write_text(NEW, encoding="utf-8")
    monkeypatch.chdir(repository / "sub")
    assert quotes(run, "--changed-since", "HEAD")[1] == ["31 April 2021", "30 February 2022"]


@pytest.mark.parametrize(
    ("changed", "count"), [((range(1, 2),), 1), ((range(2, 3),), 0), ((range(3, 9),), 1), ((), 0), (None, 1)]
)
def test_any_place_of_a_finding_counts(changed: tuple[range, ...] | None, count: int) -> None:
    text = "Begun in 1990.\nIt was loud.\nEnded in 1980.\n"
    made = checked(report(document(text), finding(text, "1980", "1990")))
    kept = Changes({os.path.realpath("a.txt"): changed}).keep(made)
    assert len(kept.shape["findings"]) == count


def test_lines_of_a_json_line_are_not_those_of_the_file() -> None:
    doc = titled("Old news", "It began in 1975.")
    made = checked(report(doc, finding(doc.text, "1975")))
    assert Changes({os.path.realpath("d.jsonl"): (range(9, 10),)}).keep(made) == made
    assert Changes({}).keep(made).shape["findings"] == []


def test_a_diff_in_a_file(run: Run, repository: Path) -> None:
    (repository / "a b.md").write_text(NEW, encoding="utf-8")
    for context in ("-U0", "-U5"):
        (repository / "change.diff").write_text(git(repository, "diff", context), encoding="utf-8")
        assert quotes(run, "--diff", "change.diff") == (1, ["30 February 2022"])


def test_a_diff_from_standard_input(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "a b.md").write_text(NEW, encoding="utf-8")
    diff = git(repository, "diff").encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(diff)))
    assert quotes(run, "--diff", "-") == (1, ["30 February 2022"])


def test_an_empty_diff_changes_nothing(run: Run, repository: Path) -> None:
    (repository / "change.diff").write_text("")
    assert quotes(run, "--diff", "change.diff") == (0, [])


def test_line_separators_inside_lines_do_not_shift_the_count(run: Run, repository: Path) -> None:
    (repository / "a b.md").write_text(f"One\x0b\x0c\x85\u2028 line.\n\n{NEW}", encoding="utf-8")
    git(repository, "commit", "-qam", "odd")
    (repository / "a b.md").write_text(
        f"One\x0b\x0c\x85\u2028 line.\n\nMore.\n\n{NEW.replace('green', 'red')}", encoding="utf-8"
    )
    assert quotes(run, "--changed-since", "HEAD") == (0, [])


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--changed-since", "nowhere"], "git does not know the revision 'nowhere'"),
        (["--changed-since", "--all"], "--changed-since"),
        (["--changed-since=--output=x"], "git does not know the revision '--output=x'"),
        (["--diff", "missing.diff"], "missing.diff: cannot be read"),
        (["--diff", "a b.md"], "a b.md: not a unified diff"),
        (["--diff", "x", "--changed-since", "HEAD"], "not allowed with"),
        (["--write-baseline", "--changed-since", "HEAD"], "--write-baseline"),
    ],
)
def test_wrong_usage_is_one_line(argv: list[str], says: str, run: Run, repository: Path) -> None:
    outcome = run("check", ".", *argv)
    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert says in outcome.err


@pytest.mark.parametrize(
    "diff", ["--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n+only one\n", "--- a/x\n+++ b/x\n@@ nonsense\n", "\x00\xff"]
)
def test_a_broken_diff_is_one_line(diff: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("Built in 1990.")
    (tmp_path / "change.diff").write_text(diff, encoding="latin-1")
    outcome = run("check", "x", "--diff", "change.diff")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "not a unified diff" in outcome.err


def test_outside_a_repository(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.txt").write_text(OLD)
    outcome = run("check", "a.txt", "--changed-since", "HEAD")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "is not in a git repository" in outcome.err


def test_without_git(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "a.txt").write_text(OLD)
    outcome = run("check", "a.txt", "--changed-since", "HEAD")
    assert outcome.status == 2
    assert "needs git" in outcome.err
