"""Places of a document in a form that outlives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.span import Span
from checker.model.told import Passage

if TYPE_CHECKING:
    from checker.article import Article
    from checker.model.sentence import Sentence

_LONGEST = 2_000  # characters of a sentence that are kept


def passage_of(article: Article, span: Span, sentence: Sentence) -> Passage | None:
    """The place of ``span`` with its sentence; ``None`` if it does not stand in the source."""
    document = article.document
    place = document.source_span(span)
    if place is None or place.end - place.start > _LONGEST:
        return None
    whole = document.source_span(sentence.span) or place
    start = max(min(whole.start, place.start), place.end - _LONGEST)
    end = min(max(whole.end, place.end), start + _LONGEST)
    line, column = document.line_and_column(place.start)
    end_line, end_column = document.line_and_column(place.end)
    return Passage(
        place.start,
        place.end,
        document.source[place.start : place.end],
        line,
        column,
        end_line,
        end_column,
        document.source[start:end],
        start,
        document.place_name(place.start) or "",
    )
