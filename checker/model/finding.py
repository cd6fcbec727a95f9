"""What a rule reports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.span import Span
from checker.model.told import Origin, Passage


class Severity(StrEnum):
    """How much is proven.

    ``error``: by calendar, arithmetic or the network, under every reading. ``warning``: also rests on
    the identity of two mentions, on tense, or on the knowledge base. ``notice``: worth a look.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def rank(self) -> int:
        """Larger is more serious."""
        return {"notice": 0, "warning": 1, "error": 2}[self.value]


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that takes part in a finding, and its part; ``source_span`` as in ``Finding``."""

    span: Span
    message: str
    source_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place of another document that takes part in a finding, and its part."""

    origin: Origin
    passage: Passage
    message: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the text at ``span`` with ``text``."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to make the statements agree; ``edits`` is empty where only a person can write it."""

    message: str
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Statements that cannot all be true, with the arithmetic.

    ``rule``, ``group`` and ``severity`` are filled in by the engine from the rule, unless the rule sets
    a lower severity. ``source_span`` is set for what stands in the source but not in the text, such as
    metadata; ``span`` then only says which part of the text it belongs to. ``explanation`` is the numbered
    chain: which statements, how each was read, why they conflict.
    ``elsewhere`` are places of other documents.
    """

    span: Span
    message: str
    explanation: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    certainty: float = 1.0
    severity: Severity | None = None
    rule: str = ""
    group: str = ""
    source_span: Span | None = None
    elsewhere: tuple[Elsewhere, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The primary span and the related ones."""
        return (self.span, *(r.span for r in self.related))
