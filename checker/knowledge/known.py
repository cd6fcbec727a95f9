"""What one text names that a store has facts of."""

from __future__ import annotations

from functools import cached_property

from checker.knowledge.links import PersonLink, ThingLink
from checker.knowledge.store import Knowledge


class Known:
    """Links names in ``text`` to facts of ``store``; each kind of link is made when first asked for."""

    def __init__(self, text: str, store: Knowledge) -> None:
        self.text = text
        self.store = store

    @cached_property
    def people(self) -> tuple[PersonLink, ...]:
        """Full names that are known, and the surnames that stand for them afterwards, in text order."""
        from checker.knowledge.people import link_people

        return link_people(self.text, self.store)

    @cached_property
    def things(self) -> tuple[ThingLink, ...]:
        """Known names of things, longest first at each place, in text order."""
        from checker.knowledge.things import link_things

        return tuple(link_things(self.text, self.store))
