"""Check archives of any size: JSON Lines, Parquet, WARC and folders in, tables out.

The same command goes on where a run has ended, whatever ended it.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.batch.choices import ENGINES, FORMATS
from checker.cli import arguments as shared
from checker.cli.console import complain
from checker.cli.exits import CLEAN, UNUSABLE
from checker.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

    from checker.batch.check import Job
    from checker.batch.engines import Means
    from checker.batch.run import Options
    from checker.config.values import Configuration

SUMMARY = "check archives of any size, into tables"

_MANY = 1_000_000_000


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``claimline batch``."""
    group = parser.add_argument_group("input")
    group.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="files or folders: .jsonl (.gz, .bz2, .xz, .zst), .parquet, .warc, and all that check reads",
    )
    group.add_argument("--limit", metavar="N", type=shared.number_to(_MANY), help="only the first N records")
    shared.add_assumptions(group)
    _add_output(parser)
    _add_means(parser)
    shared.add_selection(parser)
    shared.add_configuration(parser)


def _add_output(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    group.add_argument(
        "--output", metavar="DIR", required=True, type=Path, help="folder of the tables; a run there goes on"
    )
    group.add_argument(
        "--format",
        dest="form",
        metavar="FORMAT",
        type=shared.OneOf(FORMATS, "format"),
        default="jsonl",
        help="jsonl or parquet (default: jsonl)",
    )
    group.add_argument(
        "--annotations", action="store_true", help="also a table of what was read, as annotate"
    )
    group.add_argument(
        "--keep",
        metavar="KEY,...",
        type=lambda value: tuple(filter(None, value.split(","))),
        default=(),
        help="metadata that get columns in the table of documents, as author,section",
    )
    group.add_argument(
        "--progress", action="store_true", help="a count now and then, also without a terminal"
    )


def _add_means(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("means")
    group.add_argument(
        "--jobs",
        metavar="N",
        type=shared.number_to(100_000),
        help="processes that check (default: as many as there are processors)",
    )
    group.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=shared.seconds,
        default=60.0,
        help="for one document (default: 60)",
    )
    group.add_argument(
        "--engine",
        type=shared.OneOf(ENGINES, "engine"),
        metavar="ENGINE",
        default="local",
        help="local, ray, spark or dask (default: local)",
    )
    group.add_argument("--address", metavar="URL", help="of the engine's cluster (default: this machine)")
    sizes = (
        ("--batch-words", 60_000, "words that are checked together"),
        ("--part-batches", 200, "batches a file"),
    )
    for option, default, says in sizes:
        group.add_argument(
            option,
            metavar="N",
            type=shared.number_to(1_000_000),
            default=default,
            help=f"{says} (default: {default:,})",
        )


def run(arguments: Namespace) -> int:
    """Check what is left, write the tables, tell the totals."""
    from checker.batch.engines import engine
    from checker.batch.run import Run
    from checker.batch.sources.plan import plan
    from checker.batch.statistics import Statistics

    configuration = shared.configuration(arguments)
    chosen = engine(arguments.engine)
    sources, errors = plan(arguments.inputs, arguments.limit)
    for error in errors:
        complain(str(error))
    with Run(_options(arguments, configuration), sources) as going:
        job = _job(arguments, configuration, going.today)
        statistics = Statistics(sys.stderr, always=arguments.progress)
        try:
            with statistics:
                going.go(chosen, job, _means(arguments), statistics.tell)
        except KeyboardInterrupt:
            complain("what is done is kept: the same command goes on")
            raise
        total = going.manifest.totals()
    sys.stdout.write(statistics.summary(total))
    return UNUSABLE if errors or total["broken inputs"] else CLEAN


def _options(arguments: Namespace, configuration: Configuration) -> Options:
    from checker.batch.run import Options
    from checker.cache.key import configuration_key

    return Options(
        arguments.output,
        arguments.form,
        arguments.batch_words,
        arguments.part_batches,
        arguments.annotations,
        arguments.keep,
        configuration_key(configuration).hex(),
    )


def _means(arguments: Namespace) -> Means:
    from checker.batch.engines import Means

    if arguments.address is not None and arguments.engine == "local":
        raise UsageError("--address is that of a cluster: name its --engine")
    return Means(arguments.jobs, arguments.timeout, arguments.address)


def _job(arguments: Namespace, configuration: Configuration, today: date) -> Job:
    from dataclasses import replace

    from checker.batch.check import Job
    from checker.cli.check import check_task
    from checker.tasks import Annotate

    check = check_task(configuration)
    check = replace(check, settings=replace(check.settings, today=today))
    annotate = Annotate(check.settings, by_path=check.by_path) if arguments.annotations else None
    return Job(check, annotate, arguments.keep, str(Path.cwd()))
