"""The processes that make answers: one that hangs or dies costs its own order alone."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from checker.serve.order import Answer, Order
from checker.serve.worker import BUSY, Worker, Workers
from checker.settings import Settings

MINUTE = 60.0


def obey(settings: Settings, order: Order) -> Answer:
    """Does what the order says, in a process of its own."""
    if order.content == b"hang":
        time.sleep(MINUTE)
    if order.content == b"die":
        os._exit(3)
    return Answer(order.content.decode(), str(os.getpid()))


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(Settings(), obey)
    yield made
    made.end()


def test_answers_come_from_one_lasting_process(worker: Worker) -> None:
    first, second = (worker.answer(Order(text), MINUTE) for text in (b"one", b"two"))
    assert (first.text, second.text) == ("one", "two")
    assert first.title == second.title != str(os.getpid())


def test_a_process_that_takes_too_long_is_ended_and_replaced(worker: Worker) -> None:
    first = worker.answer(Order(b"one"), MINUTE)
    assert "longer than the limit of 0.2 seconds" in worker.answer(Order(b"hang", "a.txt"), 0.2).error
    after = worker.answer(Order(b"two"), MINUTE)
    assert (after.text, after.error) == ("two", "")
    assert after.title != first.title


def test_a_process_that_dies_is_replaced(worker: Worker) -> None:
    assert worker.answer(Order(b"die", "a.txt"), MINUTE).error.startswith("a.txt: ended the process")
    assert worker.answer(Order(b"two"), MINUTE).text == "two"


def test_who_finds_no_free_process_is_told_so() -> None:
    assert Workers(Settings(), 0).answer(Order(b"one"), 0.01).error == BUSY
