"""The one function behind every engine: records in, results out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from io import BufferedReader, BytesIO
from itertools import repeat
from pathlib import Path
from typing import Any

from checker.batch.record import Kind, Record
from checker.batch.rows import Result, Status, failure, result
from checker.batch.timed import Timed, TimedCheck
from checker.each_result import each_result, internal_error
from checker.errors import ReadError
from checker.model.document import Document
from checker.read import read_path
from checker.read.formats import FORMATS, detect
from checker.read.jsonl import read_line
from checker.read.raw import RawInput
from checker.report.annotated import Annotation
from checker.suppress.sidecar import with_sidecars
from checker.tasks import Annotate, Check


@dataclass(frozen=True)
class Job:
    """What is done with each document. ``keep`` names what of its metadata goes into the tables.

    ``folder`` is what relative paths are relative to.
    """

    check: Check
    annotate: Annotate | None = None
    keep: tuple[str, ...] = ()
    folder: str = "."

    @cached_property
    def timed(self) -> TimedCheck:
        """The check, loaded once."""
        return TimedCheck(self.check)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "timed"}


def check_batch(records: Sequence[Record], job: Job) -> list[Result]:
    """One result a document, in order; depends on nothing but its arguments and the files that they name."""
    return [each for results in as_they_come(records, job) for each in results]


def as_they_come(records: Sequence[Record], job: Job) -> Iterator[list[Result]]:
    """The results of each record, as soon as all of them are there."""
    read = [list(_read(record)) for record in records]
    documents = [each for items in read for each in items if isinstance(each, Document)]
    checked = zip(each_result(job.timed, documents), _annotations(documents, job), strict=False)
    for record, items in zip(records, read, strict=True):
        yield [
            _result(each, _position(record, number), *next(checked), job)
            if isinstance(each, Document)
            else _unreadable(each, record)
            for number, each in enumerate(items)
        ]


def _annotations(documents: Sequence[Document], job: Job) -> Iterator[Annotation | None]:
    return repeat(None) if job.annotate is None else each_result(job.annotate, documents)


def _result(document: Document, position: int, timed: Timed, note: Annotation | None, job: Job) -> Result:
    return result(document, position, timed, None if note is None else note.shape, job.keep)


def _position(record: Record, number: int) -> int:
    return record.position + (number if record.kind is Kind.FILE else 0)


def _unreadable(error: ReadError | Exception, record: Record) -> Result:
    if isinstance(error, ReadError):
        return failure(record, Status.UNREADABLE, str(error), name=_own_name(record))
    return failure(record, Status.FAILED, f"{record.place}: {internal_error(error)}")


def _own_name(record: Record) -> str:
    """The id of a line that is no document but has one."""
    try:
        return str(json.loads(record.data)["id"]) if record.kind is Kind.LINE else ""
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""


def _read(record: Record) -> Iterator[Document | ReadError | Exception]:
    """The documents of a record; whatever goes wrong comes in its place."""
    try:
        yield from with_sidecars(_READERS[record.kind](record))
    except Exception as error:
        yield error


def _line(record: Record) -> Iterator[Document]:
    yield read_line(record.data, record.place, record.path, set())


def _page(record: Record) -> Iterator[Document | ReadError]:
    raw = RawInput(record.name, BufferedReader(BytesIO(record.data)), record.path)
    found = detect(raw)
    form = found if found.name in ("html", "text") else FORMATS["text"]
    for each in form.reader()(raw):
        yield replace(each, id=record.name, url=record.name) if isinstance(each, Document) else each


def _file(record: Record) -> Iterator[Document | ReadError]:
    return read_path(Path(record.path))


def _fault(record: Record) -> Iterator[ReadError]:
    yield ReadError(record.path, record.data.decode())


_READERS = {Kind.LINE: _line, Kind.PAGE: _page, Kind.FILE: _file, Kind.FAULT: _fault}
