"""Write the dossier of one document for its editor: text, timeline, findings, table of dated claims."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.console import complain
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import ReadError

if TYPE_CHECKING:
    from checker.config.values import Configuration
    from checker.model.document import Document
    from checker.review.model import Dossier

SUMMARY = "write the dossier of one document for its editor"
FORMATS = ("html", "markdown", "json")


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``claimline review``."""
    group = parser.add_argument_group("input")
    group.add_argument("report", metavar="REPORT", help="the document, or - for standard input")
    group.add_argument(
        "--sources",
        metavar="PATH",
        nargs="+",
        action="extend",
        default=[],
        help="documents to compare with; takes all paths that follow",
    )
    group.add_argument("--archive", metavar="DB", help="archive of claims to compare with, as for check")
    group.add_argument("--id", metavar="ID", help="id of the one to review, where the file holds several")
    group.add_argument("--published", metavar="DATE", help="publication date of the report, as YYYY-MM-DD")
    group.add_argument("--language", metavar="CODE", help="language of the report (default: auto)")
    group.add_argument(
        "--input-format",
        metavar="FORMAT",
        type=shared.input_format,
        default="auto",
        help="format of the report, as for check (default: auto, by name and content)",
    )
    group.add_argument("--stdin-filename", metavar="NAME", help="name to give to standard input")
    shared.add_timeout(group)
    shared.add_outputs(parser, FORMATS, "html")
    shared.add_selection(parser)
    shared.add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Write the dossier; sources that cannot be read are named and left out."""
    from checker.cli.outputs import Outputs
    from checker.each_result import in_time
    from checker.review.formats import write_dossier

    configuration = shared.configuration(arguments)
    document, beside = _report(arguments)
    sources, failed = _sources(arguments)
    with Outputs() as outputs:
        pages = outputs.pages(arguments.format or "html", arguments.output)
        with in_time([document, *sources], arguments.timeout):
            dossier = _dossier(configuration, document, sources)
        for name, page in pages:
            page.stream.write(write_dossier(dossier, name))
    for error in dossier.errors:
        complain(error)
    return UNUSABLE if beside or failed or dossier.errors else CLEAN


def _dossier(configuration: Configuration, document: Document, sources: list[Document]) -> Dossier:
    from dataclasses import replace

    from checker import clock, registry
    from checker.config.settings import settings
    from checker.review.examine import examine

    chosen = replace(settings(configuration, registry.load()), today=clock.today())
    return examine(chosen, document, sources, configuration["archive"])


def _report(arguments: Namespace) -> tuple[Document, bool]:
    """The one document to review, and whether something beside it cannot be read.

    Raises:
        ReadError: if it cannot be read.
        UsageError: if there is none, or more than one to choose from.
    """
    from checker.review.examine import choose

    documents, errors = _read(arguments, [arguments.report], arguments.input_format)
    if errors and not documents:
        raise errors[0]
    chosen = choose(documents, arguments.report, arguments.id, "--id")
    for error in errors:
        complain(str(error))
    return chosen, bool(errors)


def _sources(arguments: Namespace) -> tuple[list[Document], bool]:
    """The sources that can be read, and whether others cannot."""
    if not arguments.sources:
        return [], False
    documents, errors = _read(arguments, arguments.sources, "auto")
    for error in errors:
        complain(f"source {error}")
    return documents, bool(errors)


def _read(
    arguments: Namespace, paths: list[str], input_format: str
) -> tuple[list[Document], list[ReadError]]:
    from checker.cli.inputs import documents

    wanted = Namespace(paths=paths, input_format=input_format, stdin_filename=arguments.stdin_filename)
    found = list(documents(wanted, ()))
    errors = [each for each in found if isinstance(each, ReadError)]
    return [each for each in found if not isinstance(each, ReadError)], errors
