"""The sources of a check: what they tell, and which of them cannot be read."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.cli.console import complain
from checker.errors import ReadError

if TYPE_CHECKING:
    from checker.archive.compare import Against
    from checker.model.document import Document
    from checker.model.told import Told
    from checker.settings import Settings


def against(paths: Sequence[str], archive: str | None, settings: Settings) -> tuple[Against | None, int]:
    """What documents are compared with, ``None`` if nothing, and how many sources were not read in full.

    Raises:
        ArchiveError: if the archive cannot be opened.
    """
    if not paths and archive is None:
        return None, 0
    from checker.archive.compare import Against

    told, unread = _told(paths, settings) if paths else ((), 0)
    found = Against(told, archive)
    if archive is not None:
        found.open()  # whatever is wrong with it comes before the inputs
    return found, unread


def _told(paths: Sequence[str], settings: Settings) -> tuple[tuple[Told, ...], int]:
    from checker.archive.compare import told_by
    from checker.cli.inputs import documents
    from checker.engine import Checker

    named = Namespace(paths=list(paths), input_format="auto", stdin_filename=None)
    readable: list[Document] = []
    unread = 0
    for found in documents(named, ()):
        errors = [str(found)] if isinstance(found, ReadError) else found.errors
        unread += bool(errors)
        for error in errors:
            complain(f"source {error}")
        if not isinstance(found, ReadError):
            readable.append(found)
    own = replace(settings, published=None, language="auto")  # the command line speaks of the drafts alone
    return told_by(Checker(own).articles(readable)), unread
