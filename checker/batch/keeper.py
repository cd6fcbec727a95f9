"""Keeps one worker process: kills it where a document takes too long, replaces it where it died."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Any

from checker.batch.check import Job
from checker.batch.child import READY
from checker.batch.record import Batch, Outcome, Record
from checker.batch.rows import Result, Status, failure, packed
from checker.errors import ClaimlineError

_TRIES = 2
_START = 600.0  # seconds to load everything in, on a machine however busy


class EndedError(Exception):
    """The worker is gone: ``status`` says how."""

    def __init__(self, status: Status) -> None:
        super().__init__(status.value)
        self.status = status


class Keeper:
    """``timeout``: seconds without a result after which a worker is taken to be stuck."""

    def __init__(self, job: Job, timeout: float) -> None:
        self._job = job
        self._timeout = timeout
        self._worker: _Worker | None = None
        self._closed = False

    def check(self, batch: Batch) -> Outcome:
        """What comes of a batch, whatever becomes of the worker.

        Raises:
            ClaimlineError: if no worker can be had, or the keeper was closed.
        """
        found, memory, _ = self._attempt(batch.records)
        found += [self._alone(record) for record in batch.records[len(found) :]]
        return Outcome(batch.key, batch.last, packed(result for each in found for result in each), memory)

    def _alone(self, record: Record) -> list[Result]:
        """A record that may be what ended the worker; a crash must repeat itself to be blamed on it."""
        for _ in range(_TRIES):
            found, _, ended = self._attempt([record])
            if found:
                return found[0]
            if ended is Status.TIMEOUT:
                break
        return [self._given_up(record, ended or Status.CRASHED)]

    def _given_up(self, record: Record, how: Status) -> Result:
        if how is Status.TIMEOUT:
            says = f"no result within {self._timeout:g} seconds"
            return failure(record, how, f"{record.place}: {says}", self._timeout)
        return failure(record, how, f"{record.place}: the worker process ended without a result")

    def _attempt(self, records: Sequence[Record]) -> tuple[list[list[Result]], int, Status | None]:
        """Results up to where the worker ended, its peak of memory, and how it ended, if it did."""
        results: list[list[Result]] = []
        worker = self._running()
        try:
            worker.give(records)
            while isinstance(answer := worker.answer(self._timeout), list):
                results.append(answer)
        except EndedError as ended:
            self._worker = None
            worker.kill()
            return results, 0, ended.status
        return results, answer, None

    def _running(self) -> _Worker:
        if self._closed:
            raise ClaimlineError("closed")
        if self._worker is None:
            self._worker = _Worker(self._job.folder)
            self._worker.start(self._job)
        return self._worker

    def close(self) -> None:
        """End the worker at once, whatever it does."""
        self._closed = True
        if self._worker is not None:
            self._worker.kill()


class _Worker:
    def __init__(self, folder: str) -> None:
        path = os.pathsep.join(os.path.abspath(folder) for folder in sys.path)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "checker.batch.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=folder if os.path.isdir(folder) else None,
            env={**os.environ, "PYTHONPATH": path},
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._given = Connection(os.dup(self._process.stdin.fileno()), readable=False)
        self._taken = Connection(os.dup(self._process.stdout.fileno()), writable=False)
        self._process.stdin.close()
        self._process.stdout.close()

    def start(self, job: Job) -> None:
        """Raises ``ClaimlineError`` if it does not come up."""
        try:
            self.give(job)
            answer = self.answer(_START)
        except EndedError:
            self.kill()
            raise ClaimlineError("a worker process could not be started") from None
        assert answer == READY

    def give(self, message: object) -> None:
        try:
            self._given.send(message)
        except OSError:
            raise EndedError(Status.CRASHED) from None

    def answer(self, timeout: float) -> Any:
        try:
            if not self._taken.poll(timeout):
                raise EndedError(Status.TIMEOUT)
            message = self._taken.recv()
        except (EOFError, OSError):
            raise EndedError(Status.CRASHED) from None
        if isinstance(message, ClaimlineError):
            raise message
        return message

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
