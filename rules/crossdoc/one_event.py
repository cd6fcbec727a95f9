"""Whether the claims of two documents are about one event.

Inside a document a definite phrase points back at what was told before. Between documents nothing does:
only a description that both share, and nothing in either that the other contradicts, makes two events one.
"""

from __future__ import annotations

from typing import NamedTuple

from checker import Relation
from checker.linguistics import Repetition, country_of, kinds
from checker.toolkit import Definiteness, Grain, Modality, Told
from rules.crossdoc.dates import is_lapsed

_ONE_OF_SEVERAL = frozenset(
    "second third fourth fifth sixth another final semi-final quarter-final preliminary repeat follow-up "
    "next previous earlier later latest annual weekly monthly daily quarterly half".split()
)
_ONCE_DONE = frozenset(
    "open found establish build erect complete inaugurate demolish launch release publish premiere sink "
    "crash collapse burn destroy invent discover create marry divorce wed bury retire nationalise privatise "
    "nationalize privatize abolish legalise legalize annex cede secede rename adopt ratify enact incorporate "
    "unveil dedicate drown assassinate join acquire buy purchase graduate emigrate abdicate crown".split()
)
_WIDE = frozenset(
    "united states us u.s uk eu un european union nations america american new york washington west east "
    "north south monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Names that half of all news holds."""

_NAME, _WIDE_NAME, _WORD, _TOPIC, _MOST_TOPICS = 5, 1, 4, 1, 5
_LEAST = 9
"""Weights of what two descriptions share, and the least sum that makes them one event. Set by hand, on news
of one day and of one story that tells of alike things."""

_SURE = 15
"""The least sum where the dates speak against it."""

_ONE_STORY, _REPEATED, _RECURRING = 45, 6, 3
"""Days between the dates of one thing told wrongly: of what happens once, now and then, and regularly."""

_STEM = 5
"""Letters by which a word is known again: "council", "councillor"."""

_SHARE = 0.6
"""Share of the shorter description that the other document must hold."""

_NAMED = 2
"""Names and topics that both must hold."""


class Likeness(NamedTuple):
    """Why two claims read as of one event: reasons in words, and the weight of what both share."""

    reasons: tuple[str, ...]
    weight: int

    @property
    def score(self) -> float:
        """How sure that is, 0 to 1."""
        return min(90, 50 + 2 * self.weight) / 100


def happens_once(told: Told) -> bool:
    """Whether such a thing befalls one party once, so that any other date is of the same."""
    return _repetition(told) is Repetition.ONCE


def _repetition(told: Told) -> Repetition:
    if told.kind:
        return kinds()[told.kind].repetition
    return Repetition.ONCE if told.verbal and told.head in _ONCE_DONE else Repetition.REPEATABLE


def is_slip(here: Told, there: Told, found: Likeness, apart: int) -> bool:
    """Whether dates so many days apart are rather a slip than the dates of two alike things.

    What happens time and again is taken for one where the days are next to each other; what happens once
    needs more evidence the further its dates lie apart, and where the date itself picks one of several.
    """
    if happens_once(here):
        doubtful = apart > _ONE_STORY or here.restrictive or there.restrictive
        return not doubtful or found.weight >= _SURE
    if here.relation in (Relation.SINCE, Relation.UNTIL) and apart <= _ONE_STORY:
        return True
    near = _RECURRING if _repetition(here) is Repetition.RECURRING else _REPEATED
    return apart <= near and all(told.moments[0].grain >= Grain.DAY for told in (here, there))


def likeness(here: Told, there: Told) -> Likeness | None:
    """The evidence that both are about one event; ``None`` where it is not enough."""
    if not _comparable(here, there) or _told_apart(here, there):
        return None
    names = (here.names & _whole(there)) | (there.names & _whole(here))
    words = here.words & there.words
    topics = here.origin.topics & there.origin.topics
    one, other = sorted((here, there), key=lambda told: len(_description(told)))
    less = _description(one)
    weight = _weight(names) + _WORD * len(words) + _TOPIC * min(len(topics), _MOST_TOPICS)
    if not less or len(less & _whole(other)) < _SHARE * len(less):
        return None
    if weight < _LEAST or len(topics | names) < _NAMED:
        return None
    return Likeness(_reasons(here, there, names, words), weight)


def _weight(names: frozenset[str]) -> int:
    return sum(_WIDE_NAME if name in _WIDE or country_of(name) else _NAME for name in names)


def _comparable(here: Told, there: Told) -> bool:
    if not (_is_one_happening(here) and _is_one_happening(there)):
        return False
    if (here.verbal, here.relation, here.stage) != (there.verbal, there.relation, there.stage):
        return False
    return _one_deed(here, there) if here.verbal else _one_thing(here, there)


def _is_one_happening(told: Told) -> bool:
    """Whether it is one, and took or takes place; "the 2008 Olympics" is a name."""
    if told.plural or told.negated or told.modality in _UNREAL or is_lapsed(told):
        return False
    return told.head not in _EMPTY and told.head not in told.names


def _one_thing(here: Told, there: Told) -> bool:
    """Nouns of one kind of event, or of one kind that seldom befalls anybody twice."""
    return bool(here.kind) and here.kind == there.kind and (here.head == there.head or happens_once(here))


def _one_deed(here: Told, there: Told) -> bool:
    """Verbs of which both tell who did it, or to what."""
    return not (here.doer.isdisjoint(there.doer) and here.patient.isdisjoint(there.patient))


_EMPTY = frozenset("do say tell".split())
_UNREAL = frozenset({Modality.DENIED, Modality.HYPOTHETICAL})


def _told_apart(here: Told, there: Told) -> bool:
    """Whether the words make them two: one of several, other people, other qualities."""
    if any(told.contrasted or told.definiteness is Definiteness.OTHER for told in (here, there)):
        return True
    one_of = (here.around & _ONE_OF_SEVERAL) ^ (there.around & _ONE_OF_SEVERAL)
    if one_of or (here.modifiers and there.modifiers and here.modifiers.isdisjoint(there.modifiers)):
        return True
    parts = [(here.names, there.names), (here.doer, there.doer), (here.patient, there.patient)]
    return any(_strange(one, there) and _strange(other, here) for one, other in parts)


def _strange(described: frozenset[str], other: Told) -> bool:
    """Whether a description holds a word that the other document does not know, in any form."""
    known = _whole(other) | other.doer | other.patient | other.origin.topics
    return not _stems(described).issubset(_stems(known))


def _stems(words: frozenset[str]) -> set[str]:
    return {word[:_STEM] for word in words}


def _description(told: Told) -> frozenset[str]:
    return told.names | told.words


def _whole(told: Told) -> frozenset[str]:
    return told.names | told.words | told.around


def _reasons(here: Told, there: Told, names: frozenset[str], words: frozenset[str]) -> tuple[str, ...]:
    heads = f"both tell of {here.head!r}" if here.head == there.head else f"{here.head!r} and {there.head!r}"
    said = [f"both name {_list(sorted(name.title() for name in names))}"] if names else []
    said += [f"both speak of {_list(sorted(words))}"] if words else []
    return (heads, *said)


def _list(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
