"""Print the version."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

SUMMARY = "print the version"


def add_arguments(parser: ArgumentParser) -> None:
    """No options."""


def run(arguments: Namespace) -> int:
    """Print the version."""
    from checker import __version__

    print(f"claimline {__version__}")
    return 0
