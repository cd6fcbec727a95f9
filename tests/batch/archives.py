"""Archives of our own, runs over them inside this process, and what is in the tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from checker.batch.check import Job, check_batch
from checker.batch.engines import Engine, Means
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.batch.rows import packed
from checker.batch.run import Options, Progress, Run
from checker.batch.sources.plan import plan
from checker.engine import Settings
from checker.tasks import Check

SETTINGS = Settings(select=frozenset({"calendar", "ranges"}))
MEANS = Means(workers=2, timeout=60.0)

Article = dict[str, Any]


def articles(number: int) -> list[Article]:
    """Short ones; every third says something impossible."""
    days = ("on 30 April 2021", "on 31 April 2021", "in April 2021")
    return [
        {
            "id": f"a{n}",
            "published": "2024-03-04",
            "author": f"Author {n % 3}",
            "text": f"Bridge {n} was opened {days[n % 3]}. It stood for {n} years.",
        }
        for n in range(number)
    ]


def lines(found: Iterable[Article]) -> bytes:
    """JSON Lines."""
    return b"".join(json.dumps(article).encode() + b"\n" for article in found)


def direct(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
    """The simplest of all engines: no process but this one."""
    for batch in reading.batches():
        yield Outcome(batch.key, batch.last, packed(check_batch(batch.records, job)))


def run(
    inputs: Sequence[Path | str],
    output: Path,
    engine: Engine = direct,
    *,
    job: Job | None = None,
    means: Means = MEANS,
    limit: int | None = None,
    **options: Any,
) -> Progress:
    """A run with small batches and parts."""
    sources, _ = plan([str(path) for path in inputs], limit)
    with Run(Options(output, **{"words": 60, "per_part": 3, **options}), sources) as going:
        job = job or Job(Check(SETTINGS), keep=going_keep(options))
        return going.go(engine, job, means, lambda progress: None)


def going_keep(options: dict[str, Any]) -> tuple[str, ...]:
    kept: tuple[str, ...] = options.get("keep", ())
    return kept


def rows(output: Path, table: str) -> list[Article]:
    """The rows of a table of JSON Lines, in the order of its files."""
    return [
        json.loads(line)
        for path in sorted((output / table).iterdir())
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def content(output: Path) -> dict[str, list[Article]]:
    """Every file with its rows, but for what differs from run to run."""
    return {
        f"{path.parent.name}/{path.name}": [
            {key: value for key, value in json.loads(line).items() if key != "seconds"}
            for line in path.read_text(encoding="utf-8").splitlines()
        ]
        for path in sorted(output.glob("*/*.jsonl"))
    }
