"""From documents to a dossier: which one is reviewed, and its check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.archive.compare import Against, told_by
from checker.engine import Checker
from checker.errors import UsageError
from checker.model.document import Document
from checker.review.build import build_dossier
from checker.review.model import Dossier
from checker.settings import Settings

_NAMED = 5  # documents that a message names


def examine(
    settings: Settings, document: Document, sources: Sequence[Document] = (), archive: str | None = None
) -> Dossier:
    """The dossier of one document, compared with its sources and with an archive of claims.

    Publication date and language of the settings are those of the document alone.

    Raises:
        UsageError: if the settings name what does not exist.
        ArchiveError: if the archive cannot be opened.
    """
    own = replace(settings, published=None, language="auto")
    others = list(Checker(own).articles(sources))
    against = Against(told_by(others), archive)
    compared = bool(others) or archive is not None
    checker = Checker(settings, tellings=against.open if compared else None)
    ((report, article),) = checker.examine([document])
    return build_dossier(article, report, others)


def choose(
    documents: Sequence[Document], name: str, wanted: str | None = None, option: str = "its id"
) -> Document:
    """The document to review: the one with the wanted id, or the only one of the input of this name.

    Raises:
        UsageError: if there is none, or more than one to choose from.
    """
    chosen = [each for each in documents if wanted in (None, each.id)]
    if len(chosen) == 1:
        return chosen[0]
    if not chosen:
        which = "holds no document" if wanted is None else f"holds no document {wanted!r}"
        raise UsageError(f"{name}: {which}")
    names = ", ".join(document.id for document in chosen[:_NAMED])
    more = ", ..." if len(chosen) > _NAMED else ""
    raise UsageError(f"{name}: holds {len(chosen)} documents; name one by {option} ({names}{more})")
