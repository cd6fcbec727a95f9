"""List the rules by group, with the severity of each and what it flags."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from textwrap import wrap

SUMMARY = "list the rules"


def add_arguments(parser: ArgumentParser) -> None:
    """No options."""


def run(arguments: Namespace) -> int:
    """Print the list."""
    from checker import registry
    from checker.cli.console import colours, width
    from checker.report.style import Style
    from checker.ruledoc import summary

    known = registry.load()
    style = Style(colours(sys.stdout))
    wide = max((len(name) for name in known.rules), default=0)
    blocks = []
    for group, names in known.groups().items():
        lines = [style.paint(group, "bold")]
        for name in names:
            rule = known.rules[name]
            severity = style.severity(f"{rule.severity.value:7}", rule.severity)
            first, *rest = wrap(summary(rule), width(sys.stdout) - wide - 13)
            lines.append(f"  {name:{wide}}  {severity}  {first}")
            lines.extend(" " * (wide + 13) + line for line in rest)
        blocks.append("\n".join(lines))
    print("\n\n".join(blocks))
    return 0
