"""Show what claimline reads in articles: time expressions, mentions, dated claims, events."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.console import complain
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import ReadError
from checker.report.formats import ANNOTATIONS, make_writer

if TYPE_CHECKING:
    from checker.report.annotations import Result, Writer

SUMMARY = "show time expressions, mentions, claims and events"


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``claimline annotate``."""
    shared.add_inputs(parser)
    shared.add_outputs(parser, ANNOTATIONS, "json")
    shared.add_cache(shared.add_configuration(parser))


def run(arguments: Namespace) -> int:
    """Annotate everything, write it as it comes, return the exit status."""
    from checker.cli.outputs import Outputs

    with Outputs() as outputs:
        screen, *files = outputs.pages(arguments.format or "json", arguments.output)
        pages = (
            *files,
            screen,
        )  # the screen comes last: whoever stops reading it takes nothing from the files
        results = _results(arguments, {name for name, _ in pages})
        failed = _write(results, [make_writer(name, page) for name, page in pages])
    return UNUSABLE if failed else CLEAN


def _write(results: Iterable[Result], writers: Sequence[Writer]) -> bool:
    """Write everything; whether something could not be read."""
    failed = False
    try:
        for result in results:
            failed |= _complain(result)
            for writer in writers:
                writer.add(result)
    except (KeyboardInterrupt, OSError):  # what came until now must still be a whole file of its format
        for writer in writers:
            with suppress(OSError):  # of the one that failed
                writer.end()
        raise
    for writer in writers:
        writer.end()
    return failed


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
