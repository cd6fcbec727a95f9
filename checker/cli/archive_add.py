"""Adds documents to an archive; what has not changed is left alone."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checker.batches import batches
from checker.cli.console import complain
from checker.errors import ReadError, UsageError

if TYPE_CHECKING:
    from checker.archive.records import Record
    from checker.archive.store import Archive
    from checker.config.values import Configuration
    from checker.model.document import Document

_TOGETHER = 200  # documents that are looked up, and written, in one go


@dataclass
class Tally:
    """Documents of one run; ``kept`` are the names of those that the archive holds in another state."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    unread: int = 0
    kept: set[str] = field(default_factory=set)

    def add(self, name: str) -> None:
        """Count a document that goes into the archive."""
        if name in self.kept:
            self.changed += 1
        else:
            self.added += 1

    def __str__(self) -> str:
        return f"{self.added} added, {self.changed} changed, {self.unchanged} unchanged"


def add(arguments: Namespace, configuration: Configuration, archive: Archive) -> bool:
    """Add what is new or has changed; whether some of it could not be read in full."""
    from checker import registry
    from checker.cli.inputs import documents
    from checker.config.by_path import ByPath
    from checker.config.settings import settings
    from checker.tasks import Tell
    from checker.work import perform

    if not arguments.what:
        raise UsageError("name what to add: files, folders, or - for standard input")
    named = Namespace(paths=arguments.what, input_format=arguments.input_format, stdin_filename=None)
    chosen = replace(settings(configuration, registry.load()), published=None)
    tally = Tally()
    fresh = _fresh(documents(named, ()), archive, tally)
    results = perform(Tell(chosen, by_path=ByPath(configuration)), fresh, arguments.jobs, arguments.timeout)
    for some in batches(results, lambda _: 1, _TOGETHER):
        archive.put(_records(some, tally))
    print(tally)
    return tally.unread > 0


def _fresh(
    found: Iterable[Document | ReadError], archive: Archive, tally: Tally
) -> Iterator[Document | ReadError]:
    """Documents that the archive does not hold as they are, and errors."""
    from checker.archive.records import digest_of, name_of

    for some in batches(found, lambda _: 1, _TOGETHER):
        names = [name_of(each) for each in some if not isinstance(each, ReadError)]
        known = archive.digests(names)
        for each in some:
            if isinstance(each, ReadError):
                yield each
                continue
            digest = known.get(name_of(each))
            if digest == digest_of(each):
                tally.unchanged += 1
                continue
            if digest is not None:
                tally.kept.add(name_of(each))
            yield each


def _records(results: Iterable[Record | ReadError], tally: Tally) -> list[Record]:
    records = []
    for result in results:
        errors = [str(result)] if isinstance(result, ReadError) else result.errors
        tally.unread += bool(errors)
        for error in errors:
            complain(error)
        if not isinstance(result, ReadError):
            records.append(result)
            tally.add(result.name)
    return records
