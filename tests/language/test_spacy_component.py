from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

import checker
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


@pytest.mark.parametrize(
    ("own", "expected"),
    [(None, "2024-02-13"), ("2023-01-02", "2023-01-02"), (datetime.date(2023, 1, 2), "2023-01-02")],
)
def test_the_publication_date_of_the_document_wins(own: object, expected: str) -> None:
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


@pytest.mark.parametrize("published", ["soon", "2024-02-30", "2024-2", "20240213", "²024-02-13"])
def test_impossible_publication_dates_are_refused(published: str) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        TimexComponent(Years(), published=published)


def test_a_number_as_publication_date_is_refused() -> None:
    doc = spacy.blank("en")("It opens today.")
    doc._.published = 20240213
    with pytest.raises(UsageError, match="is not a date"):
        TimexComponent(Years())(doc)


def test_spacy_finds_the_component_without_an_import_of_ours(tmp_path: Path) -> None:
    info = tmp_path / "probe-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: probe\nVersion: 1\n")
    entry = "claimline_timexes = checker.language.component:create"
    (info / "entry_points.txt").write_text(f"[spacy_factories]\n{entry}\n")
    code = (
        "import spacy; nlp = spacy.blank('en'); nlp.add_pipe('claimline_timexes');"
        "print([t['value'] for t in nlp('They met on 3 May 2008.')._.timexes])"
    )
    path = os.pathsep.join([str(tmp_path), str(Path(checker.__file__).parents[1])])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout == "['2008-05-03']\n", done.stderr
