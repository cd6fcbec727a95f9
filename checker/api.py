"""The functions for callers in Python; ``Checker`` does the same for many documents at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from checker.article import Article
from checker.engine import Checker, Settings
from checker.errors import ReadError
from checker.model.document import Document
from checker.model.expression import TimeExpression
from checker.model.publication import DateSignal, Signal
from checker.model.report import DocumentReport

if TYPE_CHECKING:
    from checker.archive.others import Tellings

# What would make the bytes of a text look like another encoding, or no text at all; one character stands for
# one, so that places stay.
_NOT_IN_FILES = re.compile("\\0|[\ud800-\udfff]|\\A\ufeff")


def check(
    text: str | Document,
    *,
    published: str | None = None,
    input_format: str = "text",
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    sources: Iterable[Document] = (),
    archive: str | None = None,
) -> DocumentReport:
    """Findings in one text. ``published`` is its publication date, as YYYY-MM-DD, YYYY-MM or YYYY.

    ``input_format`` says how a text that is not yet a document is written: text, markdown or html.
    ``sources`` are documents that its dates are compared with, ``archive`` the file or address of an archive.

    Raises:
        UsageError: for an impossible date, or an unknown rule, group or format.
        ReadError: if the text cannot be read in that format.
        ArchiveError: if the archive cannot be opened.
    """
    settings = Settings(frozenset(select), frozenset(ignore), _argument(published))
    tellings = _tellings(list(sources), archive)
    (report,) = Checker(settings, tellings=tellings).check([_document(text, input_format)])
    return report


def _tellings(sources: list[Document], archive: str | None) -> Callable[[], Tellings] | None:
    if not sources and archive is None:
        return None
    from checker.archive.compare import Against, told_by

    return Against(told_by(Checker(Settings()).articles(sources)), archive).open


def annotate(text: str | Document, *, published: str | None = None, input_format: str = "text") -> Article:
    """One text with its stages: expressions, mentions, claims, events. Parameters as for ``check``.

    Raises:
        UsageError: for an impossible date or an unknown format.
        ReadError: if the text cannot be read in that format.
    """
    checker = Checker(Settings(published=_argument(published)))
    (article,) = checker.articles([_document(text, input_format)])
    return article


def time_expressions(
    text: str, *, published: str | None = None, language: str = "auto"
) -> tuple[TimeExpression, ...]:
    """Time expressions of a text in order, without any other stage; ``auto``: the text shows its language.

    Raises:
        UsageError: for an impossible date or a language without a grammar.
    """
    from checker.tagging import Tagging

    signal = _argument(published)
    tagging = Tagging(language)
    found = tagging.tag(text, tagging.language_of(text), signal.moment if signal else None)
    return found.expressions


def _argument(published: str | None) -> DateSignal | None:
    if published is None:
        return None
    from checker.read.published import parse_published_argument

    return DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)


def _document(text: str | Document, input_format: str) -> Document:
    if isinstance(text, Document):
        return text
    from checker.read import read_bytes

    (document,) = read_bytes(_NOT_IN_FILES.sub("\ufffd", text).encode(), "text", input_format)
    if isinstance(document, ReadError):
        raise document
    return document
