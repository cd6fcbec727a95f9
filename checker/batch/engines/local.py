"""Worker processes of this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from queue import SimpleQueue

from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.keeper import Keeper
from checker.batch.reading import Reading
from checker.batch.record import Batch, Outcome


def outcomes(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
    """Each outcome as it comes. No more batches are held than keep the workers busy."""
    workers = means.workers or available()
    pool = ThreadPoolExecutor(workers)
    waiting: set[Future[Outcome]] = set()
    with closing(_Keepers(workers, job, means.timeout)) as keepers:
        try:
            for batch in reading.batches():
                waiting.add(pool.submit(keepers.check, batch))
                if len(waiting) >= 2 * workers:
                    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    yield from (future.result() for future in done)
            yield from (future.result() for future in waiting)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def available() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Keepers:
    """As many as there are threads to use them."""

    def __init__(self, number: int, job: Job, timeout: float) -> None:
        self._all = [Keeper(job, timeout) for _ in range(number)]
        self._free: SimpleQueue[Keeper] = SimpleQueue()
        for keeper in self._all:
            self._free.put(keeper)

    def check(self, batch: Batch) -> Outcome:
        keeper = self._free.get()
        try:
            return keeper.check(batch)
        finally:
            self._free.put(keeper)

    def close(self) -> None:
        for keeper in self._all:
            keeper.close()
