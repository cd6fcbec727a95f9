"""The last line of the formats for people."""

from __future__ import annotations

from checker.config.thresholds import SEVERITIES
from checker.model.wording import count
from checker.report.base import Summary


def summary_line(summary: Summary) -> str:
    """``2 errors, 1 notice in 6 documents.``, what was set aside, and how many inputs had errors, if any."""
    found = [
        count(summary.severities[severity], severity)
        for severity in SEVERITIES
        if summary.severities[severity]
    ]
    aside = f", {summary.suppressed} set aside" if summary.suppressed else ""
    unread = (
        f" {count(summary.unreadable, 'input')} could not be checked in full." if summary.unreadable else ""
    )
    return f"{', '.join(found) or 'Nothing found'} in {count(summary.documents, 'document')}{aside}.{unread}"
