"""claimline's engine: reads text, places its dated claims on one timeline, finds what cannot all be true.

The names below are the public interface; everything else may change between minor versions. They load
when first used, so that ``import checker`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.api import annotate as annotate
    from checker.api import check as check
    from checker.api import time_expressions as time_expressions
    from checker.article import Article as Article
    from checker.engine import Checker as Checker
    from checker.errors import ClaimlineError as ClaimlineError
    from checker.extractor import ClaimExtractor as ClaimExtractor
    from checker.model.claim import Claim as Claim
    from checker.model.claim import Event as Event
    from checker.model.claim import Mention as Mention
    from checker.model.claim import Relation as Relation
    from checker.model.document import Document as Document
    from checker.model.expression import Anchor as Anchor
    from checker.model.expression import Reading as Reading
    from checker.model.expression import TimeExpression as TimeExpression
    from checker.model.expression import TimeRange as TimeRange
    from checker.model.expression import TimexType as TimexType
    from checker.model.finding import Edit as Edit
    from checker.model.finding import Finding as Finding
    from checker.model.finding import Related as Related
    from checker.model.finding import Severity as Severity
    from checker.model.finding import Suggestion as Suggestion
    from checker.model.moment import Moment as Moment
    from checker.model.publication import Publication as Publication
    from checker.model.report import DocumentReport as DocumentReport
    from checker.model.span import Span as Span
    from checker.needs import Need as Need
    from checker.pack import RulePack as RulePack
    from checker.rule import Flagged as Flagged
    from checker.rule import Passing as Passing
    from checker.rule import Rule as Rule
    from checker.settings import Settings as Settings

__version__ = "0.1.0"

_HOMES = {
    "Anchor": "model.expression",
    "Article": "article",
    "Checker": "engine",
    "Claim": "model.claim",
    "ClaimExtractor": "extractor",
    "ClaimlineError": "errors",
    "Document": "model.document",
    "DocumentReport": "model.report",
    "Edit": "model.finding",
    "Event": "model.claim",
    "Finding": "model.finding",
    "Flagged": "rule",
    "Mention": "model.claim",
    "Moment": "model.moment",
    "Need": "needs",
    "Passing": "rule",
    "Publication": "model.publication",
    "Reading": "model.expression",
    "Related": "model.finding",
    "Relation": "model.claim",
    "Rule": "rule",
    "RulePack": "pack",
    "Settings": "settings",
    "Severity": "model.finding",
    "Span": "model.span",
    "Suggestion": "model.finding",
    "TimeExpression": "model.expression",
    "TimeRange": "model.expression",
    "TimexType": "model.expression",
    "annotate": "api",
    "check": "api",
    "time_expressions": "api",
}

__all__ = sorted([*_HOMES, "__version__"])


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    value = getattr(import_module(f"checker.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
