"""What the tools do. Nothing here reads a file unless a root folder was given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import cast

from checker import registry
from checker.config.files import find, load
from checker.config.settings import settings
from checker.config.values import Configuration
from checker.engine import Checker, Settings
from checker.errors import ReadError, UsageError
from checker.mcp.shapes import CheckedShape, RulePageShape, RuleShape, RulesShape
from checker.model.document import Document
from checker.model.publication import DateSignal, Signal
from checker.model.report import DocumentReport
from checker.read import read_bytes, read_path
from checker.read.published import parse_published_argument
from checker.report.annotation import annotation_shape
from checker.report.annotation_shapes import AnnotationShape
from checker.report.wire import checked
from checker.rule import Rule
from checker.ruledoc import page, summary
from checker.suppress.sidecar import with_sidecars

MOST_CHARACTERS = 200_000
"""Longest text to check."""
MOST_ANNOTATED = 40_000
"""Longest text to annotate: an annotation is many times longer than its text."""
MOST_BYTES = 2_000_000
"""Largest file to check."""
MOST_FINDINGS = 100
"""Most findings in one answer."""

NAME = "text"


class Tools:
    """The tools of one server. ``root`` is the folder whose files may be read, and whose configuration holds.

    Raises:
        ConfigError, UsageError: for a fault of that configuration.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = None if root is None else root.resolve()
        self._configuration = Configuration() if self.root is None else load(find(self.root))
        self._settings = settings(self._configuration, registry.load())

    def check_text(
        self,
        text: str,
        published: str | None,
        input_format: str,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
    ) -> CheckedShape:
        """Findings in a text.

        Raises:
            UsageError: for an impossible date, or a rule or group that does not exist.
            ReadError: for a text that cannot be read in that format.
        """
        return self._check(_document(text, input_format), self._chosen(published, select, ignore))

    def annotate_text(self, text: str, published: str | None, input_format: str) -> AnnotationShape:
        """Time expressions with their readings, mentions, claims and events of a text; raises as above."""
        checker = Checker(self._chosen(published))
        (article,) = checker.articles([_document(text, input_format)])
        return annotation_shape(article)

    def check_file(self, path: str, published: str | None) -> CheckedShape:
        """Findings in a file below the root.

        Raises:
            UsageError: for a path that leads out of the root, a file that is too large or holds many texts.
            ReadError: for a file that cannot be read.
        """
        found = list(with_sidecars(read_path(self._inside(path))))
        if len(found) != 1:
            raise UsageError(f"{path}: holds {len(found)} documents; only files with one can be checked")
        if isinstance(found[0], ReadError):
            raise found[0]
        return self._check(found[0], self._chosen(published))

    def list_rules(self) -> RulesShape:
        """Every installed rule."""
        return {"rules": [_line(rule) for rule in registry.load().rules.values()]}

    def explain_rule(self, rule: str) -> RulePageShape:
        """The page of a rule; raises ``UsageError`` with the nearest name for one that does not exist."""
        found = registry.load().rule(rule)
        return {**_line(found), "page": page(found)}

    def _chosen(
        self, published: str | None, select: Iterable[str] = (), ignore: Iterable[str] = ()
    ) -> Settings:
        own = self._settings
        return replace(
            own,
            published=own.published if published is None else _argument(published),
            select=frozenset(select) or own.select,
            ignore=own.ignore | frozenset(ignore),
        )

    def _check(self, document: Document, chosen: Settings) -> CheckedShape:
        (report,) = Checker(chosen).check([document])
        return _shape(report)

    def _inside(self, path: str) -> Path:
        if self.root is None:
            raise UsageError("no root folder was given, so no file is read")
        try:
            real = (self.root / path).resolve()
            size = real.stat().st_size if real.is_relative_to(self.root) else 0
        except (OSError, ValueError) as error:
            raise UsageError(f"{path!r}: {getattr(error, 'strerror', None) or 'not a usable path'}") from None
        if not real.is_relative_to(self.root):
            raise UsageError(f"{path!r} leads out of the root folder")
        if size > MOST_BYTES:
            raise UsageError(f"{path!r}: larger than the limit of {MOST_BYTES // 1_000_000} MB")
        return real


def _document(text: str, input_format: str) -> Document:
    (found,) = read_bytes(text.encode("utf-8", "replace"), NAME, input_format)
    if isinstance(found, ReadError):
        raise found
    return replace(found, path=None)


def _argument(published: str) -> DateSignal:
    return DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)


def _shape(report: DocumentReport) -> CheckedShape:
    shape = checked(report).shape
    findings = shape["findings"]
    kept = {**shape, "findings": findings[:MOST_FINDINGS], "omitted": len(findings[MOST_FINDINGS:])}
    return cast(CheckedShape, kept)


def _line(rule: type[Rule]) -> RuleShape:
    return {
        "name": rule.name,
        "group": rule.group(),
        "severity": rule.severity.value,
        "flags": summary(rule),
        "on_by_default": rule.enabled,
    }
