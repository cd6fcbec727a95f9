"""Which facts of a name its telling may mean, and by which words: by the bare name, or by a verb."""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts import Thing, ThingLink
from rules.events.happenings import BEGINNING, END, is_happening, occurrence_verbs
from rules.events.phases import VERBS

BEGIN, FINISH = "beginning", "end"
_ACTS = ("treaty", "ruling")


def takes_place(kind: str) -> bool:
    """Whether "since NAME in 1954" tells when: a treaty may be spoken of long after."""
    return is_happening(kind) or kind == "ruling"


def dated_by_name(link: ThingLink) -> tuple[Thing, ...]:
    """Facts that the bare name tells of, without a noun or verb for a stage: wars, disasters, treaties."""
    return tuple(t for t in link.things if not t.phase and (is_happening(t.kind) or t.kind in _ACTS))


def tellings(link: ThingLink) -> Iterator[tuple[tuple[Thing, ...], str, str]]:
    """Facts of a name with the end of them that is told of, and the verb forms that tell it."""
    happenings = tuple(t for t in link.things if not t.phase and is_happening(t.kind))
    by_forms: dict[str, list[Thing]] = {}
    for thing in link.things:
        stage = "ruling" if thing.kind == "ruling" and not thing.phase else thing.phase
        if stage in VERBS:
            by_forms.setdefault(VERBS[stage], []).append(thing)
    for forms, facts in by_forms.items():
        yield tuple(facts), "", forms
    if happenings:
        yield happenings, BEGIN, BEGINNING
        yield happenings, FINISH, END
        yield happenings, "", occurrence_verbs(happenings[0].kind)
