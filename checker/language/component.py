"""The time-expression tagger as a component for anybody's spaCy pipeline.

``nlp.add_pipe("claimline_timexes")`` finds it through the entry-point group ``spacy_factories``, so that
nothing of claimline need be imported. It works after any tokenizer and needs no other component.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from spacy.language import Language
from spacy.tokens import Doc

from checker.errors import UsageError
from checker.model.calendar import day_number, is_valid
from checker.model.expression import TaggedText, TimeExpression
from checker.model.moment import Moment, on_day

_STORED = "claimline_timexes"


class Tagging(Protocol):
    """What the component needs of a tagger."""

    def tag(self, text: str, published: Moment | None = None) -> TaggedText:
        """The time expressions of a text."""
        ...


class TimexComponent:
    """Sets ``doc._.timexes`` and the span group ``doc.spans[spans_key]``.

    ``doc._.timexes`` is a list of mappings with ``start``, ``end`` (characters), ``text``, ``type``,
    ``value``, ``mod`` and ``readings`` (ISO dates ``earliest`` and ``latest``, and ``assumes``). The spans
    have the TIMEX3 type as label and the value as knowledge-base id; where an expression cuts through a
    token, its span takes the whole token. The publication date is ``doc._.published`` (ISO 8601), else
    that of the component.
    """

    def __init__(self, tagger: Tagging, published: str | None = None, spans_key: str = "timexes") -> None:
        self._tagger = tagger
        self._published = published
        self._spans_key = spans_key
        _on_day(published)
        _set_extensions()

    def __call__(self, doc: Doc) -> Doc:
        """Tags one document."""
        moment = _on_day(doc._.published or self._published)
        found = self._tagger.tag(doc.text, moment).expressions
        doc.user_data[_STORED] = [_as_mapping(expression) for expression in found]
        doc.spans[self._spans_key] = list(_spans(doc, found))
        return doc


def _set_extensions() -> None:
    if not Doc.has_extension("timexes"):
        Doc.set_extension("timexes", getter=lambda doc: doc.user_data.get(_STORED, []))
    if not Doc.has_extension("published"):
        Doc.set_extension("published", default=None)


def _spans(doc: Doc, found: Iterable[TimeExpression]) -> Iterator[Any]:
    for timex in found:
        span = doc.char_span(*timex.span, label=timex.type.value, kb_id=timex.value, alignment_mode="expand")
        if span is not None:
            yield span


def _as_mapping(expression: TimeExpression) -> dict[str, Any]:
    readings = []
    for reading in expression.readings:
        earliest, latest = reading.moment.iso_bounds()
        readings.append({"earliest": earliest, "latest": latest, "assumes": reading.assumes})
    return {
        "start": expression.span.start,
        "end": expression.span.end,
        "text": expression.text,
        "type": expression.type.value,
        "value": expression.value,
        "mod": expression.mod,
        "readings": readings,
    }


def _on_day(published: object) -> Moment | None:
    """Any value may come from ``doc._.published``; a ``datetime.date`` prints as ISO 8601 does."""
    if published is None:
        return None
    parts = str(published).split("-")
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        year, month, day = map(int, parts)
        if is_valid(year, month, day):
            return on_day(day_number(year, month, day))
    raise UsageError(f"claimline_timexes: {published!r} is not a date of the form YYYY-MM-DD")


@Language.factory("claimline_timexes", assigns=["doc._.timexes", "doc.spans"])
def create(
    nlp: Language, name: str, language: str = "en", published: str | None = None, spans_key: str = "timexes"
) -> TimexComponent:
    """What spaCy calls for ``add_pipe``; the keyword arguments are the component's configuration."""
    from checker import registry
    from checker.expressions.tagger import Tagger

    return TimexComponent(Tagger(registry.grammar(language)), published, spans_key)
