"""Facts in words, with their sources."""

from __future__ import annotations

from checker.knowledge.facts import Fact, Term, Thing
from checker.model.wording import describe_moment


def say_term(term: Term) -> str:
    """``Hu Jintao: President (China), 15 March 2003 to 14 March 2013``."""
    start = describe_moment(term.start)
    if term.end is None:
        when = f"since {start}" if term.known_until is not None else f"from {start}"
    else:
        when = f"{start} to {describe_moment(term.end)}"
    return f"{term.person}: {term.office} ({term.jurisdiction}), {when}"


def say_source(fact: Fact) -> str:
    """``source: a, b``; the tags are explained in the documentation of the knowledge base."""
    return f"source: {', '.join(fact.source.split('+')) or 'stated without one'}"


def say_thing(thing: Thing) -> str:
    """``Berlin Wall, construction: 13 August 1961``."""
    name = f"{thing.name}, {thing.phase}" if thing.phase else thing.name
    if thing.start is None:
        return f"{name}: until {describe_moment(thing.end)}" if thing.end else name
    start = describe_moment(thing.start)
    return f"{name}: {start}" if thing.end is None else f"{name}: {start} to {describe_moment(thing.end)}"
