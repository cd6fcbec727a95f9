"""Which file of facts is in force: the one that was fetched last, else the one that ships."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from checker.errors import ConfigError
from checker.folders import data_folder
from checker.knowledge.files import FILE, SHIPPED

SHIPPED_ONLY = "shipped"
"""The value of the key ``knowledge`` that leaves fetched facts aside."""

VARIABLE = "CLAIMLINE_DATA_DIR"
"""Environment variable that names the folder of fetched facts."""


@dataclass(frozen=True)
class InForce:
    """The file to open. ``warning`` tells why a fetched one is left aside, if it is."""

    path: Path
    warning: str = ""

    @property
    def fetched(self) -> bool:
        """Whether it is another file than the one that ships."""
        return self.path != SHIPPED


def folder(named: str = "") -> Path:
    """The folder of fetched facts: the one of the configuration, of the environment, or the system's."""
    named = named if named != SHIPPED_ONLY else ""
    named = named or os.environ.get(VARIABLE, "")
    return Path(named) if named else data_folder()


def in_force(named: str = "") -> InForce:
    """The file of facts to use; ``named`` is the value of the key ``knowledge``.

    A fetched file that cannot be used, or is of another version of the format, gives way to the one that
    ships.
    """
    if named == SHIPPED_ONLY:
        return InForce(SHIPPED)
    if named and not Path(named).is_dir():
        return InForce(SHIPPED, f"{named}: no such folder; the facts that ship are used instead")
    file = folder(named) / FILE
    if not file.is_file():
        return InForce(SHIPPED)
    from checker.knowledge.embedded import EmbeddedKnowledge

    try:
        EmbeddedKnowledge(file).close()
    except ConfigError as error:
        return InForce(SHIPPED, f"{error}; the facts that ship are used instead")
    return InForce(file)
