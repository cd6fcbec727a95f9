"""The annotation that a TimeML file carries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from checker.model.span import Span


@dataclass(frozen=True, slots=True)
class Tag:
    """An EVENT or TIMEX3: its ``eid`` or ``tid``, its words and, inside the text, their span there."""

    id: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class TimexTag(Tag):
    """A TIMEX3 with the attributes that place it on the calendar."""

    type: str = ""
    value: str = ""
    mod: str | None = None
    function: str = ""  # functionInDocument
    source_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A TLINK: ``relation`` (upper case) holds between the event instances or times of the two ids."""

    lid: str
    relation: str
    source: str
    target: str
    line: int


@dataclass(frozen=True)
class TimeMLAnnotation:
    """What the tags of one document say. ``instances`` maps ``eiid`` to ``eid``."""

    docid: str
    creation_time: TimexTag | None
    events: tuple[Tag, ...]
    timexes: tuple[TimexTag, ...]
    instances: dict[str, str]
    links: tuple[Link, ...]

    @cached_property
    def _tags(self) -> dict[str, Tag]:
        return {tag.id: tag for tag in (*self.events, *self.timexes)}

    def tag(self, id: str) -> Tag | None:
        """The tag that an ``eiid``, ``eid`` or ``tid`` stands for; ``None`` for an id that no tag has."""
        return self._tags.get(self.instances.get(id, id))
