"""When a document was published: every signal for it, and the choice among them."""

from __future__ import annotations

from checker.read.published.argument import parse_published_argument
from checker.read.published.find import find_publication, unusable_dates

__all__ = ["find_publication", "parse_published_argument", "unusable_dates"]
