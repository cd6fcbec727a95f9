"""Entry point: parses the command line, runs the command, turns every failure into one clear line."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Sequence

from checker.cli.console import complain, prepare
from checker.cli.exits import INTERRUPTED, UNUSABLE
from checker.cli.parser import parse
from checker.errors import ClaimlineError

_GONE = (errno.EPIPE, errno.EIO)  # nobody reads any more: the pipe is closed, the terminal is gone


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status; never raises for anything that a user can do."""
    prepare()
    if argv is None:
        _end_in_order()
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # processes share the work; threads would compete
    try:
        return _answered(sys.argv[1:] if argv is None else argv)
    except OSError as error:
        return _unwritten(error)


def _end_in_order() -> None:
    """Let a closed terminal and a cancelled job end a run as an interrupt does, with whole files."""
    for name in ("SIGHUP", "SIGTERM"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


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
    except OSError:
        raise
    except Exception as error:
        from checker.each_result import internal_error

        complain(internal_error(error))
        return UNUSABLE


def _unwritten(error: OSError) -> int:
    """What is left of the output can go nowhere."""
    _discard_output()
    if error.errno in _GONE:
        return INTERRUPTED
    where = f"{error.filename}: " if error.filename else ""
    complain(f"{where}cannot go on: {(error.strerror or str(error)).lower()}")
    return UNUSABLE


def _run(argv: Sequence[str]) -> int:
    try:
        arguments = parse(argv)
    except SystemExit as stop:  # after --help and --version
        return int(stop.code or 0)
    status: int = arguments.run(arguments)
    return status


def _discard_output() -> None:
    """Without this the interpreter would complain when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
