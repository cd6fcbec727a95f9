"""Whether two mentions can be, and read as, one event: the evidence for and against."""

from __future__ import annotations

from checker.mentions.lexicon import Repetition, kinds
from checker.mentions.parties import country_of
from checker.model.claim import Definiteness, Mention
from checker.model.identity import Evidence

_KNOWN = frozenset({Definiteness.DEFINITE, Definiteness.SAME, Definiteness.BARE})


def told_apart(earlier: Mention, later: Mention) -> bool:
    """Whether the words say that these are two things, or things of two kinds."""
    return (
        earlier.kind != later.kind
        or not earlier.kind
        or kinds()[earlier.kind].repetition is Repetition.RECURRING
        or earlier.phase != later.phase
        or earlier.plural
        or later.plural
        or Definiteness.OTHER in (earlier.definiteness, later.definiteness)
        or later.definiteness not in _KNOWN
        or _other_parties(earlier, later)
    )


def _other_parties(a: Mention, b: Mention) -> bool:
    """Both name countries and share none, or both name people, places ... and share neither those nor countries."""
    lands_a, lands_b = _lands(a), _lands(b)
    if lands_a and lands_b:
        return not lands_a & lands_b
    return bool(a.participants and b.participants and not a.participants & b.participants)


def _lands(mention: Mention) -> frozenset[str]:
    return frozenset(p for p in mention.participants if country_of(p))


def evidence(earlier: Mention, later: Mention) -> Evidence | None:
    """What speaks for the later mention being the earlier event; ``None`` where it is not enough.

    The later description must be understood from the earlier one: each of its modifiers has been said of
    the earlier event. An unheard-of modifier ("the *committee* vote") introduces another event.
    """
    if told_apart(earlier, later) or not later.modifiers <= earlier.words | earlier.modifiers:
        return None
    same_head = earlier.lemma == later.lemma
    shared = sorted(earlier.modifiers & later.modifiers)
    parties = sorted(earlier.participants & later.participants)
    own = {earlier.lemma, later.lemma, *shared}
    topics = sorted((earlier.words & later.words) - own - {p.casefold() for p in parties})
    reasons = [
        f"both are called {later.lemma!r}" if same_head else f"{earlier.lemma!r} and {later.lemma!r} name one kind of event",
        *([f"both are described as {_list(shared)}"] if shared else []),
        *([f"both involve {_list([p.title() for p in parties])}"] if parties else []),
        *([f"both speak of {_list(topics)}"] if len(topics) > 1 else []),
    ]  # fmt: skip
    weight = (
        0.3 * same_head + 0.25 * bool(shared) + 0.1 * min(len(parties), 3) + 0.05 * min(len(topics), 4)
        + 0.1 * (later.definiteness is not Definiteness.BARE)
        + 0.15 * (kinds()[later.kind].repetition is Repetition.ONCE)
    )  # fmt: skip
    return Evidence(tuple(reasons), min(weight, 1.0)) if weight >= THRESHOLD else None


THRESHOLD = 0.5
"""Least weight of evidence, set on texts that tell of one event and on texts that tell of two alike ones."""


def _list(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
