"""Explain a rule: what it flags, why, an example, what to write instead, when it is wrong, its options."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

SUMMARY = "explain a rule"


def add_arguments(parser: ArgumentParser) -> None:
    """The rule's name."""
    parser.add_argument("rule", metavar="RULE", help="name of the rule, as findings show it")


def run(arguments: Namespace) -> int:
    """Print the rule's page."""
    from checker.cache import catalogue

    pages = {entry.name: entry.page for entry in catalogue.kept()}
    print(pages.get(arguments.rule) or _page(arguments.rule), end="")
    return 0


def _page(name: str) -> str:
    from checker import registry
    from checker.ruledoc import page

    return page(registry.rule(name))
