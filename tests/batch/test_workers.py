"""Worker processes: the same answers however many there are, and whatever becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.engines.local import outcomes
from checker.errors import ClaimlineError
from tests.batch.archives import SETTINGS, articles, content, lines, rows, run
from tests.batch.stubs import TouchyCheck

JOB = Job(TouchyCheck(SETTINGS))


def archive(folder: Path, texts: Sequence[str]) -> Path:
    path = folder / "a.jsonl"
    path.write_bytes(lines({"id": str(number), "text": text} for number, text in enumerate(texts)))
    return path


def statuses(output: Path) -> list[str]:
    return [row["status"] for row in rows(output, "documents")]


def test_the_output_is_the_same_whatever_the_number_of_workers(tmp_path: Path) -> None:
    for name, found in (("a.jsonl", articles(70)), ("b.jsonl", articles(33))):
        (tmp_path / name).write_bytes(lines(found))
    inputs = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    run(inputs, tmp_path / "direct")
    expected = content(tmp_path / "direct")
    assert sum(len(rows) for rows in expected.values()) == 103 + 34
    for workers in (1, 3):
        output = tmp_path / str(workers)
        run(inputs, output, outcomes, means=Means(workers, 60.0))
        assert content(output) == expected


def test_a_document_that_takes_too_long_is_recorded_and_the_rest_goes_on(tmp_path: Path) -> None:
    texts = ["fine"] * 3 + ["stall"] + ["fine"] * 3
    run([archive(tmp_path, texts)], tmp_path / "out", outcomes, job=JOB, means=Means(1, 10.0), words=1_000)
    assert statuses(tmp_path / "out") == ["ok"] * 3 + ["timeout"] + ["ok"] * 3
    row = rows(tmp_path / "out", "documents")[3]
    assert row["error"].endswith("a.jsonl:4: no result within 10 seconds")


def test_a_document_that_ends_its_worker_is_recorded(tmp_path: Path) -> None:
    texts = ["fine", "crash", "fine", "crash"]
    run([archive(tmp_path, texts)], tmp_path / "out", outcomes, job=JOB, words=1_000)
    assert statuses(tmp_path / "out") == ["ok", "crashed", "ok", "crashed"]


@pytest.mark.parametrize("others", [0, 3])
def test_a_worker_that_is_killed_from_outside_costs_nothing(tmp_path: Path, others: int) -> None:
    texts = ["fine"] * others + [f"once {tmp_path / 'mark'}"] + ["fine"] * others
    run([archive(tmp_path, texts)], tmp_path / "out", outcomes, job=JOB, words=1_000)
    assert (tmp_path / "mark").exists()
    assert statuses(tmp_path / "out") == ["ok"] * len(texts)


def test_a_fault_of_ours_costs_one_document(tmp_path: Path) -> None:
    texts = ["fine", "raise", "On 31 April 2021 it rained."]
    run([archive(tmp_path, texts)], tmp_path / "out", outcomes, job=JOB, words=1_000)
    assert statuses(tmp_path / "out") == ["ok", "failed", "ok"]
    assert "ZeroDivisionError" in rows(tmp_path / "out", "documents")[1]["error"]
    assert len(rows(tmp_path / "out", "findings")) == 1


def test_what_holds_for_every_document_ends_the_run(tmp_path: Path) -> None:
    with pytest.raises(ClaimlineError, match="nothing can be checked"):
        run([archive(tmp_path, ["refuse"])], tmp_path / "out", outcomes, job=JOB)
