"""What cannot be read is recorded, once, and the rest goes on."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.batch.archives import articles, lines, rows, run

GOOD = articles(4)


def statuses(output: Path) -> list[tuple[str, str]]:
    return [(row["id"], row["status"]) for row in rows(output, "documents")]


def test_bad_lines(tmp_path: Path) -> None:
    bad = [b'{"id": "x"}\n', b"[1]\n", b"{broken\n", b"\xff\n", b'{"text": "no id"}\n', b"[" * 9999 + b"\n"]
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines(GOOD[:2]) + b"".join(bad) + lines(GOOD[2:]))
    run([path], tmp_path / "out")
    found = rows(tmp_path / "out", "documents")
    assert [row["position"] for row in found] == list(range(1, 11))
    assert [row["status"] for row in found] == ["ok"] * 2 + ["unreadable"] * 6 + ["ok"] * 2
    assert [row["id"] for row in found[2:4]] == ["x", f"{path}:4"]
    assert found[2]["error"] == f"{path}:3: no text"


def test_an_archive_that_ends_too_early(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(lines(articles(2_000)))[:-20])
    run([path], tmp_path / "out")
    found = rows(tmp_path / "out", "documents")
    assert len(found) > 1_000
    assert {row["status"] for row in found[:-1]} == {"ok"}
    assert (found[-1]["id"], found[-1]["position"], found[-1]["status"]) == (str(path), 0, "unreadable")
    assert "cannot be read to its end" in found[-1]["error"]


@pytest.mark.parametrize(
    "name", ["a.jsonl.gz", "a.jsonl.bz2", "a.jsonl.xz", "a.jsonl.zst", "a.parquet", "a.warc", "a.warc.gz"]
)
def test_no_archive_at_all(tmp_path: Path, name: str) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    pytest.importorskip("fastwarc", reason="fastwarc is not installed")
    (tmp_path / name).write_bytes(b"this is none of that, whatever the name says\n" * 50)
    (tmp_path / "b.jsonl").write_bytes(lines(GOOD))
    run([tmp_path / name, tmp_path / "b.jsonl"], tmp_path / "out")
    found = statuses(tmp_path / "out")
    assert found == [(str(tmp_path / name), "unreadable"), *((a["id"], "ok") for a in GOOD)]


def test_a_library_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    (tmp_path / "a.parquet").write_bytes(b"")
    run([tmp_path / "a.parquet"], tmp_path / "out")
    assert "pip install 'claimline[batch]'" in rows(tmp_path / "out", "documents")[0]["error"]


def test_half_characters_do_not_stop_a_table(tmp_path: Path) -> None:
    text = json.dumps({"id": "a", "text": "On 31 April 2021 \ud800 it rained, 31 \udfff April 2021."})
    (tmp_path / "a.jsonl").write_text(text, encoding="ascii")
    run([tmp_path / "a.jsonl"], tmp_path / "out")
    assert statuses(tmp_path / "out") == [("a", "ok")]


def test_equal_ids_are_two_documents(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(GOOD[:1] * 2))
    run([tmp_path / "a.jsonl"], tmp_path / "out")
    assert [(row["id"], row["position"]) for row in rows(tmp_path / "out", "documents")] == [
        ("a0", 1),
        ("a0", 2),
    ]


def test_an_input_without_documents(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"")
    run([tmp_path / "a.jsonl"], tmp_path / "out")
    assert statuses(tmp_path / "out") == []
    assert [path.name for path in (tmp_path / "out" / "findings").iterdir()] == ["part-00000-00000.jsonl"]
