"""Unchanged files cost nothing, and a cache is never the reason that an answer is wrong or missing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker import clock
from checker.cache import code, store
from checker.engine import Checker
from checker.language.model import ModelError
from tests.cli.conftest import Run

DECLARATIONS = Path(__file__).parents[2] / "fixtures" / "articles" / "two-declarations.txt"
BAD = "OSLO, 3 June 2024 - It opened on 31 April 2021.\n"
HEAVY = ("spacy", "pydantic", "numpy", "yaml", "pyromark", "checker.engine", "checker.registry", "rules")


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of the documents that the rules have looked at, while the code stays as it is."""
    monkeypatch.setattr(code, "packages", lambda: iter(["code"]))
    seen: list[str] = []
    real = Checker.article

    def article(self: Checker, document: Any, **rest: Any) -> Any:
        seen.append(document.id)
        return real(self, document, **rest)

    monkeypatch.setattr(Checker, "article", article)
    return seen


@pytest.fixture
def article(tmp_path: Path, run: Run) -> Path:
    (tmp_path / "a.txt").write_text(BAD, encoding="utf-8")
    return tmp_path / "a.txt"


def check(run: Run, *argv: str) -> tuple[int, str, str]:
    outcome = run("check", "a.txt", "--select", "calendar,housekeeping", *argv)
    return outcome.status, outcome.out, outcome.err


@pytest.mark.parametrize("name", ["text", "json", "sarif", "html", "github"])
def test_a_second_run_says_the_same_without_looking(
    name: str, run: Run, article: Path, checks: list[str]
) -> None:
    first = check(run, "--format", name)
    assert (first, checks) == (check(run, "--format", name), ["a.txt"])
    assert first == check(run, "--format", name, "--no-cache")
    assert checks == ["a.txt", "a.txt"]


def test_outputs_and_thresholds_are_no_part_of_the_answer(run: Run, article: Path, checks: list[str]) -> None:
    assert check(run)[0] == 1
    assert check(run, "--fail-on", "never", "--format", "json")[0] == 0
    assert checks == ["a.txt"]


def touch(path: Path) -> None:
    path.write_text(BAD + "More.", encoding="utf-8")


def configure(path: Path) -> None:
    path.with_name("claimline.toml").write_text('[severity]\nimpossible-date = "notice"\n')


def beside(path: Path) -> None:
    path.with_name("a.txt.claimline.toml").write_text('ignore = ["calendar"]\n')


@pytest.mark.parametrize("change", [touch, configure, beside])
def test_what_an_answer_depends_on_makes_a_new_one(
    change: Any, run: Run, article: Path, checks: list[str]
) -> None:
    check(run)
    change(article)
    check(run)
    assert checks == ["a.txt", "a.txt"]


@pytest.mark.parametrize(
    "option", ["--published=2024-01-01", "--ignore=wrong-ordinal", "--input-format=text"]
)
def test_options_make_a_new_answer(option: str, run: Run, article: Path, checks: list[str]) -> None:
    check(run)
    check(run, option)
    assert checks == ["a.txt", "a.txt"]


