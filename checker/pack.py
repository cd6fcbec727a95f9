"""A pack of rules, as named by an entry point of the group ``claimline.rules``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RulePack:
    """Where to find rules, extractors and grammars.

    Every subclass of ``Rule`` and ``ClaimExtractor`` that a module below ``package`` defines belongs to
    the pack; nothing is listed by hand. ``grammars`` maps a language tag (ISO 639-1) to ``module:attribute``,
    because a grammar is loaded only when a text of its language is tagged.
    """

    name: str
    package: str
    grammars: Mapping[str, str] = field(default_factory=dict)
