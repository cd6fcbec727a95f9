"""What a check runs, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from checker.model.finding import Severity
from checker.model.publication import DateSignal
from checker.tagging import AUTO


@dataclass(frozen=True)
class Settings:
    """What to run, and how.

    ``select`` and ``ignore`` hold names of rules and groups; an empty ``select`` means every rule that is
    enabled by default. ``options`` maps a rule's name to an instance of its ``options_type``. ``facts`` are
    the paths of files with the house's own dated facts, ``knowledge`` that of the file with the facts of the
    world, empty for the one that ships. ``language`` is that of all documents, or ``auto``.
    ``ignore_in_quotes`` names rules and groups whose findings in quotations are dropped. ``published_path``
    is a regular expression whose groups ``year``, ``month`` and ``day`` find the publication date in a path.
    ``today`` is the present day for ignores that end, ``None`` that of ``checker.clock``.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    published: DateSignal | None = None
    language: str = AUTO
    severities: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, object] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    knowledge: str = ""
    today: date | None = None
    ignore_in_quotes: frozenset[str] = frozenset()
    published_path: str | None = None
