"""Run the examples that rules carry: each must be flagged at its marked place, or pass."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.cli.exits import CLEAN, FINDINGS

if TYPE_CHECKING:
    from checker.rule import Rule

SUMMARY = "run the examples of rules"


def add_arguments(parser: ArgumentParser) -> None:
    """Which rules."""
    parser.add_argument("rules", metavar="RULE", nargs="+", help="names of rules, as findings show them")


def run(arguments: Namespace) -> int:
    """Print what failed and a count; 1 if anything did.

    Raises:
        UsageError: for a rule that does not exist.
    """
    from checker import registry
    from checker.model.wording import count

    rules = [registry.rule(name) for name in arguments.rules]
    failures = [failure for rule in rules for failure in _failures(rule)]
    for failure in failures:
        print(failure, end="\n\n")
    total = sum(len(rule.examples) for rule in rules)
    print(f"{count(total, 'example')}, {len(failures)} wrong")
    return FINDINGS if failures else CLEAN


def _failures(rule: type[Rule]) -> Iterator[str]:
    from checker.errors import ReadError
    from checker.testing import run_example

    for number, example in enumerate(rule.examples, 1):
        try:
            outcome = run_example(rule, example)
        except (ValueError, ReadError) as error:
            yield f"{rule.name}, example {number}: {error}"
            continue
        if not outcome.right:
            yield f"{rule.name}, example {number}: {outcome.describe()}"
