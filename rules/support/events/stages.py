"""Courses of events whose stages come in one order: no verdict before the charge."""

from __future__ import annotations

from typing import NamedTuple

_COURSES = {
    "case": (
        "arrest detain charge indict accuse",
        "convict acquit find_guilty plead",
        "sentence",
        "execute hang behead electrocute guillotine",
    ),
    "death": ("die kill drown murder perish", "bury cremate inter entomb"),
    "studies": ("enrol enroll matriculate", "graduate"),
    "building": ("build erect construct", "open inaugurate consecrate dedicate", "demolish raze dismantle"),
    "body": ("found establish incorporate form", "dissolve disband liquidate abolish"),
    "work": ("write film shoot record compose", "publish release premiere air screen"),
    "announcement": ("announce unveil", "launch release"),
    "law": ("draft introduce table", "pass approve adopt enact", "ratify", "repeal revoke annul"),
    "trade": ("buy purchase acquire inherit", "sell resell auction"),
    "illness": ("hospitalise hospitalize admit diagnose infect", "discharge die recover"),
    "ship": ("launch christen commission", "sink founder capsize scrap decommission"),
    "captivity": ("kidnap abduct capture seize", "free release rescue ransom"),
    "theft": ("steal", "recover return"),
    "course": ("begin start commence", "end finish conclude"),
    "marriage": ("marry wed", "divorce"),
    "mating": ("conceive mate", "bear"),
}

RECURRING = frozenset({"case", "trade", "illness", "captivity", "theft", "course", "marriage"})
"""Courses that one person or thing may well go through twice."""

_OF_SUBJECT = frozenset(
    "die perish graduate enrol enroll matriculate founder capsize recover begin start end finish".split()
)


class Stage(NamedTuple):
    """A step of a course of events; of two steps of one course the one of lower ``rank`` comes first."""

    course: str
    rank: int


def _stages() -> dict[str, tuple[Stage, ...]]:
    found: dict[str, tuple[Stage, ...]] = {}
    for course, ranks in _COURSES.items():
        for rank, verbs in enumerate(ranks):
            for verb in verbs.split():
                found[verb] = (*found.get(verb, ()), Stage(course, rank))
    return found


STAGES = _stages()
"""The stages that a verb, by its lemma, can tell of."""


def acts_on_itself(lemma: str) -> bool:
    """Whether the verb is about its subject even where it is active: "she graduated"."""
    return lemma in _OF_SUBJECT


def in_order(earlier: str, later: str) -> str | None:
    """The course in which one verb's step must come before the other's; ``None`` if there is none."""
    for first in STAGES.get(earlier, ()):
        if any(
            first.course == second.course and first.rank < second.rank for second in STAGES.get(later, ())
        ):
            return first.course
    return None
