"""Dask: batches are submitted one by one, a few ahead of what the workers do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

from distributed import Client, LocalCluster, as_completed

from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.engines.local import available
from checker.batch.engines.worker import Orders, checked, let_go, outcome, packed
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.errors import ClaimlineError

_AHEAD = 3  # batches for each worker
_SILENT = {"silence_logs": 50, "dashboard_address": None}


def outcomes(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
    """Each outcome as it comes; what a lost worker held is done again by another."""
    client = _client(means)
    try:
        yield from _submitted(client, reading, Orders.of(job, means))
    finally:
        with suppress(OSError):  # a cluster that is gone has let go
            client.run(let_go)
        client.close()
        if client.cluster is not None:
            client.cluster.close()


def _client(means: Means) -> Any:
    try:
        if means.address is not None:
            return Client(means.address)
        return Client(LocalCluster(n_workers=means.workers or available(), threads_per_worker=1, **_SILENT))
    except (OSError, ValueError) as error:
        raise ClaimlineError(f"--engine dask: {means.address}: {error}") from None


def _submitted(client: Any, reading: Reading, orders: Orders) -> Iterator[Outcome]:
    batches = map(packed, reading.batches())

    def submit(number: int) -> list[Any]:
        return [client.submit(checked, batch, orders, pure=False) for batch in islice(batches, number)]

    working = as_completed(submit(_AHEAD * max(1, sum(client.nthreads().values()))))
    for future in working:
        yield outcome(future.result())
        working.update(submit(1))
