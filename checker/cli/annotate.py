"""Show what claimline reads in articles: time expressions, mentions, dated claims, events."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.console import complain
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import ReadError
from checker.report.formats import ANNOTATIONS, make_writer

if TYPE_CHECKING:
    from checker.report.annotations import Result

SUMMARY = "show time expressions, mentions, claims and events"


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``claimline annotate``."""
    shared.add_inputs(parser)
    shared.add_outputs(parser, ANNOTATIONS, "json")
    shared.add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Annotate everything, write it as it comes, return the exit status."""
    from checker.cli.outputs import Outputs

    failed = False
    with Outputs() as outputs:
        pages = outputs.pages(arguments.format or "json", arguments.output)
        writers = [make_writer(name, page) for name, page in pages]
        results = _results(arguments, {name for name, _ in pages})
        for result in results:
            failed |= _complain(result)
            for writer in writers:
                writer.add(result)
        for writer in writers:
            writer.end()
    return UNUSABLE if failed else CLEAN


def _results(arguments: Namespace, formats: Collection[str]) -> Iterator[Result]:
    from checker import registry
    from checker.cli.inputs import documents
    from checker.config.by_path import ByPath
    from checker.config.settings import settings
    from checker.tasks import Annotate
    from checker.work import perform

    configuration = shared.configuration(arguments)
    chosen = settings(configuration, registry.load())
    task = Annotate(chosen, "timeml" in formats, "html" in formats, by_path=ByPath(configuration))
    found = documents(arguments, configuration["paths"])
    return perform(task, found, arguments.jobs, arguments.timeout)


def _complain(result: Result) -> bool:
    errors = [str(result)] if isinstance(result, ReadError) else result.shape["errors"]
    for error in errors:
        complain(error)
    return bool(errors)
