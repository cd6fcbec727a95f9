"""Engines of clusters, on this machine: the same tables as without them, whatever becomes of a worker."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.batch.check import Job
from checker.batch.choices import ENGINES
from checker.batch.engines import Means, engine
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.errors import ClaimlineError
from tests.batch.archives import SETTINGS, articles, content, lines, rows, run
from tests.batch.stubs import TouchyCheck

CLUSTERS = [name for name in ENGINES if name != "local"]

pytestmark = [pytest.mark.engine, pytest.mark.parametrize("name", CLUSTERS)]

JOB = Job(TouchyCheck(SETTINGS))


@pytest.fixture(autouse=True)
def installed(name: str) -> None:
    pytest.importorskip(ENGINES[name], reason=f"{name} is not installed: make test-engines")


@pytest.fixture
def archive(tmp_path: Path) -> list[Path]:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines(articles(150))))
    (tmp_path / "b.jsonl").write_bytes(lines(articles(31)) + b"broken\n")
    return [tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl"]


def test_the_output_is_that_of_the_local_run(tmp_path: Path, archive: list[Path], name: str) -> None:
    run(archive, tmp_path / "expected")
    run(archive, tmp_path / "out", engine(name))
    assert content(tmp_path / "out") == content(tmp_path / "expected")


def test_what_a_killed_worker_held_is_done_again(tmp_path: Path, name: str) -> None:
    """The process of the engine that holds our worker is killed in the middle of a batch."""
    texts = ["fine"] * 20 + [f"kill the parent {tmp_path / 'mark'}"] + ["fine"] * 20
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines({"id": str(number), "text": text} for number, text in enumerate(texts)))
    run([path], tmp_path / "out", engine(name), job=JOB, words=5)
    assert (tmp_path / "mark").exists()
    assert [(row["id"], row["status"]) for row in rows(tmp_path / "out", "documents")] == [
        (str(number), "ok") for number in range(len(texts))
    ]


def test_documents_that_stall_or_end_their_worker_are_recorded(tmp_path: Path, name: str) -> None:
    texts = ["fine", "stall", "fine", "crash", "fine"]
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines({"id": str(number), "text": text} for number, text in enumerate(texts)))
    run([path], tmp_path / "out", engine(name), job=JOB, means=Means(2, 3.0), words=1_000)
    assert [row["status"] for row in rows(tmp_path / "out", "documents")] == [
        "ok", "timeout", "ok", "crashed", "ok"
    ]  # fmt: skip


def test_a_run_goes_on_after_it_was_ended(tmp_path: Path, archive: list[Path], name: str) -> None:
    seen: Counter[tuple[int, int]] = Counter()

    def ended(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
        for outcome in engine(name)(reading, job, means):
            seen[outcome.key] += 1
            yield outcome
            if len(seen) == 7:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(archive, tmp_path / "out", ended)
    run(archive, tmp_path / "out", ended)
    run(archive, tmp_path / "expected")
    assert content(tmp_path / "out") == content(tmp_path / "expected")
    assert set(seen.values()) == {1}


def test_what_holds_for_every_document_is_one_line(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines([{"id": "a", "text": "refuse"}]))
    with pytest.raises(ClaimlineError, match="nothing can be checked") as caught:
        run([path], tmp_path / "out", engine(name), job=JOB)
    assert "\n" not in str(caught.value)
