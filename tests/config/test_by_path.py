"""Other settings for some paths."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.config.patterns import below, matches
from tests.cli.conftest import Run, run

__all__ = ["run"]

BAD = "It opened on 31 April 2021, its 22th year."


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("a.txt", "a.txt", True),
        ("a.txt", "sub/a.txt", True),
        ("*.txt", "sub/a.txt", True),
        ("*.txt", "sub/a.md", False),
        ("old", "old/deep/a.txt", True),
        ("old/", "old/a.txt", True),
        ("old", "older/a.txt", False),
        ("sub/*.txt", "sub/a.txt", True),
        ("sub/*.txt", "sub/deep/a.txt", False),
        ("sub/**", "sub/deep/a.txt", True),
        ("sub/**/a.txt", "sub/a.txt", True),
        ("sub/**/a.txt", "sub/deep/er/a.txt", True),
        ("?.txt", "ab.txt", False),
        ("a+(b).txt", "a+(b).txt", True),
        ("./sub/a.txt", "sub/a.txt", True),
    ],
)
def test_patterns(pattern: str, path: str, expected: bool) -> None:
    assert matches(path, below(".", pattern)) is expected


def test_patterns_are_those_of_the_folder_that_says_them() -> None:
    assert matches("house/old/a.txt", below("house", "old/*.txt"))
    assert not matches("old/a.txt", below("house", "old/*.txt"))
    assert matches(str(Path.cwd() / "house" / "a.txt"), below("house", "*.txt"))


CONFIGURATION = """
select = ["calendar"]
ignore = ["wrong-ordinal"]

[[per-path]]
paths = ["archive"]
ignore = ["impossible-date"]

