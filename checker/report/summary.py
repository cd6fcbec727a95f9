"""The last line of the formats for people."""

from __future__ import annotations

from checker.model.finding import Severity
from checker.model.wording import count
from checker.report.base import Summary


def summary_line(summary: Summary) -> str:
    """``2 errors, 1 notice in 6 documents.`` and how many inputs had errors, if any."""
    found = [
        count(summary.severities[severity], severity.value)
        for severity in Severity
        if summary.severities[severity]
    ]
    unread = (
        f" {count(summary.unreadable, 'input')} could not be checked in full." if summary.unreadable else ""
    )
    return f"{', '.join(found) or 'Nothing found'} in {count(summary.documents, 'document')}.{unread}"
