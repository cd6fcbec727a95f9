"""What the tools answer; findings and annotations have the shapes of the JSON output."""

from __future__ import annotations

from typing_extensions import TypedDict

from checker.report.shapes import DocumentShape, SeverityName


class CheckedShape(DocumentShape):
    """A document with its findings; ``omitted`` counts those beyond the most that one answer holds."""

    omitted: int


class RuleShape(TypedDict):
    """A rule in one line."""

    name: str
    group: str
    severity: SeverityName
    flags: str
    on_by_default: bool


class RulesShape(TypedDict):
    """All installed rules."""

    rules: list[RuleShape]


class RulePageShape(RuleShape):
    """A rule with its whole page, as Markdown."""

    page: str