[[per-path]]
paths = ["notes"]
severity = { impossible-date = "notice" }
select = ["impossible-date"]
published = 2021-05-05
"""


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    for name in ("a.txt", "archive/b.txt", "c.txt", "notes/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(BAD, encoding="utf-8")
    (tmp_path / "claimline.toml").write_text(CONFIGURATION)
    return tmp_path


def found(run: Run, *argv: str) -> dict[str, list[tuple[str, str]]]:
    outcome = run("check", ".", "--format", "jsonl", *argv)
    return {line["path"]: [(f["rule"], f["severity"]) for f in line["findings"]] for line in outcome.lines}


def test_each_document_has_the_settings_of_its_path(run: Run, project: Path) -> None:
    error, notice = ("impossible-date", "error"), ("impossible-date", "notice")
    expected = {"a.txt": [error], "c.txt": [error], "archive/b.txt": [], "notes/d.txt": [notice]}
    for argv in ([], ["--jobs", "2"], ["--no-cache"]):
        assert found(run, *argv) == expected
        assert list(found(run, *argv)) == list(expected)


def test_the_command_line_stands(run: Run, project: Path) -> None:
    lines = run(
        "check", "notes", "--format", "jsonl", "--select", "ranges", "--published", "2020-01-01"
    ).lines
    assert lines[0]["findings"] == []
    assert lines[0]["published"]["value"] == "2020-01-01"
    assert run("check", "notes", "--format", "jsonl").lines[0]["published"]["value"] == "2021-05-05"


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ('[[per-path]]\npaths = ["x"]\nignore = ["calender"]', "did you mean 'calendar'"),
        ('[[per-path]]\npaths = ["x"]\n[per-path.rules.impossible-date]\nx = 1', "has no option 'x'"),
        ('[[per-path]]\npaths = ["x"]\npublished = "soon"', "soon"),
    ],
)
def test_faults_are_told_even_if_no_document_is_concerned(
    toml: str, says: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "claimline.toml").write_text(toml)
    (tmp_path / "a.txt").write_text(BAD)
    for verb in ("check", "config"):
        outcome = run(verb, *(["a.txt"] if verb == "check" else []))
        assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
        assert says in outcome.err


def test_annotations_too(run: Run, project: Path) -> None:
    lines = run("annotate", "notes", "a.txt", "--format", "jsonl").lines
    assert [json.dumps(line["published"]) != "null" for line in lines] == [True, False]


@pytest.mark.parametrize(
    ("pattern", "path", "published"),
    [
        (
            "posts/{year}/{month}/{day}-*.md",
            "posts/2024/02/13-bridge.md",
            {"value": "2024-02-13", "found_in": "path"},
        ),
        ("{year}/{month}/*.md", "2024/02/bridge.md", {"value": "2024-02", "found_in": "path"}),
        ("annals/**/{year}.md", "annals/a/b/1923.md", {"value": "1923", "found_in": "path"}),
        ("{day}.{month}.{year}.md", "deep/3.12.1923.md", {"value": "1923-12-03", "found_in": "path"}),
        ("posts/{year}/{month}/{day}.md", "posts/2024/02/31.md", None),
        ("posts/{year}/{month}/{day}.md", "posts/2024/02.md", None),
    ],
)
def test_a_path_may_hold_the_date(
    pattern: str, path: str, published: dict[str, str] | None, run: Run, tmp_path: Path
) -> None:
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text("It opened last year.\n", encoding="utf-8")
    for toml in (
        f'published-path = "{pattern}"\n',
        f'[[per-path]]\npaths = ["*.md"]\npublished-path = "{pattern}"\n',
    ):
        (tmp_path / "claimline.toml").write_text(toml, encoding="utf-8")
        (line,) = run("check", path, "--format", "jsonl").lines
        assert line["published"] == published


def test_the_date_of_a_path_is_seen_from_the_file_that_says_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "house" / "2024").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "house" / "2024" / "a.md").write_text("It opened last year.\n", encoding="utf-8")
    file = tmp_path / "house" / "claimline.toml"
    file.write_text('published-path = "./{year}/*.md"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path / "elsewhere")
    (line,) = run("check", "../house/2024/a.md", "--config", str(file), "--format", "jsonl").lines
    assert line["published"] == {"value": "2024", "found_in": "path"}


def test_front_matter_wins_over_the_path(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claimline.toml").write_text('published-path = "{year}.md"\n', encoding="utf-8")
    (tmp_path / "2023.md").write_text("---\ndate: 2023-03-05\n---\n\nText.\n", encoding="utf-8")
    (line,) = run("check", "2023.md", "--format", "jsonl").lines
    assert line["published"] == {"value": "2023-03-05", "found_in": "front matter"}


@pytest.mark.parametrize("pattern", ["posts/*.md", "{year}/{yaer}", "{year}/{year}", "{year}/{day}", "{}"])
def test_a_pattern_without_a_date_is_one_line(pattern: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "claimline.toml").write_text(f'published-path = "{pattern}"\n', encoding="utf-8")
    outcome = run("config")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "claimline.toml:1: 'published-path' must hold {year}" in outcome.err


QUOTED = """\
"We opened on 31 April 2021," she said. It closed on 31 June 2022.

> It was sold on 30 February 2023.
"""


@pytest.mark.parametrize(
    ("toml", "quotes"),
    [
        ("", ["31 April 2021", "31 June 2022", "30 February 2023"]),
        ('ignore-in-quotes = ["calendar"]\n', ["31 June 2022"]),
        ('ignore-in-quotes = ["impossible-date"]\n', ["31 June 2022"]),
        ('ignore-in-quotes = ["order"]\n', ["31 April 2021", "31 June 2022", "30 February 2023"]),
        ('[[per-path]]\npaths = ["*.md"]\nignore-in-quotes = ["calendar"]\n', ["31 June 2022"]),
    ],
)
def test_the_words_of_others_may_be_left_alone(
    toml: str, quotes: list[str], run: Run, tmp_path: Path
) -> None:
    (tmp_path / "claimline.toml").write_text(toml, encoding="utf-8")
    (tmp_path / "a.md").write_text(QUOTED, encoding="utf-8")
    (line,) = run("check", "a.md", "--format", "jsonl", "--select", "calendar").lines
    assert [finding["span"]["quote"] for finding in line["findings"]] == quotes


def test_an_unknown_rule_for_quotes_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claimline.toml").write_text('ignore-in-quotes = ["calender"]\n', encoding="utf-8")
    (tmp_path / "a.md").write_text(QUOTED, encoding="utf-8")
    outcome = run("check", "a.md")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "did you mean 'calendar'" in outcome.err
