"""A run that is ended at any moment goes on, and every document is in the tables exactly once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.batch import parts
from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.manifest import FILE, Manifest
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.errors import UsageError
from tests.batch.archives import articles, content, direct, lines, run

ROOT = Path(__file__).parents[2]
KILLS = 12


@pytest.fixture
def archive(tmp_path: Path) -> list[Path]:
    """Two archives of several parts each."""
    paths = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    for path, number in zip(paths, (150, 61), strict=True):
        path.write_bytes(lines(articles(number)))
    return paths


@pytest.fixture
def expected(archive: list[Path], tmp_path: Path) -> dict[str, list[dict[str, object]]]:
    """What a run without any mishap writes."""
    run(archive, tmp_path / "expected")
    found = content(tmp_path / "expected")
    assert sum(len(rows) for name, rows in found.items() if name.startswith("documents")) == 211
    return found


class EndError(Exception):
    """Stands for the end of the process."""


@given(seed=st.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_in_any_order_and_ended_anywhere(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("run")
    (folder / "a.jsonl").write_bytes(lines(articles(80)))
    run([folder / "a.jsonl"], folder / "expected")

    def shuffled(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
        found = list(direct(reading, job, means))
        found *= 1 + chance.randrange(2)  # an engine may do things twice
        chance.shuffle(found)
        for outcome in found:
            if chance.random() < 0.2:
                raise EndError
            yield outcome

    for _ in range(100):
        try:
            run([folder / "a.jsonl"], folder / "out", shuffled)
        except EndError:
            continue
        break
    assert content(folder / "out") == content(folder / "expected")


def test_what_an_engine_does_twice_counts_once(
    tmp_path: Path, archive: list[Path], expected: dict[str, list[dict[str, object]]]
) -> None:
    def twice(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
        return iter(list(direct(reading, job, means)) * 2)

    assert run(archive, tmp_path / "out", twice).totals["documents"] == 211
    assert content(tmp_path / "out") == expected


def test_ended_between_files_and_manifest(
    tmp_path: Path,
    archive: list[Path],
    expected: dict[str, list[dict[str, object]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At every single step: before and after each file, and before the manifest knows of them."""
    write, finish = parts.write_whole, Manifest.finish
    countdown = [0]

    def step() -> None:
        countdown[0] -= 1
        if countdown[0] == 0:
            raise EndError

    def write_whole(*arguments: object) -> None:
        step()
        write(*arguments)  # type: ignore[arg-type]
        step()

    def finished(*arguments: object) -> None:
        step()
        finish(*arguments)  # type: ignore[arg-type]
        step()

    monkeypatch.setattr(parts, "write_whole", write_whole)
    monkeypatch.setattr(Manifest, "finish", finished)
    ends = 0
    for steps in range(1, 200):
        countdown[0] = 1 + steps % 6
        try:
            run(archive, tmp_path / "out")
        except EndError:
            ends += 1
            continue
        break
    assert ends > 10
    assert content(tmp_path / "out") == expected


def command(archive: list[Path], output: Path) -> list[str]:
    sizes = ["--batch-words", "60", "--part-batches", "3", "--jobs", "2"]
    options = ["--isolated", "--select", "calendar,ranges", "--output", str(output), *sizes]
    return [sys.executable, "-m", "checker", "batch", *map(str, archive), *options]


def parts_of(output: Path) -> int:
    return len(list(output.glob("documents/*.jsonl")))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_killed_again_and_again(
    tmp_path: Path, archive: list[Path], expected: dict[str, list[dict[str, object]]]
) -> None:
    """Each time after some new part is there, and then at a random moment."""
    chance = random.Random(7)
    output = tmp_path / "out"
    kills = 0
    while kills < KILLS:
        before = parts_of(output)
        going = subprocess.Popen(
            command(archive, output), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while parts_of(output) == before and going.poll() is None:
            subprocess.run(["sleep", "0.01"], check=True)
        subprocess.run(["sleep", f"{chance.uniform(0, 0.05):.4f}"], check=True)
        going.send_signal(signal.SIGKILL)
        if going.wait() != -signal.SIGKILL:
            break
        kills += 1
    assert kills >= 3
    done = subprocess.run(command(archive, output), cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("211 documents: 211 ok\n")
    assert content(output) == expected


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_interrupted(
    tmp_path: Path, archive: list[Path], expected: dict[str, list[dict[str, object]]]
) -> None:
    output = tmp_path / "out"
    going = subprocess.Popen(
        command(archive, output), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    while not parts_of(output) and going.poll() is None:
        subprocess.run(["sleep", "0.01"], check=True)
    going.send_signal(signal.SIGINT)
    out, err = going.communicate()
    assert going.returncode == 130, out + err
    assert err == ("claimline: what is done is kept: the same command goes on\nclaimline: interrupted\n")
    subprocess.run(command(archive, output), cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    assert content(output) == expected


def test_a_run_that_is_complete_reads_nothing_more(tmp_path: Path, archive: list[Path]) -> None:
    run(archive, tmp_path / "out")

    def none(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
        assert not reading.open_sources
        return iter(())

    assert not run(archive, tmp_path / "out", none).totals


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"words": 61}, "other sizes of batches and parts"),
        ({"keep": ("author",)}, "other tables or columns"),
        ({"configuration": "other"}, "other configuration, rules or version"),
        ({"limit": 3}, "other inputs"),
    ],
)
def test_another_run_is_refused(
    tmp_path: Path, archive: list[Path], options: dict[str, object], says: str
) -> None:
    run(archive, tmp_path / "out")
    with pytest.raises(UsageError, match=says):
        run(archive, tmp_path / "out", **options)  # type: ignore[arg-type]


def test_changed_inputs_are_refused(tmp_path: Path, archive: list[Path]) -> None:
    run(archive, tmp_path / "out")
    archive[0].write_bytes(lines(articles(3)))
    with pytest.raises(UsageError, match="other inputs"):
        run(archive, tmp_path / "out")


def test_two_runs_at_once_are_refused(tmp_path: Path, archive: list[Path]) -> None:
    def two(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
        with pytest.raises(UsageError, match="is another run at work there"):
            run(archive, tmp_path / "out")
        return direct(reading, job, means)

    run(archive, tmp_path / "out", two)


def test_a_folder_of_something_else_is_refused(tmp_path: Path, archive: list[Path]) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(UsageError, match="not empty"):
        run(archive, tmp_path / "out")


def test_a_manifest_that_is_none_is_refused(tmp_path: Path, archive: list[Path]) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / FILE).write_text("dear reader" * 100, encoding="utf-8")
    with pytest.raises(UsageError, match="not a manifest"):
        run(archive, tmp_path / "out")


def test_the_present_day_stays_what_it_was(
    tmp_path: Path, archive: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date

    from checker import clock
    from checker.batch.run import Options, Run

    options = Options(tmp_path / "out")
    monkeypatch.setattr(clock, "today", lambda: date(2024, 3, 4))
    with Run(options, []) as first:
        assert first.today == date(2024, 3, 4)
    monkeypatch.setattr(clock, "today", lambda: date(2024, 3, 5))
    with Run(options, []) as second:
        assert second.today == date(2024, 3, 4)
