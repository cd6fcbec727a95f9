"""Processes that make the answers, so that no document can hold up or bring down the server."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import Empty, Queue
from threading import Thread

from checker.serve.fulfil import fulfil
from checker.serve.order import Answer, Order
from checker.settings import Settings

Fulfil = Callable[[Settings, Order], Answer]

_SMALL = Order(b"It was signed on 3 May 2019.")
_WARMING = 60.0  # seconds
BUSY = "Others are being served: try again in a moment."


class Worker:
    """One process, started when it is first needed, and anew after one that had to be ended."""

    def __init__(self, settings: Settings, task: Fulfil = fulfil) -> None:
        self._settings = settings
        self._task = task
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def answer(self, order: Order, seconds: float) -> Answer:
        """The answer to an order, or after so many seconds the error that it takes too long."""
        connection = self._started()
        try:
            connection.send(order)
            if connection.poll(seconds):
                answer: Answer = connection.recv()
                return answer
            reason = f"took longer than the limit of {seconds:g} seconds"
        except (EOFError, OSError):
            reason = "ended the process that read it: it may need too much memory, or be damaged"
        self.end()
        return Answer(error=f"{order.name}: {reason}")

    def _started(self) -> Connection:
        if self._connection is None or self._process is None or not self._process.is_alive():
            context = get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(
                target=_run, args=(theirs, self._settings, self._task), daemon=True
            )
            self._process.start()
            theirs.close()
        return self._connection

    def end(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None and self._connection is not None:
            self._process.kill()
            self._process.join()
            self._connection.close()
        self._process = self._connection = None


def _run(connection: Connection, settings: Settings, task: Fulfil) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent alone answers an interrupt
    while True:
        try:
            order = connection.recv()
        except EOFError:
            return
        connection.send(task(settings, order))


class Workers:
    """A few workers; an order waits for the first that is free."""

    def __init__(self, settings: Settings, number: int = 1, task: Fulfil = fulfil) -> None:
        self._all = [Worker(settings, task) for _ in range(number)]
        self._free: Queue[Worker] = Queue()
        for worker in self._all:
            self._free.put(worker)

    def answer(self, order: Order, seconds: float) -> Answer:
        """As ``Worker.answer``; waiting for a free worker is limited to the same time."""
        try:
            worker = self._free.get(timeout=seconds)
        except Empty:
            return Answer(error=BUSY)
        try:
            return worker.answer(order, seconds)
        finally:
            self._free.put(worker)

    def warm(self) -> None:
        """Have every process load what it needs, so that the first visitor does not wait for it."""
        for _ in self._all:
            Thread(target=self.answer, args=(_SMALL, _WARMING), daemon=True).start()

    def end(self) -> None:
        """End every process."""
        for worker in self._all:
            worker.end()
