"""List the rules by group, with the severity of each and what it flags."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

SUMMARY = "list the rules"


def add_arguments(parser: ArgumentParser) -> None:
    """No options."""


def run(arguments: Namespace) -> int:
    """Print the list."""
    from itertools import groupby
    from textwrap import wrap

    from checker.cache.catalogue import entries
    from checker.cli.console import colours, width
    from checker.report.style import Style

    known = entries()
    style = Style(colours(sys.stdout))
    wide = max((len(entry.name) for entry in known), default=0)
    blocks = []
    for group, rules in groupby(known, key=lambda entry: entry.group):
        lines = [style.paint(group, "bold")]
        for rule in rules:
            severity = style.severity(f"{rule.severity:7}", rule.severity)
            first, *rest = wrap(rule.summary, width(sys.stdout) - wide - 13)
            lines.append(f"  {rule.name:{wide}}  {severity}  {first}")
            lines.extend(" " * (wide + 13) + line for line in rest)
        blocks.append("\n".join(lines))
    print("\n\n".join(blocks))
    return 0
