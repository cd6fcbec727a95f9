"""Results document by document: what one of them does, or how long it takes, costs no other its result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, TypeVar

from checker.errors import ClaimlineError, ReadError
from checker.model.document import Document
from checker.time_limit import OverTimeError, time_limit

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

_MILLION = 1_000_000  # characters


class Task(Protocol[R_co]):
    """What is done with documents. It travels to other processes, so it must pickle."""

    def run(self, documents: Sequence[Document]) -> Iterable[R_co]:
        """One result a document, in order."""

    def failed(self, document: Document, message: str) -> R_co:
        """The result that says that nothing came of a document."""


def each_result(task: Task[R], documents: Sequence[Document], seconds: float = 0) -> Iterator[R]:
    """Results as they come; from an unexpected exception on, the documents go one by one."""
    if not documents:
        return
    done = 0
    try:
        for result in _in_time(task.run(documents), _allowed(documents, seconds)):
            done += 1
            yield result
    except ClaimlineError:
        raise
    except Exception:
        yield from (_result(task, document, _allowed([document], seconds)) for document in documents[done:])


@contextmanager
def in_time(documents: Sequence[Document], seconds: float) -> Iterator[None]:
    """Gives up work on documents after so many seconds of processor time, and more for long ones.

    Raises:
        ReadError: in the name of the first document.
    """
    limit = _allowed(documents, seconds)
    try:
        with time_limit(limit):
            yield
    except OverTimeError:
        raise ReadError(documents[0].id, _over_time(limit)) from None


def _over_time(seconds: float) -> str:
    return f"no result within {round(seconds, 1):g} seconds of processor time"


def _allowed(documents: Sequence[Document], seconds: float) -> float:
    return seconds * (1 + sum(len(document.text) for document in documents) / _MILLION)


def _in_time(results: Iterable[R], seconds: float) -> Iterator[R]:
    """Each result within so many seconds; only what makes them counts, not what is done with them."""
    following = iter(results)
    while True:
        with time_limit(seconds):
            try:
                result = next(following)
            except StopIteration:
                return
        yield result


def _result(task: Task[R], document: Document, seconds: float) -> R:
    try:
        (result,) = _in_time(task.run([document]), seconds)
        return result
    except ClaimlineError:
        raise
    except OverTimeError:
        return task.failed(document, f"{document.id}: {_over_time(seconds)}")
    except Exception as error:
        return task.failed(document, f"{document.id}: {internal_error(error)}")


def internal_error(error: BaseException) -> str:
    """One line for a fault of ours: what it was and where, so that a report of it is of use."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    says = " ".join(str(error).split())[:200]
    return f"internal error, please report it: {type(error).__name__}{where}: {says}"
