"""Whatever an archive is packed in, the documents are the same."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.batch.record import Kind
from checker.batch.sources import Source
from checker.batch.sources.plan import plan
from tests.batch.archives import articles, lines, rows, run

ARTICLES = articles(40)
PACKED: dict[str, Callable[[bytes], bytes]] = {
    "jsonl": bytes,
    "ndjson": bytes,
    "jsonl.gz": gzip.compress,
    "jsonl.bz2": bz2.compress,
    "jsonl.xz": lzma.compress,
}


def findings(output: Path) -> list[tuple[object, ...]]:
    return [(row["id"], row["rule"], row["start"], row["fingerprint"]) for row in rows(output, "findings")]


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    folder = tmp_path_factory.mktemp("expected")
    (folder / "a.jsonl").write_bytes(lines(ARTICLES))
    run([folder / "a.jsonl"], folder / "out")
    found = findings(folder / "out")
    assert len(found) == len(ARTICLES) // 3
    return found


@pytest.mark.parametrize("suffix", PACKED)
def test_json_lines(tmp_path: Path, suffix: str, expected: list[tuple[object, ...]]) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(PACKED[suffix](lines(ARTICLES)))
    run([path], tmp_path / "out")
    assert findings(tmp_path / "out") == expected


def test_zstandard_in_several_frames(tmp_path: Path, expected: list[tuple[object, ...]]) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    halves = (lines(ARTICLES[:17]), lines(ARTICLES[17:]))
    frames = (pyarrow.compress(half, codec="zstd", asbytes=True) for half in halves)
    (tmp_path / "a.jsonl.zst").write_bytes(b"".join(frames))
    run([tmp_path / "a.jsonl.zst"], tmp_path / "out")
    assert findings(tmp_path / "out") == expected


def test_parquet(tmp_path: Path, expected: list[tuple[object, ...]]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    import datetime

    import pyarrow

    typed = [{**a, "published": datetime.date.fromisoformat(a["published"]), "raw": b"\0"} for a in ARTICLES]
    parquet.write_table(pyarrow.Table.from_pylist(typed), tmp_path / "a.parquet", row_group_size=7)
    run([tmp_path / "a.parquet"], tmp_path / "out", keep=("author", "raw"))
    assert findings(tmp_path / "out") == expected
    first = rows(tmp_path / "out", "documents")[0]
    assert (first["published"], first["author"], first["raw"]) == ("2024-03-04", "Author 0", None)


def test_parquet_as_output_holds_the_same(tmp_path: Path, expected: list[tuple[object, ...]]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    (tmp_path / "a.jsonl").write_bytes(lines(ARTICLES))
    run([tmp_path / "a.jsonl"], tmp_path / "out", form="parquet", annotations=True)
    run([tmp_path / "a.jsonl"], tmp_path / "plain")
    for table in ("documents", "findings"):
        files = sorted((tmp_path / "out" / table).iterdir())
        found = [row for path in files for row in parquet.read_table(path).to_pylist()]
        plain = rows(tmp_path / "plain", table)
        for row in (*found, *plain):
            row.pop("seconds", None)
        assert found == plain


def warc(path: Path, pages: dict[str, tuple[str, str]]) -> None:
    """Answers with their addresses, types and contents, beside records that hold no page."""
    warc = pytest.importorskip("fastwarc.warc", reason="fastwarc is not installed")
    with gzip.open(path, "wb") as stream:
        info = warc.WarcRecord()
        info.init_headers(warc.WarcRecordType.warcinfo)
        info.set_bytes_content(b"software: none\r\n")
        info.write(stream)
        for address, (type_, text) in pages.items():
            status = b"HTTP/1.1 200 OK\r\n"
            record = warc.WarcRecord()
            record.init_headers(warc.WarcRecordType.response)
            record.headers["WARC-Target-URI"] = address
            record.headers["Content-Type"] = "application/http; msgtype=response"
            record.set_bytes_content(status + f"Content-Type: {type_}\r\n\r\n".encode() + text.encode())
            record.write(stream)


def test_warc(tmp_path: Path) -> None:
    page = "<html><body><h1>Bridges</h1><p>It was opened on <b>31 April</b> 2021.</p></body></html>"
    path = tmp_path / "crawl.warc.gz"
    pages = {
        "https://example.org/2021/05/bridge": ("text/html; charset=utf-8", page),
        "https://example.org/plain": ("text/plain", "It was opened on 31 April 2021."),
        "https://example.org/picture": ("image/png", "\x89PNG"),
    }
    warc(path, pages)
    run([path], tmp_path / "out")
    found = rows(tmp_path / "out", "documents")
    assert [(row["id"], row["position"], row["status"]) for row in found] == [
        ("https://example.org/2021/05/bridge", 2, "ok"),
        ("https://example.org/plain", 3, "ok"),
    ]
    quotes = [row["quote"] for row in rows(tmp_path / "out", "findings")]
    assert quotes == ["31 April</b> 2021", "31 April 2021"]


def test_folders_hold_archives_and_plain_files(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(lines(ARTICLES[:3])))
    (folder / "a.txt").write_text("Opened on 31 April 2021.", encoding="utf-8")
    (folder / "c.md").write_text("---\nauthor: Ida\n---\nOpened on *31 April* 2021.", encoding="utf-8")
    (folder / "c.md.claimline.toml").write_text(
        '[[ignore]]\nrules = ["impossible-date"]\nreason = "as said"\n', encoding="utf-8"
    )
    (folder / "d.bin").write_bytes(b"\0")
    run([folder], tmp_path / "out", keep=("author",))
    found = [(Path(row["id"]).name, row["author"]) for row in rows(tmp_path / "out", "documents")]
    assert found == [
        ("a.txt", None),
        ("a0", "Author 0"),
        ("a1", "Author 1"),
        ("a2", "Author 2"),
        ("c.md", "Ida"),
    ]
    assert [row["suppressed"] for row in rows(tmp_path / "out", "findings")] == [None, None, "as said"]


@pytest.mark.parametrize(("limit", "taken"), [(1, ["a0"]), (5, ["a0", "a1", "a2", "a0", "a1"])])
def test_limit_counts_across_inputs(tmp_path: Path, limit: int, taken: list[str]) -> None:
    for name in ("a.jsonl", "b.jsonl", "c.jsonl"):
        (tmp_path / name).write_bytes(lines(ARTICLES[:3]))
    inputs = [tmp_path / name for name in ("a.jsonl", "b.jsonl", "c.jsonl")]
    run(inputs, tmp_path / "out", limit=limit)
    assert [row["id"] for row in rows(tmp_path / "out", "documents")] == taken


def test_empty_lines_count_but_are_no_documents(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\n" + lines(ARTICLES[:1]) + b"  \n" + lines(ARTICLES[1:2]))
    found = list(Source(0, (str(tmp_path / "a.jsonl"),)).records())
    assert [(record.kind, record.position) for record in found] == [(Kind.LINE, 2), (Kind.LINE, 4)]


def test_what_does_not_exist_is_told(tmp_path: Path) -> None:
    sources, errors = plan([str(tmp_path / "none.jsonl")])
    assert not sources
    assert "no such file" in str(errors[0])


def test_annotations_are_those_of_annotate(tmp_path: Path) -> None:
    from checker import annotate
    from checker.report.annotation import annotation_shape

    pytest.importorskip("spacy")
    (tmp_path / "a.jsonl").write_bytes(lines(ARTICLES[:2]))
    from checker.batch.check import Job
    from checker.tasks import Annotate, Check
    from tests.batch.archives import SETTINGS

    job = Job(Check(SETTINGS), Annotate(SETTINGS))
    run([tmp_path / "a.jsonl"], tmp_path / "out", annotations=True, job=job)
    for row, article in zip(rows(tmp_path / "out", "annotations"), ARTICLES, strict=False):
        shape = annotation_shape(annotate(article["text"], published=article["published"]))
        for key in ("timexes", "mentions", "claims", "events"):
            assert json.dumps(row[key]) == json.dumps(shape[key])  # type: ignore[literal-required]
