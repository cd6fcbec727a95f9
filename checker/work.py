"""Runs a task over documents: in order, in batches, on one or more processes, whatever single ones do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from checker.batches import BATCH_CHARACTERS, batches
from checker.each_result import Task, each_result
from checker.errors import ClaimlineError
from checker.model.document import Document

if TYPE_CHECKING:
    from concurrent.futures import Future

R = TypeVar("R")

_MARK = 100  # what anything else counts, so that no number of them is held either


class Deferred(Generic[R]):
    """A task that is made when the first document needs it: making one loads every rule."""

    def __init__(self, make: Callable[[], Task[R]]) -> None:
        self._make = make

    @cached_property
    def made(self) -> Task[R]:
        """The task itself."""
        return self._make()

    def run(self, documents: Sequence[Document]) -> Iterable[R]:
        """As the task itself."""
        return self.made.run(documents)

    def failed(self, document: Document, message: str) -> R:
        """As the task itself."""
        return self.made.failed(document, message)

    def __reduce__(self) -> str | tuple[Any, ...]:
        """The task travels to other processes, not its making."""
        return _itself, (self.made,)


def _itself(task: Task[R]) -> Task[R]:
    return task


P = TypeVar("P")
"""What stands between the documents, and passes through: errors, marks, results that are known already."""


def perform(
    task: Task[R], items: Iterable[Document | P], jobs: int = 1, seconds: float = 0
) -> Iterator[R | P]:
    """Results in the order of the items; whatever is no document passes through.

    An unexpected exception costs only the document that raised it: its result says so. ``seconds`` of
    processor time are what a document may take, and as much again for each million characters; 0: no limit.
    """
    held = batches(items, _size, BATCH_CHARACTERS)
    pairs = _alone(task, held, seconds) if jobs == 1 else _in_pool(task, held, jobs, seconds)
    for batch, results in pairs:
        following = iter(results)
        for item in batch:
            yield next(following) if isinstance(item, Document) else item


def _size(item: object) -> int:
    return len(item.text) if isinstance(item, Document) else _MARK


def _documents(batch: Sequence[object]) -> list[Document]:
    return [item for item in batch if isinstance(item, Document)]


def _alone(
    task: Task[R], batches: Iterable[list[Document | P]], seconds: float
) -> Iterator[tuple[list[Document | P], list[R]]]:
    for batch in batches:
        yield batch, _results(task, _documents(batch), seconds)


def _results(task: Task[R], documents: Sequence[Document], seconds: float) -> list[R]:
    return list(each_result(task, documents, seconds))


class _Worker:
    """The task of a worker process, set once when it starts."""

    task: Task[object]
    seconds: float


def _begin(task: Task[object], seconds: float) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent alone answers an interrupt
    _Worker.task, _Worker.seconds = task, seconds


def _work(documents: Sequence[Document]) -> list[object]:
    return _results(_Worker.task, documents, _Worker.seconds)


def _in_pool(
    task: Task[R], batches: Iterable[list[Document | P]], jobs: int, seconds: float
) -> Iterator[tuple[list[Document | P], list[R]]]:
    """As ``_alone``. Processes start with the first batch that holds a document."""
    following = iter(batches)
    for batch in following:
        if _documents(batch):
            yield from _pooled(task, chain([batch], following), jobs, seconds)
        else:
            yield batch, []


def _pooled(
    task: Task[R], batches: Iterable[list[Document | P]], jobs: int, seconds: float
) -> Iterator[tuple[list[Document | P], list[R]]]:
    """A few batches ahead of what is taken, so that memory stays flat."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (task, seconds))
    waiting: deque[tuple[list[Document | P], Future[Any]]] = deque()
    try:
        for batch in batches:
            waiting.append((batch, pool.submit(_work, _documents(batch))))
            if len(waiting) >= 2 * jobs:
                yield _finished(*waiting.popleft())
        while waiting:
            yield _finished(*waiting.popleft())
    except BrokenProcessPool:
        raise ClaimlineError("a worker process ended unexpectedly; try fewer --jobs") from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _finished(batch: list[Document | P], future: Future[list[R]]) -> tuple[list[Document | P], list[R]]:
    return batch, future.result()
