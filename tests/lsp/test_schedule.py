"""Of each text only the latest version is looked at, and one at a time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable

import pytest

pytest.importorskip("pygls")

from checker.lsp.schedule import Schedule


def hold(talk: Callable[[Schedule, list[str]], Awaitable[None]]) -> None:
    async def run() -> None:
        schedule = Schedule()
        try:
            await asyncio.wait_for(talk(schedule, []), 30)
        finally:
            schedule.close()

    asyncio.run(run())


def test_what_waits_is_never_begun_when_newer_work_comes() -> None:
    async def talk(schedule: Schedule, begun: list[str]) -> None:
        done: list[None] = []
        for name in ("first", "second", "third"):
            schedule.later("text", 0.01, lambda name=name: begun.append(name), done.append)  # type: ignore[misc]
        await schedule.settled("text")
        assert (begun, len(done)) == (["third"], 1)

    hold(talk)


def test_what_runs_is_dropped_when_newer_work_comes() -> None:
    async def talk(schedule: Schedule, done: list[str]) -> None:
        begun, go_on = threading.Event(), threading.Event()

        def slow() -> str:
            begun.set()
            go_on.wait(20)
            return "old"

        schedule.later("text", 0, slow, done.append)
        await asyncio.get_running_loop().run_in_executor(None, begun.wait, 20)
        schedule.later("text", 0, lambda: "new", done.append)
        go_on.set()
        await schedule.settled("text")
        assert done == ["new"]

    hold(talk)


def test_texts_do_not_hinder_each_other_and_take_turns() -> None:
    async def talk(schedule: Schedule, done: list[str]) -> None:
        threads: set[int] = set()
        for name in ("a", "b", "c"):

            def work(name: str = name) -> str:
                threads.add(threading.get_ident())
                return name

            schedule.later(name, 0, work, done.append)
        for name in ("a", "b", "c"):
            await schedule.settled(name)
        assert sorted(done) == ["a", "b", "c"]
        assert len(threads) == 1

    hold(talk)


def test_what_was_cancelled_never_comes() -> None:
    async def talk(schedule: Schedule, done: list[str]) -> None:
        schedule.later("text", 0.01, lambda: "x", done.append)
        schedule.cancel("text")
        await schedule.settled("text")
        await asyncio.sleep(0.05)
        assert done == []

    hold(talk)
