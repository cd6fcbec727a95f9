"""The keys under which a claim is found again: what it tells of, with one word that describes it."""

from __future__ import annotations

import hashlib
from itertools import chain

from checker.archive.quotations import SHORTEST
from checker.archive.telling import PERSON, QUOTE
from checker.language.verbs import REPORTING
from checker.model.told import Told

_MOST = 24  # keys of a claim


def keys_of(told: Told) -> frozenset[int]:
    """Keys of which two claims about one thing share at least one; 64-bit numbers with a sign.

    What somebody said, without the words, has none: people speak every day. Nor have nouns that are not in
    the lexicon of events: "the 2008 season" and its like name something by its date.
    """
    return frozenset(_hash(key) for key in sorted(_keys(told))[:_MOST])


def _keys(told: Told) -> set[str]:
    if told.kind == PERSON:
        return {f"{PERSON}|{told.head}"}
    if told.kind == QUOTE:
        said = told.head.split()
        runs = (said[at : at + SHORTEST] for at in range(len(said) - SHORTEST + 1))
        return {f"{QUOTE}|{' '.join(run)}" for run in runs}
    if told.head in REPORTING if told.verbal else not told.kind:
        return set()
    known = told.around & told.origin.topics
    about = told.stage if told.verbal else told.kind or told.head
    return {f"{about}|{word}" for word in chain(told.names, known, told.words)}


def _hash(key: str) -> int:
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
