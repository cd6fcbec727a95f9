"""Dated facts of the world and of the house: what there is, what is known under a name, newer ones."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from checker.cli import arguments as shared
from checker.cli.exits import CLEAN

SUMMARY = "tell what dated facts there are, fetch newer ones"


def add_arguments(parser: ArgumentParser) -> None:
    """One sub-command a topic."""
    topics = parser.add_subparsers(metavar="TOPIC", required=True, dest="topic")
    for name, says, act, add in (
        ("info", "which facts are in force, how many, how fresh, from which sources", _info, None),
        ("show", "what is known under a name, with sources", _show, _add_name),
        (
            "update",
            "fetch newer facts from Wikidata; nothing else ever uses the network",
            _update,
            _add_update,
        ),
        ("reset", "go back to the facts that ship", _reset, None),
    ):
        topic = topics.add_parser(
            name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False
        )
        if add is not None:
            add(topic)
        shared.add_configuration(topic)
        topic.set_defaults(act=act, parser=topic)


def run(arguments: Namespace) -> int:
    """Do what the topic is for."""
    status: int = arguments.act(arguments)
    return status


def _add_name(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name", metavar="NAME", nargs="*", help="a person, state, organisation, work or event"
    )


def _add_update(parser: ArgumentParser) -> None:
    from checker.cli.refresh import add_arguments

    add_arguments(parser)


def _info(arguments: Namespace) -> int:
    from checker.knowledge.layered import open_knowledge
    from checker.knowledge.location import in_force
    from checker.knowledge.telling import tell_coverage

    configuration = shared.configuration(arguments)
    file = in_force(configuration["knowledge"])
    store = open_knowledge(configuration["facts"], str(file.path))
    print(tell_coverage(store.coverage(), str(file.path), file.fetched))
    return CLEAN


def _show(arguments: Namespace) -> int:
    from checker.errors import UsageError
    from checker.knowledge.layered import open_knowledge
    from checker.knowledge.location import in_force
    from checker.knowledge.telling import tell_name

    name = " ".join(arguments.name)
    if not name:
        raise UsageError("name what to show: claimline knowledge show NAME")
    configuration = shared.configuration(arguments)
    store = open_knowledge(configuration["facts"], str(in_force(configuration["knowledge"]).path))
    print(tell_name(store, name))
    return CLEAN


def _update(arguments: Namespace) -> int:
    from checker.cli.refresh import run

    return run(arguments, shared.values(arguments)["knowledge"])


def _reset(arguments: Namespace) -> int:
    from checker.knowledge.location import folder
    from checker.knowledge.refresh.update import reset

    place = folder(shared.values(arguments)["knowledge"])
    if reset(place):
        print(f"the facts in {place} are removed; those that ship are in force")
    else:
        print("the facts that ship are in force")
    return CLEAN
