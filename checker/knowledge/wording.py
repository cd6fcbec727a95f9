"""Facts in words, with their sources."""

from __future__ import annotations

from checker.knowledge.facts import Fact, Person, Term, Thing
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


def say_person(person: Person) -> str:
    """``Hu Jintao: born 21 December 1942; no death on record; politician``."""
    died = f"died {describe_moment(person.died)}" if person.died else "no death on record"
    parts = [f"{person.name}: born {describe_moment(person.born)}", died, person.occupation]
    return "; ".join(part for part in parts if part)


def say_fact(fact: Fact) -> str:
    """Any fact in words."""
    match fact:
        case Person():
            return say_person(fact)
        case Term():
            return say_term(fact)
        case Thing():
            return say_thing(fact)
