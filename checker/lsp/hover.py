"""What stands behind the words under the pointer: findings with their chain, dates with their readings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lsprotocol.types import Hover, MarkupContent, MarkupKind, Position

from checker.lsp.abilities import Abilities
from checker.model.expression import TimeExpression
from checker.model.wording import describe_moment
from checker.report.wire import published_shape

if TYPE_CHECKING:
    from checker.lsp.analysis import Analysis
    from checker.report.shapes import FindingShape

_PLAIN = re.compile(r"\\([\\`*_{}\[\]<>#|])|[`*]+")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|])")


def hover(analysis: Analysis, position: Position, abilities: Abilities) -> Hover | None:
    """Findings first, then the date; ``None`` where there is neither."""
    offset = analysis.opened.lines.offset(position)
    findings = [f for f in analysis.findings if f["span"]["start"] <= offset < f["span"]["end"]]
    dates = [(place, e) for place, e in analysis.expressions if place.start <= offset < place.end]
    if not findings and not dates:
        return None
    parts = [*map(_finding, findings), *(_date(analysis, expression) for _, expression in dates)]
    spans = [
        *((f["span"]["start"], f["span"]["end"]) for f in findings),
        *((place.start, place.end) for place, _ in dates),
    ]
    smallest = min(spans, key=lambda span: span[1] - span[0])
    text = "\n\n---\n\n".join(parts)
    kind = MarkupKind.Markdown if abilities.markdown else MarkupKind.PlainText
    content = MarkupContent(kind, text if abilities.markdown else _PLAIN.sub(r"\1", text))
    return Hover(content, analysis.opened.lines.range(*smallest))


def _finding(finding: FindingShape) -> str:
    head = f"**{finding['rule']}** ({finding['severity']}): {_plain(finding['message'])}"
    chain = [f"{number}. {_plain(step)}" for number, step in enumerate(finding["explanation"], 1)]
    return "\n".join([head, "", *chain])


def _date(analysis: Analysis, expression: TimeExpression) -> str:
    head = f'"{_plain(expression.text)}": {expression.type.value.lower()} `{expression.value}`'
    if not expression.readings:
        return f"{head}, not placed on the calendar. {_published(analysis)}"
    lines = [f"{head}, read as", ""]
    for number, reading in enumerate(expression.readings, 1):
        assumes = f" ({reading.assumes})" if reading.assumes else ""
        lines.append(f"{number}. {_plain(describe_moment(reading.moment) + assumes)}")
    return "\n".join([*lines, "", _published(analysis)])


def _published(analysis: Analysis) -> str:
    shape = published_shape(analysis.published)
    if shape is None:
        return "The text has no publication date."
    return f"Published {shape['value']}, as the {shape['found_in']} says."


def _plain(text: str) -> str:
    """Words of the text that no Markdown can come out of."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
