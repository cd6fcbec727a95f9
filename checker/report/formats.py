"""The names of the output formats, and the module of each, which loads when the format is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.report.annotations import Writer
    from checker.report.base import Page, Report

REPORTS = {
    "text": "checker.report.text:TextReport",
    "concise": "checker.report.concise:ConciseReport",
    "json": "checker.report.json:JsonReport",
    "jsonl": "checker.report.jsonl:JsonlReport",
    "sarif": "checker.report.sarif:SarifReport",
    "github": "checker.report.github:GithubReport",
    "gitlab": "checker.report.gitlab:GitlabReport",
    "junit": "checker.report.junit:JunitReport",
    "checkstyle": "checker.report.checkstyle:CheckstyleReport",
    "rdjson": "checker.report.rdjson:RdjsonReport",
    "markdown": "checker.report.markdown:MarkdownReport",
    "html": "checker.report.html:HtmlReport",
}
"""Formats of ``check``."""

ANNOTATIONS = {
    "json": "checker.report.annotations:JsonWriter",
    "jsonl": "checker.report.annotations:JsonlWriter",
    "timeml": "checker.report.annotations:TimemlWriter",
    "html": "checker.review.annotated:HtmlWriter",
}
"""Formats of ``annotate``."""


def make_report(name: str, page: Page) -> Report:
    """A format of ``REPORTS``, ready to write."""
    report: Report = _load(REPORTS[name])(page)
    return report


def make_writer(name: str, page: Page) -> Writer:
    """A format of ``ANNOTATIONS``, ready to write."""
    writer: Writer = _load(ANNOTATIONS[name])(page)
    return writer


def _load(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)
