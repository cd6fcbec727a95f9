"""The tables that a run writes, and their columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from checker.errors import UsageError


class Type(Enum):
    """What a column holds; every one may be empty."""

    TEXT = auto()
    INTEGER = auto()
    REAL = auto()
    TEXTS = auto()  # a list
    PLACES = auto()  # a list of start, end, quote, message
    JSON = auto()  # in Parquet as text


@dataclass(frozen=True)
class Table:
    """A folder of parts."""

    name: str
    columns: Mapping[str, Type]


_KEY = {"id": Type.TEXT, "path": Type.TEXT, "position": Type.INTEGER}
_PUBLISHED = {"published": Type.TEXT, "published_found_in": Type.TEXT}

_DOCUMENTS = {
    **_KEY,
    "status": Type.TEXT,
    "error": Type.TEXT,
    **_PUBLISHED,
    **dict.fromkeys(("characters", "words", "errors", "warnings", "notices", "suppressed"), Type.INTEGER),
    "seconds": Type.REAL,
}

FINDINGS = Table(
    "findings",
    {
        **_KEY,
        **dict.fromkeys(("rule", "group", "severity"), Type.TEXT),
        "certainty": Type.REAL,
        "message": Type.TEXT,
        **dict.fromkeys(("start", "end", "line", "column"), Type.INTEGER),
        **dict.fromkeys(("quote", "place"), Type.TEXT),
        "explanation": Type.TEXTS,
        "related": Type.PLACES,
        "suggestions": Type.TEXTS,
        **dict.fromkeys(("fingerprint", "suppressed"), Type.TEXT),
        **_PUBLISHED,
    },
)
ANNOTATIONS = Table(
    "annotations",
    {**_KEY, **_PUBLISHED, **dict.fromkeys(("timexes", "mentions", "claims", "events"), Type.JSON)},
)


def documents(keep: Iterable[str]) -> Table:
    """The table of documents, with columns for what is kept of their metadata.

    Raises:
        UsageError: for a name that is a column already.
    """
    names = list(keep)
    for name in names:
        if name in _DOCUMENTS:
            raise UsageError(f"--keep: {name!r} is a column of every document's row already")
    return Table("documents", {**_DOCUMENTS, **dict.fromkeys(names, Type.TEXT)})
