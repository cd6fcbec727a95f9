"""``claimline archive``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, run

__all__ = ["run"]  # the fixture of the command line

COURT = "7 March 2024\n\nThe trial of Tobias Renn begins on 12 March at Mardale Crown Court.\n"
BRIDGE = "7 March 2024\n\nThe Kelso Road Bridge over the Tarn opened in 1998.\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder of two documents."""
    folder = tmp_path / "back"
    folder.mkdir()
    (folder / "court.txt").write_text(COURT, encoding="utf-8")
    (folder / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    return folder


def archive(run: Run, *argv: str) -> str:
    outcome = run("archive", *argv, "--archive", "house.db")
    assert outcome.status == 0, outcome.err
    return outcome.out


def test_only_what_changed_is_read_again(run: Run, files: Path) -> None:
    assert archive(run, "add", "back") == "2 added, 0 changed, 0 unchanged\n"
    (files / "court.txt").write_text(COURT.replace("12 March", "13 March"), encoding="utf-8")
    assert archive(run, "add", "back") == "0 added, 1 changed, 1 unchanged\n"
    assert "13 March 2024 (published 7 March 2024)" in archive(run, "search", "trial")


def test_info(run: Run, files: Path) -> None:
    archive(run, "add", "back")
    assert archive(run, "info") == (
        "house.db\n  2 documents, 2 dated claims\n  published from 2024-03-07 to 2024-03-07\n"
    )


def test_search_shows_place_date_and_sentence(run: Run, files: Path) -> None:
    archive(run, "add", "back")
    assert archive(run, "search", "trial", "renn") == (
        "back/court.txt:3:1: 12 March 2024 (published 7 March 2024): "
        "The trial of Tobias Renn begins on 12 March at Mardale Crown Court.\n"
    )
    assert archive(run, "search", "harbour") == ""
    assert archive(run, "search", "1998", "--most", "1").startswith("back/bridge.txt:3:37: 1998")


def test_search_for_the_events_of_a_draft(run: Run, files: Path, tmp_path: Path) -> None:
    archive(run, "add", "back")
    (tmp_path / "draft.txt").write_text("8 March 2024\n\nThe trial of Tobias Renn begins on Tuesday.\n")
    first, second = archive(run, "search", "--draft", "draft.txt").splitlines()
    assert first.startswith("draft.txt:3:1: 12 March 2024")
    assert second.startswith("  back/court.txt:3:1: 12 March 2024")


def test_remove_by_file_folder_and_name(run: Run, files: Path) -> None:
    lines = [json.dumps({"id": name, "text": COURT}) for name in ("x", "y")]
    Path("wire.jsonl").write_text("\n".join(lines), encoding="utf-8")
    archive(run, "add", "back", "wire.jsonl")
    assert archive(run, "remove", "wire.jsonl[x]") == "1 document removed\n"
    assert archive(run, "remove", "back/court.txt") == "1 document removed\n"
    assert archive(run, "remove", "back", "wire.jsonl") == "2 documents removed\n"
    assert "0 documents" in archive(run, "info")


def test_documents_whose_files_are_gone_go_on_request_alone(run: Run, files: Path) -> None:
    archive(run, "add", "back")
    (files / "court.txt").unlink()
    assert archive(run, "add", "back") == "0 added, 0 changed, 1 unchanged\n"
    assert "2 documents" in archive(run, "info")
    assert archive(run, "remove", "--missing") == "1 document removed\n"
    assert "1 document," in archive(run, "info")


def test_a_document_that_cannot_be_read_costs_only_itself(run: Run, files: Path) -> None:
    (files / "bad.jsonl").write_text('nothing\n{"id": "z", "text": "It opened in 1998."}\n', encoding="utf-8")
    outcome = run("archive", "add", "back", "none", "--archive", "house.db")
    assert outcome.status == 2
    assert outcome.out == "3 added, 0 changed, 0 unchanged\n"
    assert "claimline: none: no such file or folder\n" in outcome.err
    assert "claimline: back/bad.jsonl:1: " in outcome.err


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["info"], "name the archive: --archive FILE or postgresql:// address, or set `archive`"),
        (["info", "--archive", "none.db"], "none.db: there is no archive here"),
        (["add", "--archive", "house.db"], "name what to add"),
        (["remove", "--archive", "house.db"], "name what to remove"),
        (["remove", "nothing", "--archive", "house.db"], "the archive holds no document 'nothing'"),
        (["search", "--archive", "house.db"], "name words to search for, or --draft FILE"),
        (["search", "x", "--most", "0", "--archive", "house.db"], "'0' is not a number from 1 to 10,000"),
        (["info", "--draft", "a.txt", "--archive", "house.db"], "unknown option '--draft'"),
        (["drop"], "unknown 'drop' (there is add, search, info, remove)"),
    ],
)
def test_wrong_usage_is_one_line(run: Run, files: Path, argv: list[str], says: str) -> None:
    archive(run, "add", "back")
    outcome = run("archive", *argv)
    assert outcome.status == 2
    assert outcome.out == ""
    assert says in outcome.err
    assert outcome.err.count("\n") == 1


def test_workers_give_the_same(run: Run, files: Path) -> None:
    archive(run, "add", "back", "--jobs", "2")
    one = archive(run, "search", "opened")
    run("archive", "add", "back", "--archive", "other.db")
    assert one == run("archive", "search", "opened", "--archive", "other.db").out
