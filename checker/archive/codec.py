"""Claims as JSON and back: the form in which an archive keeps them. Fields at their default are left out."""

from __future__ import annotations

import json
from dataclasses import fields
from functools import lru_cache
from typing import Any

from checker.model.claim import Definiteness, Modality, Relation
from checker.model.moment import Grain, Moment
from checker.model.told import Origin, Passage, Told

Json = dict[str, Any]

_SETS = frozenset({"topics", "doer", "patient", "names", "words", "around", "modifiers"})


def told_json(told: Told) -> str:
    """The claim without its document, which ``origin_json`` keeps once, and without its place in a text."""
    shape = _shape(told, skip={"origin", "span", "moments", "passage"})
    shape["moments"] = [_moment(moment) for moment in told.moments]
    shape["passage"] = _shape(told.passage)
    return json.dumps(shape, separators=(",", ":"))


def origin_json(origin: Origin) -> str:
    """The document."""
    shape = _shape(origin, skip={"published"})
    shape["published"] = origin.published and _moment(origin.published)
    return json.dumps(shape, separators=(",", ":"))


def read_told(text: str, origin: Origin) -> Told:
    """A claim of the document ``origin``; the inverse of ``told_json``.

    Raises:
        ValueError, TypeError, KeyError: if it is not what this version writes.
    """
    shape = _with_sets(dict(json.loads(text)))
    shape["relation"] = Relation(shape["relation"])
    shape["moments"] = tuple(_read_moment(moment) for moment in shape["moments"])
    shape["passage"] = Passage(**shape["passage"])
    shape["modality"] = Modality(shape.get("modality", Modality.ASSERTED))
    shape["definiteness"] = Definiteness(shape.get("definiteness", Definiteness.BARE))
    return Told(origin, **shape)


@lru_cache(maxsize=1_000)
def read_origin(text: str) -> Origin:
    """The inverse of ``origin_json``; raises as ``read_told``. Claims of one document share it."""
    shape = _with_sets(dict(json.loads(text)))
    published = shape.pop("published")
    return Origin(**shape, published=None if published is None else _read_moment(published))


def _shape(value: Told | Passage | Origin, skip: frozenset[str] | set[str] = frozenset()) -> Json:
    pairs = ((field, getattr(value, field.name)) for field in fields(value) if field.name not in skip)
    return {
        field.name: sorted(item) if isinstance(item, frozenset) else item
        for field, item in pairs
        if item != field.default
    }


def _with_sets(shape: Json) -> Json:
    return {key: frozenset(item) if key in _SETS else item for key, item in shape.items()}


def _moment(moment: Moment) -> list[Any]:
    return [moment.earliest, moment.latest, int(moment.grain), moment.clock, moment.zone]


def _read_moment(shape: list[Any]) -> Moment:
    earliest, latest, grain, clock, zone = shape
    return Moment(earliest, latest, Grain(grain), None if clock is None else tuple(clock), zone)
