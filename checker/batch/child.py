"""A worker process: takes a job, then batches of records, and gives the results of each record as they come.

It talks over its standard input and output, so that it can be started from anywhere, workers of other
engines included. It ends when its parent does.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection

from checker.batch.check import Job, as_they_come
from checker.batch.record import Record
from checker.errors import ClaimlineError

READY = "ready"
_KILOBYTE = 1 if sys.platform == "darwin" else 1000  # macOS counts bytes


def main() -> None:
    """Work until there is nothing more to take."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent alone answers an interrupt
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # processes share the work; threads would compete
    taken, given = Connection(os.dup(0), writable=False), Connection(os.dup(1), readable=False)
    os.dup2(2, 1)  # what a library prints must not stand between the messages
    try:
        _work(taken, given)
    except ClaimlineError as error:
        given.send(ClaimlineError(str(error)))
    except (EOFError, BrokenPipeError):
        return


def _work(taken: Connection, given: Connection) -> None:
    job: Job = taken.recv()
    job.timed.warm()
    given.send(READY)
    while True:
        _batch(taken.recv(), job, given)


def _batch(records: Sequence[Record], job: Job, given: Connection) -> None:
    for results in as_they_come(records, job):
        given.send(results)
    given.send(_peak())


def _peak() -> int:
    """Most memory that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILOBYTE // 1_000_000


if __name__ == "__main__":
    main()
