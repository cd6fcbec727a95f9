"""Searches an archive: by words, or for the events of a draft."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.console import complain
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import ReadError, UsageError
from checker.model.wording import describe_moment
from checker.report.cells import one_line

if TYPE_CHECKING:
    from checker.archive.store import Archive
    from checker.config.values import Configuration
    from checker.model.document import Document
    from checker.model.told import Told


def search(arguments: Namespace, configuration: Configuration, archive: Archive) -> int:
    """Print what is found; the status says whether the draft could be read in full."""
    if bool(arguments.what) == (arguments.draft is not None):
        raise UsageError("name words to search for, or --draft FILE")
    if arguments.draft is None:
        _print(archive.search(" ".join(arguments.what), arguments.most))
        return CLEAN
    documents, errors = _drafts(arguments)
    for error in errors:
        complain(error)
    for here, there in _told_also(documents, configuration, archive):
        print(f"{_place(here)} {_says(here)}")
        _print(there[: arguments.most], "  ")
    return UNUSABLE if errors else CLEAN


def _drafts(arguments: Namespace) -> tuple[list[Document], list[str]]:
    from checker.read import read_path

    found = list(read_path(Path(arguments.draft), arguments.input_format))
    documents = [each for each in found if not isinstance(each, ReadError)]
    errors = [str(each) for each in found if isinstance(each, ReadError)]
    return documents, [*errors, *(error for document in documents for error in document.errors)]


def _told_also(
    documents: list[Document], configuration: Configuration, archive: Archive
) -> Iterator[tuple[Told, Sequence[Told]]]:
    from checker import registry
    from checker.archive.others import Others
    from checker.archive.telling import told_of
    from checker.config.settings import settings
    from checker.engine import Checker

    checker = Checker(settings(configuration, registry.load()))
    for article in checker.articles(documents):
        others = Others(told_of(article), archive)
        for here in others.told:
            there = others.about(here)
            if there:
                yield here, there


def _print(found: Sequence[Told], indent: str = "") -> None:
    for told in found:
        print(f"{indent}{_place(told)} {_says(told)}")


def _place(told: Told) -> str:
    return one_line(f"{told.origin.name}:{told.passage.line}:{told.passage.column}:")


def _says(told: Told) -> str:
    """The date, and the sentence that gives it."""
    published = told.origin.published
    when = describe_moment(told.moments[0]) if told.moments else "undated"
    by = "" if published is None else f" (published {describe_moment(published)})"
    return one_line(f"{when}{by}: {told.passage.text}")
