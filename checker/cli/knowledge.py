"""Dated facts of the world and of the house: what there is, and what is known under a name."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from checker.cli import arguments as shared

if TYPE_CHECKING:
    from checker.knowledge.facts import Fact
    from checker.knowledge.store import Knowledge

SUMMARY = "tell what dated facts there are"


def add_arguments(parser: ArgumentParser) -> None:
    """What to tell, the name, and the options that change the configuration."""
    parser.add_argument(
        "topic", choices=("info", "show"), help="info: coverage and freshness; show: facts of a name"
    )
    parser.add_argument(
        "name", metavar="NAME", nargs="*", help="a person, state, organisation, work or event"
    )
    shared.add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Print coverage, or facts with their sources."""
    from checker.errors import UsageError
    from checker.knowledge.layered import open_knowledge

    store = open_knowledge(shared.configuration(arguments)["facts"])
    name = " ".join(arguments.name)
    if arguments.topic == "show" and not name:
        raise UsageError("name what to show: claimline knowledge show NAME")
    print(_info(store) if arguments.topic == "info" else _show(store, name))
    return 0


def _info(store: Knowledge) -> str:
    lines: list[str] = []
    for part in store.coverage():
        lines += [part.place, *(f"  {count:>7} {table}" for table, count in part.counts.items())]
        if part.latest:
            lines.append(f"  latest date of any fact: {part.latest}")
        lines.append("  facts by source:")
        ranked = sorted(part.sources.items(), key=lambda item: (-item[1], item[0]))
        lines += [f"  {count:>7} {source}" for source, count in ranked]
    return "\n".join(lines)


def _show(store: Knowledge, name: str) -> str:
    from checker.knowledge.names import key_of
    from checker.knowledge.wording import say_fact, say_source

    key = key_of(name)
    facts: list[Fact] = [*store.people(key), *store.terms(key), *store.things(key)]
    if not facts:
        return f"nothing is known under {name!r}"
    return "\n".join(f"{say_fact(fact)}  [{say_source(fact)}]" for fact in facts)
