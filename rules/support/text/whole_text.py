"""A place for findings that concern a text as a whole."""

from __future__ import annotations

from checker import Article, Span

_LONGEST = 120


def first_line(article: Article) -> Span:
    """The first line that is not blank, without surrounding white space, cut short where it is long."""
    text = article.text
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    line = text[start : len(text) if end == -1 else end][:_LONGEST].rstrip()
    return Span(start, start + len(line))
