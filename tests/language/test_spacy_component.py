from __future__ import annotations

import re

import pytest
import spacy
from spacy.tokens import Doc

from checker.errors import UsageError
from checker.language.component import TimexComponent
from checker.model.calendar import day_number
from checker.model.expression import Reading, TaggedText, TimeExpression, TimexType
from checker.model.moment import Moment, on_day
from checker.model.span import Span


class Years:
    """Tags years, and "today" by the publication date."""

    def tag(self, text: str, published: Moment | None = None) -> TaggedText:
        found = [self._expression(match, published) for match in re.finditer(r"\d{4}|today", text)]
        return TaggedText(tuple(found))

    def _expression(self, match: re.Match[str], published: Moment | None) -> TimeExpression:
        readings = (Reading(published, "day", "published"),) if published and match[0] == "today" else ()
        return TimeExpression(Span(*match.span()), match[0], TimexType.DATE, match[0], readings=readings)


def test_a_document_gets_mappings_and_spans() -> None:
    doc = TimexComponent(Years())(spacy.blank("en")("They met in 2008 and left the UK2009 list."))
    assert [(t["start"], t["end"], t["text"], t["type"], t["value"]) for t in doc._.timexes] == [
        (12, 16, "2008", "DATE", "2008"),
        (32, 36, "2009", "DATE", "2009"),
    ]
    spans = doc.spans["timexes"]
    assert [(s.text, s.label_, s.kb_id_) for s in spans] == [
        ("2008", "DATE", "2008"),
        ("UK2009", "DATE", "2009"),
    ]


@pytest.mark.parametrize(("own", "expected"), [(None, "2024-02-13"), ("2023-01-02", "2023-01-02")])
def test_the_publication_date_of_the_document_wins(own: str | None, expected: str) -> None:
    component = TimexComponent(Years(), published="2024-02-13", spans_key="when")
    doc = spacy.blank("en")("It opens today.")
    doc._.published = own
    (found,) = component(doc)._.timexes
    assert found["readings"] == [{"earliest": expected, "latest": expected, "assumes": "published"}]
    assert [s.text for s in doc.spans["when"]] == ["today"]


def test_documents_travel_between_processes() -> None:
    nlp = spacy.blank("en")
    doc = TimexComponent(Years(), published="2024-02-13")(nlp("It opens today."))
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.timexes == doc._.timexes
    assert on_day(day_number(2024, 2, 13)).iso_bounds()[0] == again._.timexes[0]["readings"][0]["earliest"]


def test_a_document_that_was_not_tagged_has_none() -> None:
    TimexComponent(Years())
    assert spacy.blank("en")("In 2008.")._.timexes == []


@pytest.mark.parametrize("published", ["soon", "2024-02-30", "2024-2", "20240213"])
def test_impossible_publication_dates_are_refused(published: str) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        TimexComponent(Years(), published=published)
