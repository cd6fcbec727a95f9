"""Where a finding about dates of publication stands."""

from __future__ import annotations

from collections.abc import Sequence

from checker import Article, Span
from checker.toolkit import DateSignal
from rules.support.text.whole_text import first_line


def places(article: Article, *signals: DateSignal) -> tuple[Span, Sequence[Span]]:
    """The place of the first of some signals that stands in the text, and those of the others.

    The first line where all of them come from elsewhere, as metadata and addresses do.
    """
    first, *others = [s.span for s in signals if s.span is not None] or [first_line(article)]
    return first, others
