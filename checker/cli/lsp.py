"""Serve an editor over standard input and output: diagnostics, hovers and quick fixes while one types."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from checker.cli import arguments as shared
from checker.errors import UsageError

SUMMARY = "serve an editor (Language Server Protocol)"


def add_arguments(parser: ArgumentParser) -> None:
    """Where the configuration comes from; how editors ask for the only way to talk that there is."""
    parser.add_argument(
        "--stdio", action="store_true", help="talk over standard input and output (always so)"
    )
    shared.add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Serve until the editor ends it.

    Raises:
        UsageError: if the extra is not installed.
    """
    from pathlib import Path

    try:
        from checker.lsp.server import make_server
        from checker.lsp.surroundings import Surroundings
    except ImportError:
        raise UsageError('lsp needs the extra "lsp" of claimline to be installed') from None
    config = Path(arguments.config).absolute() if arguments.config else None
    surroundings = Surroundings(config, arguments.isolated, arguments.knowledge)
    make_server(surroundings).start_io()
    return 0
