"""Paths lead into the one folder only."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("starlette", reason='the extra "web" is not installed')
pytest.importorskip("httpx", reason="httpx is not installed")

from checker.errors import ReadError
from checker.serve.folder import Folder
from checker.serve.limits import Limits
from tests.review.made import SLIPS
from tests.serve.made import Visitor


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("It began in 1999.", encoding="utf-8")
    inside = tmp_path / "reports"
    (inside / "deep").mkdir(parents=True)
    (inside / "deep" / "slips.txt").write_text(SLIPS, encoding="utf-8")
    (inside / ".hidden.txt").write_text(SLIPS, encoding="utf-8")
    (inside / "keys.pem").write_text(SLIPS, encoding="utf-8")
    (inside / "big.txt").write_text("x" * 60_000, encoding="utf-8")
    (inside / "out.txt").symlink_to(tmp_path / "secret.txt")
    (inside / "circle.txt").symlink_to(inside / "circle.txt")
    (inside / "away").symlink_to(tmp_path)
    return inside


@pytest.mark.parametrize("name", ["deep/slips.txt", "./deep/slips.txt", "deep/../deep/slips.txt"])
def test_a_file_below_the_folder_is_read(folder: Path, name: str) -> None:
    content = Visitor(folder).post(path=name, format="json").json()
    assert content["path"] == name
    assert content["findings"]


@pytest.mark.parametrize(
    "name",
    [
        "../secret.txt",
        "deep/../../secret.txt",
        "out.txt",
        "away/secret.txt",
        "away/reports/../secret.txt",
        "circle.txt",
        ".hidden.txt",
        "keys.pem",
        "deep",
        "missing.txt",
        "/etc/hostname",
        "\0.txt",
        "~/slips.txt",
    ],
)
def test_nothing_else_is_read_or_told_of(folder: Path, name: str) -> None:
    with pytest.raises(ReadError, match="no such file here that can be read"):
        Folder(folder).file(name, Limits())


def test_large_files_are_refused_before_they_are_read(folder: Path) -> None:
    answer = Visitor(folder).post(path="big.txt")
    assert "larger than the limit of 0.05 MB" in answer.text


def test_the_form_offers_what_is_there(folder: Path) -> None:
    page = Visitor(folder).client.get("/").text
    assert '<option value="deep/slips.txt">' in page
    assert "out.txt" not in page
    assert "hidden" not in page.replace('type="hidden"', "")


def test_what_cannot_be_read_is_told_without_the_machines_folders(folder: Path) -> None:
    (folder / "broken.jsonl").write_text('{"id": "a"}\n', encoding="utf-8")
    page = Visitor(folder).post(path="broken.jsonl").text
    assert "broken.jsonl:1: no text" in page
    assert str(folder) not in page
