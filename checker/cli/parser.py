"""The argument parser, with near misses named."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NoReturn

from checker import __version__
from checker.cli import (
    annotate,
    archive,
    batch,
    check,
    completion,
    config,
    explain,
    knowledge,
    lsp,
    mcp,
    new_rule,
    review,
    rules,
    serve,
    try_rule,
    version,
)
from checker.errors import UsageError
from checker.nearest import nearest

COMMANDS = {
    "check": check,
    "annotate": annotate,
    "review": review,
    "serve": serve,
    "batch": batch,
    "rules": rules,
    "explain": explain,
    "config": config,
    "knowledge": knowledge,
    "archive": archive,
    "lsp": lsp,
    "mcp": mcp,
    "completion": completion,
    "new-rule": new_rule,
    "test-rule": try_rule,
    "version": version,
}


class Parser(argparse.ArgumentParser):
    """Raises ``UsageError`` instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        """One line, with the command that shows the options."""
        raise UsageError(f"{message.removeprefix('argument ')} (see `{self.prog} --help`)")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Name what there is as everywhere else."""
        if action.choices is not None and value not in action.choices:
            near = nearest(value, action.choices)
            raise argparse.ArgumentError(action, f"unknown {value!r}{near or _there_is(action.choices)}")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments; ``run`` holds the command's function.

    Raises:
        UsageError: for anything that is not a command, option or value that exists.
        SystemExit: after ``--help`` or ``--version``.
    """
    parser = _top({argv[0]} if argv else set())
    if not argv:
        raise UsageError(f"no command given (there is {', '.join(COMMANDS)}; see `claimline --help`)")
    if not argv[0].startswith("-") and argv[0] not in COMMANDS:
        raise UsageError(f"unknown command {argv[0]!r}{nearest(argv[0], COMMANDS) or _there_is(COMMANDS)}")
    arguments, rest = parser.parse_known_args(argv)
    if rest:
        command = parser if argv[0].startswith("-") else arguments.parser
        raise UsageError(_unknown(command, rest[0]))
    return arguments


def whole() -> Parser:
    """All commands with all their options."""
    return _top(COMMANDS)


def _top(wanted: Collection[str]) -> Parser:
    """All commands by name, the wanted ones with their options: the others need none to be listed."""
    parser = Parser(
        prog="claimline",
        description="Find the dated claims of an article, put them on one timeline, "
        "flag what cannot all be true.",
        epilog="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or configuration, "
        "or an input that could not be read, 130 interrupted.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"claimline {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, module in COMMANDS.items():
        command = commands.add_parser(
            name, help=module.SUMMARY, description=module.__doc__, allow_abbrev=False
        )
        if name in wanted:
            module.add_arguments(command)
        command.set_defaults(run=module.run, parser=command)
    return parser


def _unknown(parser: argparse.ArgumentParser, argument: str) -> str:
    option = argument.partition("=")[0]
    if not option.startswith("-"):
        return f"unexpected argument {argument!r} (see `{parser.prog} --help`)"
    known = parser._option_string_actions
    return f"unknown option {option!r}{nearest(option, known) or f' (see `{parser.prog} --help`)'}"


def _there_is(names: Iterable[str]) -> str:
    return f" (there is {', '.join(names)})"
