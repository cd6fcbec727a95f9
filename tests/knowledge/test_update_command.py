"""``claimline knowledge update`` and ``reset`` as a user runs them."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from checker.cli.main import main
from checker.knowledge.files import FILE
from checker.knowledge.location import VARIABLE
from tests.knowledge.sparql_server import Reply, answer, serving

HEADS = [
    {
        "item": f"Q{number}", "name": f"Zora Quill {number}", "office": "head of state",
        "role": "head_of_state", "place": "Ruritania", "start": "2025-02-03",
    }
    for number in range(2)
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "facts"))
    monkeypatch.setenv("CLAIMLINE_TODAY", "2026-11-22")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "facts"


def test_fetch_show_and_go_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(lambda query, number: Reply(answer(HEADS[number]))) as server:
        assert main(["knowledge", "update", "--table", "heads", "--endpoint", server.url]) == 0
    out, err = capsys.readouterr()
    assert out == (
        f"       2 heads\n2 new facts, 0 completed, 0 known before\nin force: {folder}\n"
    )  # nothing about progress: this is no terminal
    assert err == ""
    assert main(["knowledge", "info"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("in force: facts that were fetched, over those that ship\n")
    assert f"  fetched 2026-11-22: heads, 2 rows from {server.url}\n" in out
    assert main(["knowledge", "show", "Zora", "Quill", "1"]) == 0
    assert capsys.readouterr().out == (
        "Zora Quill 1: head of state (Ruritania), from 3 February 2025  "
        "[to the day; end not on record; source: wikidata:Q1]\n"
    )
    assert main(["knowledge", "info", "--knowledge", "shipped"]) == 0
    assert capsys.readouterr().out.startswith("in force: the facts that ship\n")
    assert main(["knowledge", "reset"]) == 0
    assert capsys.readouterr().out == f"the facts in {folder} are removed; those that ship are in force\n"
    assert main(["knowledge", "show", "Zora", "Quill", "1"]) == 0
    assert "nothing is known under 'Zora Quill 1'" in capsys.readouterr().out
    assert main(["knowledge", "reset"]) == 0
    assert capsys.readouterr().out == "the facts that ship are in force\n"


def test_a_dry_run_asks_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(lambda *_: Reply(status=500)) as server:
        assert main(["knowledge", "update", "--dry-run", "--endpoint", server.url]) == 0
    assert not server.asked
    assert not folder.exists()
    out = capsys.readouterr().out
    assert f"questions to {server.url}, one by one:\n" in out
    assert f"The facts would go to {folder}\n" in out


def test_an_endpoint_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/sparql"
    assert main(["knowledge", "update", "--endpoint", url]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        f"claimline: {url}: cannot be reached: connection refused; the facts in force are unchanged\n"
    )
    assert not (folder / FILE).exists()


def test_a_run_goes_on_where_it_was_broken_off(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def reply(query: str, number: int) -> Reply:
        return Reply(status=403) if number == 1 else Reply(answer(HEADS[min(number, 1)]))

    with serving(reply) as server:
        command = ["knowledge", "update", "--table", "heads", "--endpoint", server.url]
        assert main(command) == 2
        assert "answers with 403 Forbidden; the facts in force are unchanged" in capsys.readouterr().err
        assert main([*command, "--dry-run"]) == 0
        assert "1 answers of a run that was broken off are there" in capsys.readouterr().out
        assert main(command) == 0
    assert capsys.readouterr().out.startswith("1 answers of a run that was broken off were used\n")
    assert len(server.asked) == 3


def test_control_c_keeps_what_came(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.knowledge.refresh.endpoint.Endpoint.ask", stop)
    assert main(["knowledge", "update", "--table", "heads"]) == 130
    assert "the same command goes on from there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--table", "wars"], "unknown table 'wars'"),
        (["--endpoint", "file:///etc/passwd"], "not the address of an endpoint"),
        (["--contact", "a\nb"], "printable ASCII"),
    ],
)
def test_wrong_options(
    folder: Path, options: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["knowledge", "update", *options]) == 2
    assert says in capsys.readouterr().err


def test_progress_is_for_terminals(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with serving(lambda query, number: Reply(answer(HEADS[number]))) as server:
        assert main(["knowledge", "update", "--table", "heads", "--endpoint", server.url]) == 0
    err = capsys.readouterr().err
    assert "heads: question 1 of 2, 0 rows so far" in err
    assert "heads: question 2 of 2, 1 rows so far" in err


def test_a_check_uses_what_was_fetched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    war = {"item": "Q9", "name": "War of the Zenda Ford", "kind": "war", "start": "2019-03-04", "end": "2021"}
    Path("draft.txt").write_text("The War of the Zenda Ford began in 2016.\n", encoding="utf-8")
    assert main(["check", "draft.txt"]) == 0
    with serving(lambda query, number: Reply(answer(*([] if number else [war])))) as server:
        assert main(["knowledge", "update", "--table", "events", "--endpoint", server.url]) == 0
    capsys.readouterr()
    assert main(["check", "draft.txt"]) == 1
    assert "4 March 2019" in capsys.readouterr().out
    assert main(["check", "draft.txt", "--knowledge", "shipped"]) == 0
