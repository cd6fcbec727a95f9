"""What the engines of clusters have in common: how batches travel, and who checks them where they arrive."""

from __future__ import annotations

import atexit
import os
import pickle
import threading
from collections.abc import Iterator
from contextlib import chdir, nullcontext
from dataclasses import dataclass

from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.keeper import Keeper
from checker.batch.reading import Reading
from checker.batch.record import Batch, Outcome
from checker.batch.sources import Source
from checker.errors import ClaimlineError


@dataclass(frozen=True, slots=True)
class Orders:
    """What a worker has to know besides the batch: the job, packed, and the time that a document has."""

    job: bytes
    timeout: float

    @classmethod
    def of(cls, job: Job, means: Means) -> Orders:
        """The orders of a run."""
        return cls(pickle.dumps(job), means.timeout)


class _Kept:
    """The keepers of this process, one for each thread that an engine works in."""

    by_thread: dict[int, tuple[Orders, Keeper]] = {}  # noqa: RUF012


def checked(batch: bytes, orders: Orders) -> bytes:
    """A packed batch to its packed outcome, or to why there can be none: engines wrap what is raised."""
    try:
        return pickle.dumps(_keeper(orders).check(pickle.loads(batch)))
    except ClaimlineError as error:
        return pickle.dumps(str(error))


def _keeper(orders: Orders) -> Keeper:
    thread = threading.get_ident()
    known = _Kept.by_thread.get(thread)
    if known is not None and known[0] == orders:
        return known[1]
    if known is not None:
        known[1].close()
    keeper = Keeper(pickle.loads(orders.job), orders.timeout)
    _Kept.by_thread[thread] = orders, keeper
    return keeper


@atexit.register
def let_go() -> None:
    """End what this process keeps."""
    while _Kept.by_thread:
        _, (_, keeper) = _Kept.by_thread.popitem()
        keeper.close()


def packed(batch: Batch) -> bytes:
    """A batch as it travels."""
    return pickle.dumps(batch)


def outcome(data: bytes) -> Outcome:
    """What ``checked`` has packed.

    Raises:
        ClaimlineError: if no batch can be checked.
    """
    found: Outcome | str = pickle.loads(data)
    if isinstance(found, str):
        raise ClaimlineError(found)
    return found


def read(reading: Reading, source: Source) -> Iterator[bytes]:
    """The packed batches of a source, read in the folder of the run where this machine has it."""
    with chdir(reading.folder) if os.path.isdir(reading.folder) else nullcontext():
        yield from map(packed, reading.batches_of(source))
