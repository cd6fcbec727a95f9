"""Opens the archive that a name stands for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.archive.store import Archive

_SERVER = ("postgresql://", "postgres://")


def is_address(name: str) -> bool:
    """Whether the name is the address of a PostgreSQL database, and not a file."""
    return name.startswith(_SERVER)


def open_archive(name: str, *, create: bool = False) -> Archive:
    """The archive in a file, or behind the address of a PostgreSQL database; ``create`` makes one if need be.

    Raises:
        ArchiveError: if there is none, it cannot be reached, is damaged or of another layout.
    """
    if is_address(name):
        from checker.archive.postgres import PostgresArchive

        return PostgresArchive(name, create=create)
    from checker.archive.embedded import EmbeddedArchive

    return EmbeddedArchive(Path(name), create=create)
