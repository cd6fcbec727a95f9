"""What a writer has said that is not to be reported, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checker.model.finding import Finding
from checker.model.span import Span


@dataclass(frozen=True, slots=True)
class Ignore:
    """One name of one request to set findings aside.

    ``rule`` is a rule or a group, ``None`` stands for all. ``scope`` is the part of the source that it holds
    for, ``None`` the whole document; ``words`` must stand in the finding's primary place. The last day
    of it is ``until``. ``span`` is where the source asks for it, ``None`` where that stands elsewhere;
    ``where`` is that place in words, ``external`` says that it is in another file.
    """

    rule: str | None
    where: str
    reason: str = ""
    until: date | None = None
    scope: Span | None = None
    words: str = ""
    span: Span | None = None
    external: bool = False

    def expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.until is not None and self.until < today


@dataclass(frozen=True, slots=True)
class IgnoreFault:
    """A request that cannot be understood: its place as in ``Ignore``, and what is wrong."""

    message: str
    where: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that does not count, and the request that set it aside."""

    finding: Finding
    ignore: Ignore


@dataclass(frozen=True, slots=True)
class IgnoreReview:
    """What became of the requests of a document, for the rules that look at these alone.

    ``today`` is the day that the check took for the present one; ``None`` if no request asks for it.
    """

    unused: tuple[Ignore, ...] = ()
    expired: tuple[Ignore, ...] = ()
    faults: tuple[IgnoreFault, ...] = ()
    today: date | None = None
