"""The archive: dated claims of many documents, for drafts to be compared with."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.archive.store import Archive
    from checker.config.values import Configuration

SUMMARY = "keep the dated claims of many documents, and search them"
TOPICS = ("add", "search", "info", "remove")
_MOST = 20


def add_arguments(parser: ArgumentParser) -> None:
    """What to do, with what, and where the archive is."""
    parser.add_argument(
        "topic",
        choices=TOPICS,
        help="add: read documents; search: find claims; info: how much there is; remove: drop documents",
    )
    parser.add_argument(
        "what", metavar="PATH|WORD", nargs="*", help="documents to add or remove, words to search for"
    )
    shared.add_comparison(parser, sources=False)
    group = parser.add_argument_group("input")
    group.add_argument(
        "--input-format", metavar="FORMAT", type=shared.input_format, default="auto", help="as of `check`"
    )
    group.add_argument(
        "--jobs", metavar="N", type=shared.jobs, default=1, help="number of processes (default: 1)"
    )
    group.add_argument("--draft", metavar="FILE", help="search for the events of this document")
    group.add_argument("--most", metavar="N", type=_most, default=_MOST, help="claims to show (default: 20)")
    group.add_argument("--missing", action="store_true", help="remove documents whose files are gone")
    shared.add_configuration(parser)


def _most(value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= 10_000:
        raise ArgumentTypeError(f"{value!r} is not a number from 1 to 10000")
    return int(value)


def run(arguments: Namespace) -> int:
    """Do it; report documents that cannot be read by the exit status."""
    configuration = shared.configuration(arguments)
    name = configuration["archive"]
    if name is None:
        raise UsageError("name the archive: --archive FILE or postgresql:// address, or set `archive`")
    from checker.archive.opening import open_archive

    with open_archive(name, create=arguments.topic == "add") as archive:
        return _do(arguments, configuration, archive)


def _do(arguments: Namespace, configuration: Configuration, archive: Archive) -> int:
    from checker.cli import archive_add, archive_search

    match arguments.topic:
        case "add":
            return UNUSABLE if archive_add.add(arguments, configuration, archive) else CLEAN
        case "search":
            return archive_search.search(arguments, configuration, archive)
        case "remove":
            _remove(arguments, archive)
        case "info":
            _info(archive)
    return CLEAN


def _info(archive: Archive) -> None:
    from checker.model.wording import count

    held = archive.holdings()
    print(held.place)
    print(f"  {count(held.documents, 'document')}, {count(held.claims, 'dated claim')}")
    if held.published is not None:
        print(f"  published from {held.published[0]} to {held.published[1]}")


def _remove(arguments: Namespace, archive: Archive) -> None:
    from checker.cli.archive_names import missing, named
    from checker.model.wording import count

    if bool(arguments.what) == arguments.missing:
        raise UsageError("name what to remove: files, folders or documents, or --missing")
    kept = list(archive.documents())
    names = missing(kept) if arguments.missing else named(kept, arguments.what)
    print(f"{count(archive.remove(names), 'document')} removed")
