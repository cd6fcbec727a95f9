"""Serve the dossier as a web page: for pasted text, an uploaded file, or a file of one folder."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import arguments as shared
from checker.cli.console import complain
from checker.cli.exits import CLEAN
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.settings import Settings

SUMMARY = "serve the dossier as a web page on this machine"

_LOOPBACK = ("127.0.0.1", "localhost", "::1", "[::1]")
_EXTRA = 'serve needs the extra "web" of claimline to be installed'


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``claimline serve``."""
    group = parser.add_argument_group("address")
    group.add_argument(
        "--host", metavar="ADDRESS", default="127.0.0.1", help="default: 127.0.0.1, this machine alone"
    )
    group.add_argument(
        "--port", metavar="N", type=_port, default=8765, help="default: 8765; 0 takes a free one"
    )
    group.add_argument(
        "--allow-host", metavar="NAME", action="append", default=[], help="a name under which others reach it"
    )
    group = parser.add_argument_group("what it may do")
    group.add_argument("--folder", metavar="FOLDER", help="let visitors name files below this folder")
    group.add_argument("--keep", metavar="FOLDER", help="let visitors keep copies of dossiers here")
    group.add_argument(
        "--max-size", metavar="MB", type=_number, default=20.0, help="of a document (default: 20)"
    )
    group.add_argument(
        "--time-limit", metavar="SECONDS", type=_number, default=120.0, help="for one document (default: 120)"
    )
    group.add_argument(
        "--jobs", metavar="N", type=shared.jobs, default=1, help="documents at once (default: 1)"
    )
    shared.add_selection(parser)
    shared.add_configuration(parser)


def _port(value: str) -> int:
    if not value.isdecimal() or int(value) > 65_535:
        raise ArgumentTypeError(f"{value!r} is not a port, 0 to 65535")
    return int(value)


def _number(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = 0.0
    if not 0 < number <= 10_000:
        raise ArgumentTypeError(f"{value!r} is not a number above 0")
    return number


def run(arguments: Namespace) -> int:
    """Serve until interrupted."""
    try:
        from checker.serve.app import Service
        from checker.serve.run import listen, serve, url
    except ImportError:
        raise UsageError(_EXTRA) from None
    from checker.serve.folder import Folder
    from checker.serve.limits import Limits
    from checker.serve.worker import Workers

    hosts = _hosts(arguments)
    limits = Limits(int(arguments.max_size * 1_000_000), arguments.time_limit)
    workers = Workers(_settings(arguments), arguments.jobs)
    folder, kept = _folder(arguments.folder), _kept(arguments.keep)
    service = Service(workers, complain, limits, Folder(folder) if folder else None, kept)
    with listen(arguments.host, arguments.port) as listening:
        print(f"Serving at {url(listening)} (end with Ctrl+C)", flush=True)
        workers.warm()
        try:
            serve(service.application(hosts), listening, limits)
        finally:
            workers.end()
    return CLEAN


def _settings(arguments: Namespace) -> Settings:
    from checker import registry
    from checker.config.settings import settings

    return settings(shared.configuration(arguments), registry.load())


def _folder(name: str | None) -> Path | None:
    if name is None:
        return None
    if not Path(name).is_dir():
        raise UsageError(f"--folder: {name}: no such folder")
    return Path(name)


def _kept(name: str | None) -> Path | None:
    """The folder for copies, which need not be there yet."""
    if name is None:
        return None
    if Path(name).exists() and not Path(name).is_dir():
        raise UsageError(f"--keep: {name}: not a folder")
    return Path(name)


def _hosts(arguments: Namespace) -> list[str]:
    """The names that requests may be addressed to.

    Raises:
        UsageError: if others can reach the server and no name is given under which they do.
    """
    if arguments.host in _LOOPBACK:
        return [*_LOOPBACK, *arguments.allow_host]
    if not arguments.allow_host and arguments.host in ("0.0.0.0", "::"):
        raise UsageError("--host: others can reach it then; name it with --allow-host")
    return [arguments.host, f"[{arguments.host}]", *arguments.allow_host]
