"""What the documents of a check are compared with: sources named for it, and an archive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.archive.opening import open_archive
from checker.archive.others import Gathered, Several, Tellings
from checker.archive.telling import told_of
from checker.model.told import Told

if TYPE_CHECKING:
    from checker.article import Article


def told_by(articles: Iterable[Article]) -> tuple[Told, ...]:
    """What sources tell; the articles are those of ``Checker.articles``."""
    return tuple(replace(told, span=None) for article in articles for told in told_of(article))


@dataclass(frozen=True)
class Against:
    """Claims of sources, and the name of an archive. It travels to other processes; each opens for itself.

    ``Checker(settings, tellings=Against(told_by(articles)).open)`` compares with sources.
    """

    told: tuple[Told, ...] = ()
    archive: str | None = None

    def open(self) -> Tellings:
        """Both, ready to be asked.

        Raises:
            ArchiveError: if the archive cannot be opened.
        """
        parts: list[Tellings] = [Gathered(self.told)] if self.told else []
        if self.archive is not None:
            parts.append(open_archive(self.archive))
        return parts[0] if len(parts) == 1 else Several(parts)
