"""Documents a second and memory a worker of ``claimline batch``, and what that makes of a large archive.

``python benchmarks/batch.py [--documents N] [--from ARTICLES.jsonl ...] [--engine ENGINE] [--jobs N]``:
the articles are repeated under ids of their own until there are N. Without ``--from``, articles of our own.
``--folder`` keeps documents and tables; a run that was ended goes on there.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from tagger_text import news

from checker.batch.check import Job
from checker.batch.engines import Means, engine
from checker.batch.engines.local import available
from checker.batch.run import Options, Progress, Run
from checker.batch.sources.plan import plan
from checker.engine import Settings
from checker.tasks import Check

SHARDS = 4
LENGTH = 4_000  # characters of an article of our own
ARCHIVES = (10_000_000, 1_000_000_000)
DAY = 86_400


def articles(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """Those of the files, else sixty of our own."""
    if paths:
        return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    text = news(60 * LENGTH)
    pieces = (text[i : i + LENGTH] for i in range(0, len(text), LENGTH))
    return [{"id": str(n), "published": "2021-06-16", "text": piece} for n, piece in enumerate(pieces)]


def write_archive(folder: Path, paths: Sequence[Path], documents: int) -> None:
    """The articles over and over, each under an id of its own, in a few compressed files."""
    if folder.exists():
        return
    folder.mkdir(parents=True)
    copies: Iterator[dict[str, Any]] = islice(cycle(articles(paths)), documents)
    for shard in range(SHARDS):
        size = documents // SHARDS + (shard < documents % SHARDS)
        with gzip.open(folder / f"shard-{shard}.jsonl.gz", "wt", encoding="utf-8", compresslevel=1) as stream:
            for number, article in enumerate(islice(copies, size)):
                stream.write(json.dumps({**article, "id": f"{article['id']}-{shard}-{number}"}) + "\n")


class Watch:
    """The peak of memory at every tenth of the way."""

    def __init__(self, documents: int) -> None:
        self.documents = documents
        self.peaks: list[int] = []
        self.progress: Progress | None = None

    def __call__(self, progress: Progress) -> None:
        """Hear of a run."""
        self.progress = progress
        while progress.totals["documents"] * 10 >= self.documents * (len(self.peaks) + 1):
            self.peaks.append(progress.memory)


def measure(folder: Path, arguments: argparse.Namespace) -> None:
    """Run, and print the figures."""
    write_archive(folder / "archive", arguments.articles, arguments.documents)
    sources, _ = plan([str(folder / "archive")])
    watch = Watch(arguments.documents)
    means = Means(arguments.jobs, 60.0, arguments.address)
    start = time.monotonic()
    with Run(Options(folder / arguments.engine), sources) as run:
        job = Job(Check(Settings(today=run.today)), folder=str(Path.cwd()))
        progress = run.go(engine(arguments.engine), job, means, watch)
    show(progress, time.monotonic() - start, watch.peaks, arguments.jobs or available())


def show(progress: Progress, seconds: float, peaks: Sequence[int], workers: int) -> None:
    """The figures, and the arithmetic for archives."""
    documents, words = progress.totals["documents"], progress.totals["words"]
    length = words / max(1, documents)
    print(f"{documents:,} documents of {length:,.0f} words, {workers} workers, {seconds:,.0f} s")
    print(f"{documents / seconds:,.1f} documents a second, {words / seconds:,.0f} words a second")
    print(f"peak of memory a worker at every tenth of the way, in MB: {', '.join(map(str, peaks))}")
    rate = 1000 * documents / max(1, progress.totals["milliseconds"])
    print(f"{rate:,.1f} documents, {rate * length:,.0f} words for a second of processor time")
    for archive in ARCHIVES:
        days = archive / rate / DAY
        print(f"{archive:,} documents: {archive:,} / {rate:,.1f} / {DAY:,} = {days:,.1f} days of one core")


def main() -> None:
    """Read the arguments, measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=2_000)
    parser.add_argument("--from", dest="articles", type=Path, nargs="+", default=[])
    parser.add_argument("--engine", default="local")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--address")
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    if arguments.folder is not None:
        measure(arguments.folder, arguments)
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), arguments)


if __name__ == "__main__":
    main()
