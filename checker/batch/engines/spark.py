"""Spark: batches go out in waves as rows of a data frame, and through ``mapInPandas``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any

import pandas
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.engines.local import available
from checker.batch.engines.worker import Orders, checked, outcome, packed
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.errors import ClaimlineError

_A_WORKER = 16  # batches of a wave: enough that few wait for the last one, few enough to be held here
_TRIES = 4  # of a batch whose worker dies; on one machine Spark would try only once


def outcomes(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
    """The outcomes of a wave when all of them are there; what a lost worker held is done again."""
    session = _session(means)
    try:
        workers = means.workers or session.sparkContext.defaultParallelism
        check = partial(_check, orders=Orders.of(job, means))
        batches = map(packed, reading.batches())
        while wave := list(islice(batches, _A_WORKER * workers)):
            rows = session.createDataFrame([(batch,) for batch in wave], "batch binary")
            found = rows.repartition(len(wave)).mapInPandas(check, "outcome binary").collect()
            yield from (outcome(bytes(row["outcome"])) for row in found)
    except PySparkException as error:
        raise ClaimlineError(f"--engine spark: {_last_line(error)}") from None
    finally:
        session.stop()


def _session(means: Means) -> SparkSession:
    """Java's own messages begin at errors, and what runs on the workers is this Python."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    master = means.address or f"local[{means.workers or available()},{_TRIES}]"
    try:
        session = (
            SparkSession.builder.appName("claimline")
            .master(master)
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.ui.enabled", "false")
            .getOrCreate()
        )
    except Exception as error:  # py4j and Java have no base of their own
        raise ClaimlineError(f"--engine spark: {master}: {_last_line(error)}") from None
    session.sparkContext.setLogLevel("ERROR")
    return session


def _check(frames: Iterator[Any], orders: Orders) -> Iterator[Any]:
    for frame in frames:
        found = [checked(bytes(batch), orders) for batch in frame["batch"]]
        yield pandas.DataFrame({"outcome": found})


def _last_line(error: BaseException) -> str:
    """What was raised on a worker stands below the trace of how."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__
