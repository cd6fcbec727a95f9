"""The same input gives the same bytes, whatever the hash seed and however many processes share the work.

``CLAIMLINE_RUNS`` raises the number of runs, for a longer proof than that of every test run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = int(os.environ.get("CLAIMLINE_RUNS", "4"))
CHECK = ("check", "fixtures", "--fail-on", "never", "--no-cache", "--format", "json")
ANNOTATE = ("annotate", "tests/corpus/articles.jsonl", "--format", "jsonl")


def _output(arguments: tuple[str, ...], seed: int) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False).stdout


def test_runs_agree_to_the_byte() -> None:
    runs = list(islice(cycle("123"), RUNS))
    outputs = {_output((*CHECK, "--jobs", jobs), seed) for seed, jobs in enumerate(runs)}
    assert len(outputs) == 1
    assert len(outputs.pop()) > 1_000


def test_all_that_is_read_in_whole_articles_agrees_to_the_byte() -> None:
    outputs = {_output(ANNOTATE, seed) for seed in range(RUNS)}
    assert len(outputs) == 1
    assert len(outputs.pop()) > 100_000
