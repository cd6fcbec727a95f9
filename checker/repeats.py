"""The same conflict is never reported twice."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from checker.model.finding import Finding


def without_repeats(findings: list[Finding], yields_to: Mapping[str, frozenset[str]]) -> list[Finding]:
    """Drop findings whose span a rule that owns the failure has flagged already, and exact repeats."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    kept: list[Finding] = []
    for finding in findings:
        owners = chain.from_iterable(by_rule.get(name, ()) for name in yields_to[finding.rule])
        owned = any(mine.overlaps(theirs) for o in owners for theirs in o.spans for mine in finding.spans)
        if not owned and finding not in kept[-1:]:
            kept.append(finding)
    return kept
