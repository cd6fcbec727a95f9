"""Which mentions are one event, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model.claim import Claim, Event, Mention


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two mentions read as one event. ``reasons`` are in words for the report, ``score`` is 0..1."""

    reasons: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class OneEvent:
    """Two dated claims judged to tell of one event, though no reading lets their dates agree."""

    first: Claim
    second: Claim
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """An undated definite mention that fits two differently dated events alike."""

    mention: Mention
    candidates: tuple[Claim, Claim]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Identity:
    """Result of the stage: events, pairs that disagree, references that could go either way."""

    events: tuple[Event, ...] = ()
    conflicts: tuple[OneEvent, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