def test_code_of_rules_and_versions_of_libraries_make_a_new_answer(
    run: Run, article: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    check(run)
    monkeypatch.setattr(code, "packages", lambda: iter(["changed"]))
    check(run)
    monkeypatch.setattr(code, "distributions", lambda: iter(["spacy-9.dist-info"]))
    check(run)
    assert checks == ["a.txt"] * 3


def test_the_state_of_the_code_names_every_module() -> None:
    lines = "".join(code.packages())
    assert all(name in lines for name in ("engine.py", "weekday_mismatch.py", "facts.sqlite", "rules"))
    assert "__pycache__" not in lines
    assert any(name.startswith("spacy-") for name in code.distributions())


def test_the_present_day_counts_only_where_an_answer_depends_on_it(
    run: Run, article: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    article.with_name("a.txt.claimline.toml").write_text(
        '[[ignore]]\nrule = "calendar"\nuntil = 2024-06-03\n'
    )
    article.with_name("b.txt").write_text(BAD, encoding="utf-8")
    for day, status in (("2024-06-03", 0), ("2024-06-03", 0), ("2024-06-04", 1)):
        monkeypatch.setenv(clock.VARIABLE, day)
        assert check(run)[0] == status
        run("check", "b.txt", "--select", "calendar")
    assert checks == ["a.txt", "b.txt", "a.txt"]


def test_what_could_not_be_read_in_full_is_looked_at_again(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text('{"id": "x", "text": "Built in 1990."}\n{broken\n', encoding="utf-8")
    argv = ("--input-format", "jsonl")
    first = check(run, *argv)
    assert first[0] == 2
    assert check(run, *argv) == first


def test_an_answer_without_a_language_model_is_told_and_not_kept(
    run: Run, article: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise ModelError("no language model is installed")

    article.write_bytes(DECLARATIONS.read_bytes())
    said = "claimline: no language model is installed; rules that need it were left out\n"
    with monkeypatch.context() as patch:
        patch.setattr("checker.language.parse.parse_sentences", missing)
        assert [run("check", "a.txt").err for _ in range(2)] == [said, said]
    assert run("check", "a.txt").err == ""
    assert checks == ["a.txt"] * 3


def test_large_files_are_not_kept(
    run: Run, article: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.cache.files.LARGEST", 10)
    assert check(run) == check(run)
    assert checks == ["a.txt", "a.txt"]


def test_the_oldest_answers_go(
    run: Run, article: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "MOST", 1)
    check(run)
    article.with_name("b.txt").write_text(BAD, encoding="utf-8")
    run("check", "b.txt")
    check(run)
    assert checks == ["a.txt", "b.txt", "a.txt"]


def damaged(folder: Path) -> None:
    (folder / store.FILE).write_bytes(b"SQLite format 3\x00" + os.urandom(5000))


def no_database(folder: Path) -> None:
    (folder / store.FILE).write_text("nothing of the kind" * 100)


def a_folder(folder: Path) -> None:
    (folder / store.FILE).mkdir()


def another_table(folder: Path) -> None:
    with sqlite3.connect(folder / store.FILE) as database:
        database.execute("CREATE TABLE results (x)")


@pytest.mark.parametrize("spoil", [damaged, no_database, a_folder, another_table])
def test_a_spoilt_cache_is_one_note(spoil: Any, run: Run, article: Path, cache: Path) -> None:
    spoil(cache)
    expected = check(run, "--no-cache")
    status, out, err = check(run)
    assert (status, out) == expected[:2]
    assert (err.count("\n"), "going on without" in err) == (1, True)


@pytest.mark.parametrize("spoil", [damaged, no_database])
def test_a_damaged_cache_is_made_anew(
    spoil: Any, run: Run, article: Path, cache: Path, checks: list[str]
) -> None:
    spoil(cache)
    for _ in range(3):
        check(run)
    assert checks == ["a.txt", "a.txt"]


def test_a_folder_that_cannot_be_made(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMLINE_CACHE_DIR", str(article / "below a file"))
    status, _, err = check(run)
    assert (status, err.count("\n")) == (1, 1)


@pytest.mark.parametrize("value", ["", "{", "[]", "[[1]]", "[[{}, 5, 6]]", "null", '[["x", "y"]]'])
def test_answers_that_make_no_sense_are_not_used(value: str, run: Run, article: Path, cache: Path) -> None:
    first = check(run)
    with sqlite3.connect(cache / store.FILE) as database:
        database.execute("UPDATE results SET value = ?", (value,))
    second = check(run)
    assert first == second or value == "[]"


def test_runs_at_once(article: Path, cache: Path) -> None:
    for number in range(30):
        article.with_name(f"{number}.txt").write_text(f"{BAD} {number}", encoding="utf-8")
    command = [sys.executable, "-m", "checker", "check", ".", "--select", "calendar", "--format", "jsonl"]
    runs = [
        subprocess.Popen(command, cwd=article.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    outputs = [run.communicate() for run in runs]
    assert {run.returncode for run in runs} == {1}
    assert len(set(outputs)) == 1
    assert outputs[0][1] == b""
    with sqlite3.connect(cache / store.FILE) as database:
        assert database.execute("SELECT count(*) FROM results").fetchone() == (31,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_unchanged_files_load_no_rule_and_no_library(run: Run, article: Path) -> None:
    first = run("check", "a.txt")
    script = (
        "import sys; from checker.cli.main import main\n"
        f"main(['check', 'a.txt']); print(*sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == first.out
    assert done.stderr.strip() == ""


def test_names_of_rules_are_checked_without_any_document(run: Run, tmp_path: Path) -> None:
    outcome = run("check", "missing.txt", "--select", "calender")
    assert outcome.status == 2
    assert "did you mean 'calendar'" in outcome.err
