"""Options that say how much work a command may do."""

from __future__ import annotations

from argparse import ArgumentParser, _ArgumentGroup

from checker.cli.quantities import jobs, seconds


def add_jobs(parser: ArgumentParser | _ArgumentGroup) -> None:
    """On how many processes."""
    parser.add_argument("--jobs", metavar="N", type=jobs, default=1, help="number of processes (default: 1)")


def add_timeout(parser: ArgumentParser | _ArgumentGroup) -> None:
    """For how long with one document."""
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=seconds,
        default=60.0,
        help="processor time for a document, and as much again for each million characters (default: 60)",
    )
