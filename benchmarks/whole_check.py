"""A whole check with all rules against spaCy's whole English pipeline merely reading the same text.

CPU seconds of one process, medians. ``python benchmarks/whole_check.py [ARTICLES.jsonl]``: text of our own,
or articles of yours, one JSON object with a ``text`` a line.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tagger_text import news

from checker.engine import Checker, Settings
from checker.language.model import model_name
from checker.model.document import Document
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument

RUNS = 3
PUBLISHED = "2021-06-16"
DATE = DateSignal(parse_published_argument(PUBLISHED), PUBLISHED, Signal.ARGUMENT)


def documents(path: Path | None) -> Iterator[Document]:
    """The articles of a file, or sixty of our own of about 5,000 characters."""
    if path is None:
        text = news(300_000)
        pieces = [text[i : i + 5_000] for i in range(0, len(text), 5_000)]
    else:
        pieces = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    for number, piece in enumerate(pieces):
        yield Document(id=str(number), source=piece, text=piece, format="text")


def seconds(work: Callable[[], object]) -> float:
    """Median CPU time of some runs, after one that is not counted."""
    times = []
    for _ in range(RUNS + 1):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times[1:])


def main(path: Path | None) -> None:
    """Print the table."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does; spaCy has one thread too
    import spacy

    found = list(documents(path))
    words = sum(len(d.text.split()) for d in found)
    checker = Checker(Settings(published=DATE))
    pipeline = spacy.load(model_name())
    check = seconds(lambda: list(checker.check(found)))
    read = seconds(lambda: list(pipeline.pipe(d.text for d in found)))
    print("| what | words a second | x spaCy | budget |\n|---|--:|--:|---|")
    print(f"| spaCy's whole pipeline | {words / read:,.0f} | 1.0 | |")
    print(f"| claimline check, all rules | {words / check:,.0f} | {read / check:.1f} | at least 3 |")

    pieces = [Document(id=str(i), source=t, text=t, format="text") for i in range(10) if (t := news(100_000))]
    large = news(1_000_000)
    whole = [Document(id="large", source=large, text=large, format="text")]
    ratio = seconds(lambda: list(checker.check(whole))) / seconds(lambda: list(checker.check(pieces)))
    print("\n| what | ratio | budget |\n|---|--:|---|")
    print(f"| one document of 1 MB against ten of 100 KB | {ratio:.2f} | at most 1.3 |")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
