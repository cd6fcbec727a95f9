"""The archive: dated claims of many documents, for drafts to be compared with."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.archive.store import Archive
    from checker.config.values import Configuration

SUMMARY = "keep the dated claims of many documents, and search them"


def add_arguments(parser: ArgumentParser) -> None:
    """One sub-command a topic."""
    topics = parser.add_subparsers(metavar="TOPIC", required=True, dest="topic")
    for name, (says, add) in TOPICS.items():
        topic = topics.add_parser(
            name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False
        )
        add(topic)
        shared.add_comparison(topic, sources=False)
        shared.add_configuration(topic)
        topic.set_defaults(parser=topic)


def _add_documents(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what", metavar="PATH", nargs="*", default=[], help="files, folders, or - for standard input"
    )
    _add_input_format(parser)
    shared.add_jobs(parser)
    shared.add_timeout(parser)


def _add_search(parser: ArgumentParser) -> None:
    parser.add_argument("what", metavar="WORD", nargs="*", default=[], help="words, all in one sentence")
    parser.add_argument("--draft", metavar="FILE", help="search for the events of this document")
    _add_input_format(parser)
    parser.add_argument(
        "--most", metavar="N", type=shared.number_to(10_000), default=20, help="claims to show (default: 20)"
    )


def _add_removal(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what", metavar="PATH|NAME", nargs="*", default=[], help="files, folders, or names of documents"
    )
    parser.add_argument("--missing", action="store_true", help="remove documents whose files are gone")


def _add_nothing(_: ArgumentParser) -> None:
    """The topic takes only what all topics take."""


def _add_input_format(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--input-format", metavar="FORMAT", type=shared.input_format, default="auto", help="as of `check`"
    )


TOPICS: Mapping[str, tuple[str, Callable[[ArgumentParser], None]]] = {
    "add": ("read documents into the archive", _add_documents),
    "search": ("find claims, by words or for the events of a draft", _add_search),
    "info": ("tell how much there is", _add_nothing),
    "remove": ("drop documents", _add_removal),
}
"""What can be done with an archive: what it says of itself, and its options."""


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
