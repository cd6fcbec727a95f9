"""Entry point: parses the command line, runs the command, turns every failure into one clear line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from checker.cli.console import complain, prepare
from checker.cli.exits import INTERRUPTED, UNUSABLE
from checker.cli.parser import parse
from checker.errors import ClaimlineError


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status; never raises for anything that a user can do."""
    prepare()
    try:
        return _answered(sys.argv[1:] if argv is None else argv)
    except BrokenPipeError:
        _discard_output()
        return INTERRUPTED


def _answered(argv: Sequence[str]) -> int:
    try:
        status = _run(argv)
        sys.stdout.flush()
        return status
    except ClaimlineError as error:
        complain(str(error))
        return UNUSABLE
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        from checker.work import internal_error

        complain(internal_error(error))
        return UNUSABLE


def _run(argv: Sequence[str]) -> int:
    try:
        arguments = parse(argv)
    except SystemExit as stop:  # after --help and --version
        return int(stop.code or 0)
    status: int = arguments.run(arguments)
    return status


def _discard_output() -> None:
    """Nobody reads any more; without this the interpreter would complain when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
