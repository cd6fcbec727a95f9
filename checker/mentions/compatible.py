"""Whether two mentions can be, and read as, one event: the evidence for and against."""

from __future__ import annotations

from checker.mentions.build import ANY_STEP
from checker.mentions.existence import STATE
from checker.mentions.lexicon import Repetition, covered, kinds
from checker.mentions.parties import country_of
from checker.model.claim import Definiteness, Mention
from checker.model.identity import Evidence

_ONCE_IN_A_LIFE = frozenset(
    "death birth wedding resignation retirement disappearance sinking execution".split()
)
_ONCE_TO_A_THING = _ONCE_IN_A_LIFE | frozenset(
    "founding opening demolition fire crash breach accident abolition unveiling completion liberation".split()
)
_KNOWN = frozenset({Definiteness.DEFINITE, Definiteness.DEMONSTRATIVE, Definiteness.SAME})


def told_apart(earlier: Mention, later: Mention) -> bool:
    """Whether the words say that these are two things, or things of two kinds.

    Only a definite noun phrase points back at an event; a finite verb tells of a new one, but for a clause
    on the name of somebody to whom such a thing happens once ("Moe, who died earlier this year,"), and for
    one that recalls what the same verb told of the same thing ("when the dam burst").
    """
    return (
        not _one_kind(earlier, later)
        or not earlier.kind
        or kinds()[earlier.kind].repetition is Repetition.RECURRING
        or not _one_phase(earlier, later)
        or earlier.plural
        or later.plural
        or later.definiteness not in _KNOWN
        or (later.verbal and not (_once_in_a_life(earlier, later) or _recalls(earlier, later)))
        or _other_parties(earlier, later)
    )


def _one_kind(earlier: Mention, later: Mention) -> bool:
    return earlier.kind == later.kind or earlier.kind in covered().get(later.lemma, ())


def _once_in_a_life(earlier: Mention, later: Mention) -> bool:
    shared = earlier.participants & later.participants
    return later.kind in _ONCE_IN_A_LIFE and earlier.verbal and bool(shared)


def _recalls(earlier: Mention, later: Mention) -> bool:
    """Whether both are one verb, all that the later one tells of whom it befell being told before."""
    same = earlier.verbal and earlier.lemma == later.lemma and later.kind in _ONCE_TO_A_THING
    told = (
        len(later.words) > 1 and later.words <= earlier.words and later.participants <= earlier.participants
    )
    return same and told and not later.contrasted


def _one_phase(a: Mention, b: Mention) -> bool:
    """Whether both dates are of one step in the life of the thing."""
    if STATE in (a.phase, b.phase):
        return False
    if a.phase == b.phase:
        return True
    vague = ANY_STEP in (a.phase, b.phase)
    return vague and {a.phase, b.phase} - {ANY_STEP, ""} <= kinds()[a.kind].steps


def _other_parties(a: Mention, b: Mention) -> bool:
    """Both name countries and share none, or, where not, both name anyone at all and share none."""
    lands_a, lands_b = _lands(a), _lands(b)
    if lands_a and lands_b:
        return not lands_a & lands_b
    return bool(a.participants and b.participants and not a.participants & b.participants)


def _lands(mention: Mention) -> frozenset[str]:
    return frozenset(p for p in mention.participants if country_of(p))


def evidence(earlier: Mention, later: Mention, alone: bool = False) -> Evidence | None:
    """What speaks for the later mention being the earlier event; ``None`` where it is not enough.

    ``alone``: the text dates nothing else of that kind.

    The later description must be understood from the earlier one: each of its modifiers has been said of
    the earlier event, and its names too, unless they are people of a country that both name or the earlier
    one named nobody. An unheard-of modifier ("the *committee* vote") introduces another event.
    """
    if told_apart(earlier, later) or not _licensed(earlier, later):
        return None
    shared = sorted(earlier.modifiers & later.modifiers)
    parties = sorted(earlier.participants & later.participants)
    own = {earlier.lemma, later.lemma, *shared, *parties}
    topics = sorted((earlier.words & later.words) - own)
    reasons = [
        _heads(earlier.lemma, later.lemma),
        *([f"both are described with {_list(shared)}"] if shared else []),
        *([f"both involve {_list([p.title() for p in parties])}"] if parties else []),
        *([f"both speak of {_list(topics)}"] if len(topics) > 1 else []),
    ]
    weight = (
        _SAME_HEAD * (_names_same(earlier, later) or names_deed(earlier, later) or _covers(earlier, later))
        + _AT_ONCE * (later.sentence - earlier.sentence == 1 and names_deed(earlier, later))
        + _ALONE * (alone and (names_deed(earlier, later) or _covers(earlier, later)))
        + _DESCRIBED * bool(later.modifiers)
        + _PARTY * min(len(parties), 3)
        + _TOPIC * min(len(topics), 4)
        + _ONCE * (kinds()[later.kind].repetition is Repetition.ONCE)
        + _KNOWN_BEFORE * (earlier.definiteness in _KNOWN and not earlier.restrictive)
    )
    return Evidence(tuple(reasons), min(weight, 100) / 100) if weight >= THRESHOLD else None


THRESHOLD = 45
"""Least weight of evidence, in hundredths. It and the weights were set by hand, on texts that tell of one
event and on texts that tell of two alike ones."""

_SAME_HEAD, _DESCRIBED, _PARTY, _TOPIC, _ONCE, _KNOWN_BEFORE, _AT_ONCE = 40, 35, 15, 5, 15, 10, 5
_ALONE = 5
_SHORTEST_STEM = 3  # letters


def names_deed(earlier: Mention, later: Mention) -> bool:
    """Whether a noun names what the earlier verb tells: "robbed", "the robbery"; "burned", "the fire"."""
    if not earlier.verbal or later.verbal:
        return False
    stem = earlier.lemma[: max(_SHORTEST_STEM, len(earlier.lemma) - 2)]
    return later.lemma.startswith(stem) or later.lemma in kinds()[earlier.kind].general


def _names_same(earlier: Mention, later: Mention) -> bool:
    """Whether both are one word, or words for any event of the kind: "quake", "earthquake"."""
    return earlier.lemma == later.lemma or {earlier.lemma, later.lemma} <= kinds()[later.kind].general


def _covers(earlier: Mention, later: Mention) -> bool:
    return earlier.kind != later.kind


def _licensed(earlier: Mention, later: Mention) -> bool:
    new_names = later.participants - earlier.participants - earlier.words
    if new_names and earlier.participants and not _lands(earlier) & _lands(later):
        return False
    return later.modifiers <= earlier.words | earlier.modifiers


def _heads(earlier: str, later: str) -> str:
    if earlier == later:
        return f"both are called {later!r}"
    return f"{earlier!r} and {later!r} name one kind of event"


def _list(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
