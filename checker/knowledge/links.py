"""Names in a text, and the facts that they lead to."""

from __future__ import annotations

from dataclasses import dataclass

from checker.knowledge.facts import Person, Term, Thing
from checker.model.span import Span


@dataclass(frozen=True, slots=True)
class PersonLink:
    """A name in the text and everybody whom it may mean. ``full``: at least first name and surname."""

    span: Span
    name: str
    people: tuple[Person, ...]
    terms: tuple[Term, ...]
    full: bool = True


@dataclass(frozen=True, slots=True)
class ThingLink:
    """A name in the text and the facts under it."""

    span: Span
    name: str
    things: tuple[Thing, ...]
