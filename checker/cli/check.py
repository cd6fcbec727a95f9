"""Check articles and report the statements that cannot all be true."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.console import complain
from checker.cli.exits import CLEAN, FINDINGS, UNUSABLE
from checker.config.thresholds import NEVER, THRESHOLDS
from checker.errors import ReadError
from checker.report.formats import REPORTS, make_report

if TYPE_CHECKING:
    from checker.cli.filters import Filters
    from checker.cli.results import Results
    from checker.config.values import Configuration
    from checker.each_result import Task
    from checker.report.base import Page, Report, Summary
    from checker.report.checked import Checked
    from checker.tasks import Check

SUMMARY = "check articles and report contradictions"


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``claimline check``."""
    shared.add_inputs(parser)
    shared.add_outputs(parser, REPORTS, "text")
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        type=shared.OneOf(THRESHOLDS, "severity"),
        help="exit with 1 from this severity on: error, warning, notice or never (default: warning)",
    )
    parser.add_argument(
        "--exit-zero", dest="fail_on", action="store_const", const=NEVER, help="the same as --fail-on never"
    )
    parser.add_argument(
        "--statistics",
        action="store_true",
        help="count findings by rule on standard error, and tell the time taken",
    )
    shared.add_comparison(parser)
    shared.add_selection(parser)
    shared.add_filters(parser)
    shared.add_cache(shared.add_configuration(parser))


def run(arguments: Namespace) -> int:
    """Check everything, report as it comes, return the exit status."""
    from checker.cli.filters import Filters
    from checker.cli.outputs import Outputs
    from checker.cli.results import Results
    from checker.report.base import Summary
    from checker.work import Deferred

    configuration = shared.configuration(arguments)
    filters = Filters(arguments, configuration)
    summary = Summary()
    task = Deferred(lambda: check_task(configuration, arguments.sources, summary))
    with Outputs() as outputs, Results(arguments, configuration, task, filters.wants) as results:
        reports = _reports(arguments, outputs.pages(configuration["format"], arguments.output))
        _work_through(results, task, filters, reports, summary)
    filters.end()
    status = _status(summary, configuration["fail-on"])
    return FINDINGS if status == CLEAN and filters.fails else status


def _reports(arguments: Namespace, pages: Sequence[tuple[str, Page]]) -> list[Report]:
    """The screen comes last: whoever stops reading it takes nothing from the files."""
    screen, *files = pages
    reports: list[Report] = [make_report(name, page) for name, page in (*files, screen)]
    if arguments.statistics:
        from checker.cli.statistics import Statistics

        reports.append(Statistics())
    return reports


def _work_through(
    results: Results, task: Task[Checked], filters: Filters, reports: Sequence[Report], summary: Summary
) -> None:
    from checker.cli.progress import Progress

    try:
        for result in Progress(sys.stderr).over(results):
            _pass_on(result, filters, reports, summary)
        for stale in filters.stale(task):
            _report(stale, reports, summary)
    except (KeyboardInterrupt, OSError):  # what was found so far must still be a whole file of its format
        summary.interrupted = True
        for report in reports:
            with suppress(OSError):  # of the one that failed
                report.end(summary)
        raise
    for report in reports:
        report.end(summary)


def check_task(
    configuration: Configuration, sources: Sequence[str] = (), summary: Summary | None = None
) -> Check:
    """What finds the findings, as the configuration has it; the present day is that of the clock.

    ``sources`` are the paths of documents to compare with; those that cannot be read count in ``summary``.
    """
    from dataclasses import replace

    from checker import clock, registry
    from checker.cli.sources import against
    from checker.config.by_path import ByPath
    from checker.config.settings import settings
    from checker.tasks import Check

    known = registry.load()
    base = replace(settings(configuration, known), today=clock.today())
    by_path = ByPath(configuration)
    by_path.validate(known)
    others, unread = against(sources, configuration["archive"], base)
    if summary is not None:
        summary.unreadable += unread
    return Check(base, by_path=by_path, against=others)


def _pass_on(
    result: Checked | ReadError, filters: Filters, reports: Sequence[Report], summary: Summary
) -> None:
    if isinstance(result, ReadError):
        complain(str(result))
        summary.add_unreadable()
        for report in reports:
            report.unreadable(result)
        return
    for error in result.shape["errors"]:
        complain(error)
    if result.note and result.note not in summary.notes:
        summary.notes.add(result.note)
        complain(f"{result.note}; rules that need it were left out")
    _report(filters(result), reports, summary)


def _report(checked: Checked, reports: Sequence[Report], summary: Summary) -> None:
    summary.add(checked)
    for report in reports:
        report.document(checked)


def _status(summary: Summary, fail_on: str) -> int:
    if summary.unreadable:
        return UNUSABLE
    if fail_on == NEVER or not summary.at_least(fail_on):
        return CLEAN
    return FINDINGS
