"""Rules as SARIF describes them, from their docstrings."""

from __future__ import annotations

from typing import Any

from checker import registry
from checker.errors import UsageError
from checker.ruledoc import page, sections, summary

LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


def descriptor(name: str) -> dict[str, Any]:
    """The ``reportingDescriptor`` of a rule; of one that is not installed any more, its name alone."""
    try:
        rule = registry.rule(name)
    except UsageError:
        return {"id": name}
    text = page(rule)
    return {
        "id": name,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": f"{summary(rule)}."},
        "fullDescription": {"text": _flat(sections(rule).get("Why it matters", "")) or f"{summary(rule)}."},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": LEVELS[rule.severity.value], "enabled": rule.enabled},
        "properties": {"tags": [rule.group()]},
    }


def _flat(text: str) -> str:
    return " ".join(text.split())
