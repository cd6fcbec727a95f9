"""When what runs: one piece of work at a time, in a thread of its own, and of each text only the latest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


class Schedule:
    """Runs work for keys. New work for a key cancels what waits for it, and drops what runs for it.

    A single thread, as the language model and the store of facts are loaded once and used by one at a time.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="claimline")
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, work: Callable[[], object]) -> None:
        """Run something that nobody waits for, before everything that is asked for later."""
        self._pool.submit(work)

    def later(self, key: str, delay: float, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """After ``delay`` seconds without newer work for the key, run it and pass on the result."""
        self.cancel(key)
        self._tasks[key] = asyncio.get_running_loop().create_task(self._run(delay, work, done))

    async def _run(self, delay: float, work: Callable[[], T], done: Callable[[T], None]) -> None:
        await asyncio.sleep(delay)
        done(await asyncio.get_running_loop().run_in_executor(self._pool, work))

    def cancel(self, key: str) -> None:
        """Drop what was asked for under a key."""
        task = self._tasks.pop(key, None)
        if task is not None:
            task.cancel()

    async def settled(self, key: str) -> None:
        """Wait until nothing is under way for a key."""
        while (task := self._tasks.get(key)) is not None and not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.shield(task)

    def close(self) -> None:
        """Drop everything."""
        for key in list(self._tasks):
            self.cancel(key)
        self._pool.shutdown(wait=False, cancel_futures=True)
