"""The last day that an article bears."""

from __future__ import annotations

from checker import Article, Moment
from checker.toolkit import on_day


def last_date(article: Article) -> Moment | None:
    """The latest of all signals for its publication and its changes; ``None`` without any."""
    signals = article.published.signals if article.published else ()
    days = [signal.moment.latest for signal in signals if signal.moment.latest is not None]
    return on_day(max(days)) if days else None
