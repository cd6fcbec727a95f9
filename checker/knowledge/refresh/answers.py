"""Answers in the SPARQL 1.1 Query Results JSON Format (W3C Recommendation, 2013), read with suspicion."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from checker.errors import UpdateError

Binding: TypeAlias = Mapping[str, str]
"""Values by variable, as text; an unknown value is left out."""

_SHOWN = 60  # characters of what is no answer


class MalformedError(Exception):
    """What came is no whole JSON text, as when an endpoint breaks down while it answers."""


def bindings_of(data: bytes) -> Sequence[Binding]:
    """The rows of an answer; a row of another shape is kept as an empty one, to be refused and counted.

    Raises:
        MalformedError: if the answer is cut short.
        UpdateError: if it is something else than an answer.
    """
    try:
        answer = json.loads(data)
    except ValueError:
        if data.strip() and not data.lstrip().startswith(b"{"):
            shown = " ".join(data[:_SHOWN].decode("utf-8", "replace").split())
            raise UpdateError(f"the endpoint sends no SPARQL results in JSON, but {shown!r}") from None
        raise MalformedError("the answer is cut short") from None
    results = answer.get("results") if isinstance(answer, dict) else None
    rows = results.get("bindings") if isinstance(results, dict) else None
    if not isinstance(rows, list):
        raise UpdateError("the endpoint sends JSON that is no SPARQL result: there is no results.bindings")
    return [_binding(row) for row in rows]


def _binding(row: Any) -> Binding:
    if not isinstance(row, dict):
        return {}
    return {str(name): value for name, term in row.items() if (value := _value(term)) is not None}


def _value(term: Any) -> str | None:
    """``None`` for a blank node, which stands for "unknown", and for what is no term at all."""
    if not isinstance(term, dict) or term.get("type") not in ("uri", "literal", "typed-literal"):
        return None
    value = term.get("value")
    return value if isinstance(value, str) and "/.well-known/genid/" not in value else None
