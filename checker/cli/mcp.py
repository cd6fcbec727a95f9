"""Serve language models over standard input and output: check and annotate as tools."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from checker.errors import UsageError

SUMMARY = "serve language models (Model Context Protocol)"


def add_arguments(parser: ArgumentParser) -> None:
    """Which files may be read."""
    parser.add_argument(
        "--root",
        metavar="FOLDER",
        help="folder whose files may be checked and whose configuration holds (default: no file is read)",
    )


def run(arguments: Namespace) -> int:
    """Serve until the client ends it.

    Raises:
        UsageError: if the extra is not installed, or the root is no folder.
    """
    from pathlib import Path

    root = Path(arguments.root) if arguments.root else None
    if root is not None and not root.is_dir():
        raise UsageError(f"--root: {root} is not a folder")
    try:
        from checker.mcp.server import make_server
    except ImportError:
        raise UsageError('mcp needs the extra "mcp" of claimline to be installed') from None
    make_server(root).run()
    return 0
