"""Options that several commands share, and the types of their values."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, _ArgumentGroup
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from checker.cli.effort import add_jobs as add_jobs
from checker.cli.effort import add_timeout as add_timeout
from checker.cli.one_of import OneOf as OneOf
from checker.cli.quantities import jobs as jobs
from checker.cli.quantities import number_to as number_to
from checker.cli.quantities import seconds as seconds

if TYPE_CHECKING:
    from checker.config.values import Configuration


def add_inputs(parser: ArgumentParser) -> None:
    """What to read and how."""
    group = parser.add_argument_group("input")
    group.add_argument("paths", nargs="*", metavar="PATH", help="files, folders, or - for standard input")
    add_assumptions(group)
    group.add_argument(
        "--input-format",
        metavar="FORMAT",
        type=input_format,
        default="auto",
        help="auto, text, markdown, html, jsonl, docx, pdf, claimreview or timeml "
        "(default: auto, by name and content)",
    )
    group.add_argument("--stdin-filename", metavar="NAME", help="name to give to standard input")
    add_jobs(group)
    add_timeout(group)


def add_assumptions(parser: _ArgumentGroup) -> None:
    """What holds for all inputs."""
    parser.add_argument("--published", metavar="DATE", help="publication date of all inputs, as YYYY-MM-DD")
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="language of all inputs, as de or pt (default: auto, each document's own)",
    )


def input_format(value: str) -> str:
    from checker.read.formats import FORMATS

    return OneOf(("auto", *FORMATS), "input format")(value)


def add_outputs(parser: ArgumentParser, formats: Collection[str], default: str) -> None:
    """Which formats to write, and where."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--format",
        metavar="FORMAT",
        type=OneOf(formats, "format"),
        help=f"{', '.join(formats)} (default: {default})",
    )

    def output(value: str) -> tuple[str, str]:
        name, equals, file = value.partition("=")
        if not equals or not file:
            raise ArgumentTypeError(f"{value!r} is not FORMAT=FILE")
        if file == "-":
            raise ArgumentTypeError("standard output is what --format writes to; name a file")
        return OneOf(formats, "format")(name), file

    group.add_argument(
        "--output",
        metavar="FORMAT=FILE",
        type=output,
        action="append",
        default=[],
        help="also write to a file; may be given several times",
    )


def add_configuration(parser: ArgumentParser) -> _ArgumentGroup:
    """Where the configuration comes from; the group, for more of the kind."""
    group = parser.add_argument_group("configuration")
    group.add_argument("--config", metavar="FILE", help="configuration file (default: the nearest one)")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")
    group.add_argument(
        "--knowledge",
        metavar="DIR",
        help="folder of fetched facts, or shipped for none (default: the user's)",
    )
    return group


def add_cache(group: _ArgumentGroup) -> None:
    """Whether answers are kept for the next run."""
    group.add_argument("--no-cache", action="store_true", help="keep and use no cache")


def add_selection(parser: ArgumentParser) -> None:
    """Which rules to run."""
    group = parser.add_argument_group("rules")
    for option, says in (("--select", "run only these"), ("--ignore", "do not run these")):
        group.add_argument(
            option, metavar="RULE|GROUP,...", action="append", type=_names, help=f"{says} rules and groups"
        )


def _names(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


def add_comparison(parser: ArgumentParser, sources: bool = True) -> None:
    """Which other documents to go by: sources of this run, and an archive."""
    group = parser.add_argument_group("other documents")
    if sources:
        group.add_argument(
            "--sources",
            metavar="PATH",
            nargs="+",
            action="extend",
            default=[],
            help="documents to compare dates with: press release, wire copy, earlier coverage; "
            "takes all paths that follow",
        )
    group.add_argument(
        "--archive", metavar="DB", help="archive of claims: a file, or the address of a PostgreSQL database"
    )


def add_filters(parser: ArgumentParser) -> None:
    """Which findings to report."""
    group = parser.add_argument_group("known findings and changes")
    group.add_argument("--baseline", metavar="FILE", help="set the findings aside that this file records")
    group.add_argument(
        "--write-baseline", action="store_true", help="record what is found in the file of --baseline"
    )
    group.add_argument(
        "--strict-baseline",
        action="store_true",
        help="exit with 1 if the baseline holds what is found no more",
    )
    changes = group.add_mutually_exclusive_group()
    changes.add_argument(
        "--changed-since", metavar="REV", help="report what touches lines changed since a git revision"
    )
    changes.add_argument(
        "--diff",
        metavar="FILE",
        help="report what touches lines that a unified diff changes; - is standard input",
    )


def configuration(arguments: Namespace) -> Configuration:
    """As ``values``; complains if the fetched facts cannot be used and those that ship stand in."""
    from checker.cli.console import complain
    from checker.knowledge.location import in_force

    found = values(arguments)
    if warning := in_force(found["knowledge"]).warning:
        complain(warning)
    return found


def values(arguments: Namespace) -> Configuration:
    """The configuration file's values under those of the command line.

    Raises:
        ConfigError: as ``checker.config.load``.
    """
    from pathlib import Path

    from checker.config.files import find, load
    from checker.config.values import override

    file = Path(arguments.config) if arguments.config is not None else None
    if file is None and not arguments.isolated:
        file = find(Path.cwd())
    given = _given(arguments)
    return override(load(file), given, {key: f"--{key}" for key in given})


def _given(arguments: Namespace) -> dict[str, Any]:
    """The keys of the configuration that the command line sets."""
    given: dict[str, Any] = {}
    for key in ("published", "language", "fail-on", "format", "knowledge", "archive", "baseline"):
        value = getattr(arguments, key.replace("-", "_"), None)
        if value is not None:
            given[key] = value
    for key in ("select", "ignore"):
        lists = getattr(arguments, key, None)
        if lists:
            given[key] = tuple(name for names in lists for name in names)
    return given
