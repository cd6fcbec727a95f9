"""What two documents tell, made of a few words: the opening of a festival, unless a test says otherwise."""

from __future__ import annotations

from typing import Any

from checker import Moment, Relation
from checker.read.published import parse_published_argument
from checker.toolkit import Origin, Passage, Told

PASSAGE = Passage(0, 0, "The Harrow Lane festival opens.", 1, 1, 1, 1, "", 0)


def moment(date: str) -> Moment:
    """A day, month or year as in ISO 8601."""
    return parse_published_argument(date)


def words(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())


def told(on: str | tuple[str, ...] = "2024-06-12", **fields: Any) -> Told:
    """A dated claim, sets given as lines of words; ``topics``, ``published``, ``put_off`` of its document."""
    days = (on,) if isinstance(on, str) else on
    published = fields.pop("published", "")
    origin = Origin(
        "source",
        published=moment(published) if published else None,
        topics=words(fields.pop("topics", "castle green")),
        put_off=fields.pop("put_off", False),
    )
    given: dict[str, Any] = {"relation": Relation.AT, "kind": "festival", "head": "festival"}
    given |= {"names": "harrow lane"} | fields
    sets = ("names", "words", "around", "doer", "patient", "modifiers")
    given |= {name: words(given[name]) for name in sets if name in given}
    return Told(origin, PASSAGE, moments=tuple(map(moment, days)), when="12 June", **given)
