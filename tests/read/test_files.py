"""Paths, folders, formats."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.errors import ReadError, UsageError
from checker.model.document import Document
from checker.read import collect, read_bytes, read_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.md",
        "sub/c.html",
        "sub/d.jsonl",
        ".hidden/e.txt",
        "sub/.f.txt",
        "g.bin",
        "UPPER.TXT",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("{}" if name.endswith("jsonl") else "Closed in 2009.")
    (tmp_path / "empty").mkdir()
    return tmp_path


def _names(items: list[Path | ReadError], folder: Path) -> list[str]:
    return [item.relative_to(folder).as_posix() if isinstance(item, Path) else item.reason for item in items]


def test_folders_are_walked_in_order(folder: Path) -> None:
    assert _names(list(collect([str(folder)])), folder) == [
        "UPPER.TXT",
        "a.md",
        "b.txt",
        "sub/c.html",
        "sub/d.jsonl",
    ]


def test_named_files_are_taken_whatever_their_suffix(folder: Path) -> None:
    assert _names(list(collect([str(folder / "g.bin"), str(folder / ".hidden/e.txt")])), folder) == [
        "g.bin",
        ".hidden/e.txt",
    ]


def test_each_file_comes_once(folder: Path) -> None:
    paths = [str(folder / "b.txt"), str(folder / "sub" / ".." / "b.txt"), str(folder)]
    names = _names(list(collect(paths)), folder)
    assert sorted(names) == sorted(set(names))
    assert names[0] == "b.txt"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "no such file or folder"),
        ("empty", "no readable file in this folder"),
        ("b.txt/inside", "no such file or folder"),
        ("x" * 5000, "name too long"),
        ("nul\0", "no such file or folder"),
    ],
)
def test_paths_that_lead_nowhere(folder: Path, name: str, reason: str) -> None:
    first, last = collect([str(folder / name), str(folder / "b.txt")])
    assert isinstance(first, ReadError)
    assert reason in first.reason.lower()
    assert last == folder / "b.txt"


def test_links_in_a_circle(folder: Path) -> None:
    (folder / "sub" / "loop").symlink_to(folder)
    (folder / "self").symlink_to(folder / "self")
    assert len(list(collect([str(folder)]))) == 5


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_unreadable_file(folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    (error,) = read_path(folder / "b.txt")
    assert "permission denied" in str(error)


def test_a_folder_is_no_file(folder: Path) -> None:
    (error,) = read_path(folder)
    assert isinstance(error, ReadError)
    assert error.reason.startswith("cannot be read")


def test_document_carries_its_path(folder: Path) -> None:
    (document,) = read_path(folder / "b.txt")
    assert isinstance(document, Document)
    assert document.id == document.path == str(folder / "b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_are_read(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"Closed in 2009.")
    os.close(writing)
    try:
        (document,) = read_path(Path(f"/dev/fd/{reading}"))
    finally:
        os.close(reading)
    assert isinstance(document, Document)
    assert document.text == "Closed in 2009."


_DETECTED = {
    ("<!-- x --> <!DOCTYPE html><p>x", "-"): "html",
    ("\n<html><p>x", "page"): "html",
    ("---\ndate: 2021\n---\nx", "-"): "markdown",
    ('{"id": "1", "text": "x"}\n', "-"): "jsonl",
    ('{"id": "1", "text": "' + "x" * 9000 + '"}', "-"): "jsonl",
    ('{"a": 1}\n', "-"): "text",
    ('{"id": \n', "-"): "text",
    ("Closed in 2009.", "-"): "text",
    ("", "-"): "text",
    ("<p>x", "a.TXT"): "text",
    ("x", "a.HTM"): "html",
}


@pytest.mark.parametrize(
    ("given", "expected"), _DETECTED.items(), ids=[f"{n}: {c[:12]}" for c, n in _DETECTED]
)
def test_detection(given: tuple[str, str], expected: str) -> None:
    content, name = given
    (document,) = read_bytes(content.encode(), name)
    assert isinstance(document, Document)
    assert document.format == expected


def test_the_stated_format_wins() -> None:
    (document,) = read_bytes(b"<p>x", "a.html", "text")
    assert isinstance(document, Document)
    assert document.text == "<p>x"


def test_unknown_format() -> None:
    with pytest.raises(UsageError, match="unknown input format 'docs'; known are auto, text, markdown"):
        list(read_bytes(b"x", "a", "docs"))


def test_a_folder_passes_over_formats_whose_reader_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.setattr("checker.read.formats.find_spec", lambda name: None)
    assert list(collect([str(tmp_path)])) == [tmp_path / "a.txt"]
    assert list(collect([str(tmp_path / "b.pdf")])) == [tmp_path / "b.pdf"]
