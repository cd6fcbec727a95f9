"""Bad input: one clear line that names the file and place, exit status 2, every other input reported."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker import Article, Checker, Document
from tests.cli.conftest import Run

LINE = '{"id": "%s", "text": "It closed on 30 February 2020.", "published": "2024-06-03"}\n'


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def empty_folder(folder: Path) -> Path:
    path = folder / "nothing"
    path.mkdir()
    (path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return path


def binary(folder: Path) -> Path:
    path = folder / "binary.txt"
    path.write_bytes(bytes(range(256)) * 20)
    return path


def broken_mark(folder: Path) -> Path:
    path = folder / "half.txt"
    path.write_bytes(b"\xff\xfe" + "Opened in May 2020.".encode("utf-16-le") + b"\x00")
    return path


def empty_lines(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.write_bytes(b"")
    return path


def broken_json(folder: Path) -> Path:
    path = folder / "docs.jsonl"
    path.write_text(LINE % "first" + '{"id": "second", "text": \n' + LINE % "third", encoding="utf-8")
    return path


def not_an_object(folder: Path) -> Path:
    path = folder / "list.jsonl"
    path.write_text('[1, 2]\n{"id": "no-text"}\n{"text": 5}\n', encoding="utf-8")
    return path


def broken_front_matter(folder: Path) -> Path:
    path = folder / "post.md"
    path.write_text("---\ntitle: [unclosed\ndate: 2024-01-01\n---\n\nBuilt in 1990.\n", encoding="utf-8")
    return path


def wrong_encoding(folder: Path) -> Path:
    path = folder / "latin.txt"
    path.write_bytes("Das Café öffnete am 3. Mai 1999, größer als früher.".encode("latin-1"))
    return path


UNREADABLE = (missing, empty_folder, binary, broken_mark)


@pytest.mark.parametrize("make", UNREADABLE)
def test_unreadable_input_is_one_line_and_the_others_go_on(
    make: Callable[[Path], Path], run: Run, good: Path, tmp_path: Path
) -> None:
    bad = make(tmp_path)
    outcome = run("check", str(bad), str(good), "--format", "jsonl")
    assert outcome.status == 2
    assert outcome.err.count("\n") == 1
    assert str(bad) in outcome.err
    first, second = outcome.lines
    assert first["path"] == str(bad)
    assert first["findings"] == []
    assert len(first["errors"]) == 1
    assert [f["rule"] for f in second["findings"]] == ["impossible-date"]


@pytest.mark.parametrize("make", UNREADABLE)
@pytest.mark.parametrize("format_", ["text", "concise", "json"])
def test_every_format_survives(
    make: Callable[[Path], Path], format_: str, run: Run, good: Path, tmp_path: Path
) -> None:
    outcome = run("check", str(good), str(make(tmp_path)), "--format", format_)
    assert outcome.status == 2
    assert "impossible-date" in outcome.out


def test_empty_file_is_a_document_without_findings(run: Run, tmp_path: Path) -> None:
    outcome = run("check", str(empty_lines(tmp_path)), "--format", "jsonl", "--select", "calendar")
    assert outcome.status == 0
    (line,) = outcome.lines
    assert (line["findings"], line["errors"]) == ([], [])


def test_an_empty_path_is_not_the_current_folder(run: Run, good: Path) -> None:
    for argv in (["check", ""], ["check", "", good.name]):
        outcome = run(*argv, "--format", "jsonl")
        assert (outcome.status, outcome.err) == (2, "claimline: '': names no file or folder\n")
        assert [line["path"] for line in outcome.lines] == ["''", good.name][: len(argv) - 1]


def test_broken_json_line_is_named_by_number(run: Run, tmp_path: Path) -> None:
    path = broken_json(tmp_path)
    outcome = run("check", str(path), "--format", "jsonl")
    assert outcome.status == 2
    assert f"{path}:2" in outcome.err
    assert outcome.err.count("\n") == 1
    assert [line["id"] for line in outcome.lines if line["findings"]] == ["first", "third"]
    assert [line["path"] for line in outcome.lines] == [str(path)] * 3


def test_json_lines_of_the_wrong_shape_are_each_named(run: Run, tmp_path: Path) -> None:
    path = not_an_object(tmp_path)
    outcome = run("check", str(path))
    assert outcome.status == 2
    assert [f"{path}:{n}" in outcome.err for n in (1, 2, 3)] == [True] * 3
    assert outcome.err.count("\n") == 3


def test_malformed_front_matter_is_named_and_the_text_still_checked(
    run: Run, good: Path, tmp_path: Path
) -> None:
    path = broken_front_matter(tmp_path)
    outcome = run("check", str(path), str(good), "--format", "jsonl")
    assert outcome.status == 2
    assert outcome.err.startswith(f"claimline: {path}:")
    assert [f["rule"] for f in outcome.lines[1]["findings"]] == ["impossible-date"]


@pytest.mark.parametrize(
    ("markup", "status"),
    [
        ("<html><body><p>It opened on 31 April 2021.", 1),
        ("<p>It opened on <b>31 April 2021</i>.</p></div></body>", 1),
        ("<!DOCTYPE html><body><p>It opened on 31 April 2021.<script>let a = '<p>';", 2),
        ("<p class='x>It opened</p><p>It opened on 31 April 2021.</p>", 2),
        ('<script type="application/ld+json">{"datePublished": </script><p>It opened on 31 April.</p>', 2),
    ],
)
def test_malformed_html_never_stops_a_check(
    markup: str, status: int, run: Run, good: Path, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(markup, encoding="utf-8")
    outcome = run("check", str(path), str(good), "--format", "jsonl")
    assert outcome.status == status
    assert [f["rule"] for f in outcome.lines[-1]["findings"]] == ["impossible-date"]


def test_wrong_encoding_is_said(run: Run, tmp_path: Path) -> None:
    path = wrong_encoding(tmp_path)
    outcome = run("check", str(path), "--format", "jsonl")
    assert outcome.status == 2
    assert f"{path}:1" in outcome.err
    assert outcome.err.count("\n") == 1


def test_long_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    filler = "Nothing of note was said about the matter by anybody who was there. " * 75_000
    path.write_text(f"{filler}It opened on 31 April 2021. {filler[:1000]}", encoding="utf-8")
    assert path.stat().st_size > 5_000_000
    outcome = run("check", str(path), "--select", "impossible-date")
    assert outcome.status == 1
    assert "31 April 2021" in outcome.out
    assert max(map(len, outcome.out.splitlines())) < 250


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ([], "no command"),
        (["chekc"], "did you mean 'check'"),
        (["check", "a.txt", "--fromat", "json"], "did you mean '--format'"),
        (["check", "a.txt", "--format", "jsn"], "did you mean 'json'"),
        (["check", "a.txt", "--format", "xml"], "text, concise, json, jsonl, sarif"),
        (["check", "a.txt", "--output", "json"], "FORMAT=FILE"),
        (["check", "a.txt", "--output", "json=missing/out.json"], "missing/out.json"),
        (["check", "a.txt", "--fail-on", "errors"], "did you mean 'error'"),
        (["check", "a.txt", "--input-format", "pdff"], "input format"),
        (["check", "a.txt", "--jobs", "0"], "1 to 256"),
        (["check", "a.txt", "--select", "weekday-mismach"], "did you mean 'weekday-mismatch'"),
        (["check", "a.txt", "--ignore", "calender"], "did you mean 'calendar'"),
        (
            ["check", "a.txt", "--published", "2024-02-31"],
            "claimline: --published: '2024-02-31' is no date of",
        ),
        (["check", "a.txt", "--published", "soon"], "claimline: --published: 'soon' is not a date"),
        (
            ["check", "a.txt", "--language", "klingon"],
            "--language: unknown language 'klingon' (there is auto, de",
        ),
        (["check", "a.txt", "--output", "json=-"], "--output: standard output is what --format writes to"),
        (["check", "a.txt", "--output", "json=o", "--output", "text=./o"], "--output: ./o: named twice"),
        (["check", "--sources", "a.txt"], "nothing to check"),
        (["check", "-", "--diff", "-"], "--diff: standard input cannot be both"),
        (["check", "a.txt", "--knowledge"], "--knowledge: expected one argument"),
        (["config", "--no-cache"], "unknown option '--no-cache'"),
        (["knowledge", "inf"], "TOPIC: unknown 'inf'; did you mean 'info'?"),
        (["serve", "--keep", "a.txt"], "--keep: a.txt: not a folder"),
        (["check", "a.txt", "--config", "missing.toml"], "missing.toml"),
        (["check", "a.txt", "--config", ""], "cannot be read"),
        (["check"], "nothing to check"),
        (["annotate", "a.txt", "--format", "xml"], "timeml"),
        (["explain", "weekday"], "did you mean 'weekday-mismatch'"),
        (["explain", "calendar"], "'calendar' is a group; its rules are ambiguous-numeric-date, "),
        (["explain"], "RULE"),
        (["rules", "all"], "all"),
    ],
)
def test_wrong_usage_is_one_line(argv: list[str], says: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Built in 1990.", encoding="utf-8")
    outcome = run(*argv)
    assert outcome.status == 2
    assert outcome.out == ""
    assert says in outcome.err
    assert outcome.err.startswith("claimline: ")
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ('selct = ["calendar"]', "claimline.toml:1: unknown key 'selct'; did you mean 'select'?"),
        ('\nselect = "calendar"', "claimline.toml:2: 'select' must be a list"),
        ('fail-on = "sometimes"', "claimline.toml:1: 'fail-on' must be one of"),
        ('select = ["calender"]', "did you mean 'calendar'"),
        ('[severity]\nweekday-mismatch = "bad"', "must be one of error, warning, notice"),
        ('[severity]\nweekday-mismach = "error"', "claimline.toml:2: unknown rule"),
        ("[rules.weekday-mismach]\nx = 1", "claimline.toml:1: unknown rule"),
        ("[rules.impossible-date]\nnonsense = 1", "claimline.toml:1: rule 'impossible-date' has no option"),
        ('[severity]\nlife = "high"', "'severity' has a wrong value for 'life': must be one of"),
        ("[rules]\nseason-mismatch = 3", "'rules' has a wrong value for 'season-mismatch': must be a table"),
        ('[rules.season-mismatch]\nhemisphere = "east"', "claimline.toml:1: option 'hemisphere'"),
        ('published = "2024-13-01"', "claimline.toml:1: '2024-13-01' is no date of the calendar"),
        ('language = "klingon"', "claimline.toml:1: unknown language 'klingon'"),
        ("[[per-path]]\npaths = ['*.txt']\nlanguage = 'klingon'", "claimline.toml:1: unknown language"),
        ("select = [", "not valid TOML"),
    ],
)
def test_wrong_configuration_is_one_line_with_its_place(
    toml: str, says: str, run: Run, good: Path, tmp_path: Path
) -> None:
    (tmp_path / "claimline.toml").write_text(toml, encoding="utf-8")
    outcome = run("check", str(good))
    assert outcome.status == 2
    assert outcome.out == ""
    assert says in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_fault_of_ours_costs_one_document(
    run: Run, good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Checker.article

    def article(self: Checker, document: Document, **rest: Any) -> Article:
        if document.id.endswith("bad.txt"):
            raise RuntimeError("two\nlines")
        return real(self, document, **rest)

    monkeypatch.setattr(Checker, "article", article)
    bad = tmp_path / "bad.txt"
    bad.write_text("Built on 30 February 1990.", encoding="utf-8")
    for verb in ("check", "annotate"):
        outcome = run(verb, str(bad), str(good), "--format", "jsonl")
        assert outcome.status == 2
        assert outcome.err.count("\n") == 1
        assert "internal error, please report it: RuntimeError" in outcome.err
        assert str(bad) in outcome.err
        assert [bool(line["errors"]) for line in outcome.lines] == [True, False]


def test_interrupt(run: Run, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.work.perform", interrupted)
    assert run("check", str(good)).status == 130


def test_what_was_annotated_before_an_interrupt_is_a_whole_file(
    run: Run, good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from checker import work

    real = work.perform

    def first_then_key(*arguments: Any) -> Iterator[object]:
        yield next(iter(real(*arguments)))
        raise KeyboardInterrupt

    monkeypatch.setattr(work, "perform", first_then_key)
    outcome = run("annotate", str(good), str(good), "--output", "json=copy.json")
    assert outcome.status == 130
    for written in (outcome.out, (tmp_path / "copy.json").read_text(encoding="utf-8")):
        assert [document["path"] for document in json.loads(written)["documents"]] == [str(good)]


def test_text_that_steers_a_terminal_is_made_harmless(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "esc.txt"
    path.write_text("It\x1b[31m opened\x07 on 31 April 2021, \u202ethey said.", encoding="utf-8")
    out = run("check", str(path)).out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_lone_surrogates_do_not_stop_any_format(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "docs.jsonl"
    path.write_text('{"id": "a", "text": "\\ud800 It opened on 31 April 2021 \\udfff."}\n', encoding="utf-8")
    for format_ in ("text", "concise", "json", "jsonl"):
        assert run("check", str(path), "--format", format_).status == 1
    assert run("annotate", str(path), "--format", "jsonl").status == 0


def test_binary_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bytes(1000))))
    outcome = run("check", "-", "--stdin-filename", "draft.txt")
    assert outcome.status == 2
    assert "draft.txt" in outcome.err
