"""Running headers and footers of pages."""

from __future__ import annotations

import pytest

pytest.importorskip("pypdfium2", reason='needs the extra "office"')

from checker.read.running import without_running_lines
from tests.read.office_files import pdf
from tests.read.places import assert_exact, only_document

HEAD = "Harbour Review - Report of 3 May 2024"


def pages(*bodies: str, head: str = HEAD, foot: str = "Page {} of 9") -> list[list[str]]:
    return [[head, *body.split("|"), foot.format(number)] for number, body in enumerate(bodies, 1)]


def texts(found: list[list[str]]) -> list[list[str]]:
    return [[line.text for line in page] for page in without_running_lines(found)]


def test_what_runs_goes_but_for_the_first_with_a_year() -> None:
    assert texts(pages("One.", "Two.", "Three.")) == [[HEAD, "One."], ["Two."], ["Three."]]


def test_lines_keep_their_numbers() -> None:
    found = without_running_lines(pages("a|b", "c|d", "e|f"))
    assert [(line.number, line.text) for line in found[1]] == [(2, "c"), (3, "d")]


def test_left_and_right_pages_may_differ() -> None:
    found = [["Left" if i % 2 else "Right", f"Body {'abcdef'[i]}."] for i in range(6)]
    assert texts(found) == [[f"Body {letter}."] for letter in "abcdef"]


@pytest.mark.parametrize(
    "found",
    [
        pages("One.", "Two."),
        [[f"Chapter {word}", "Body."] for word in ("one", "two", "three")][:2],
        [["Body.", "It sank."], ["Words.", "It rose."], ["More.", "It sank again."]],
        [[], ["One."], []],
        [["x" * 200], ["x" * 200], ["x" * 200]],
    ],
    ids=["two pages", "different", "text", "empty pages", "long"],
)
def test_what_does_not_run_stays(found: list[list[str]]) -> None:
    assert texts(found) == found


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    data = pdf(pages("It sank on 3 May 2024, as the", "port said. It rose on 9 May 2024.", "It sailed."))
    document = only_document(data, "a.pdf")
    assert document.text == (
        f"{HEAD}\nIt sank on 3 May 2024, as the\nport said. It rose on 9 May 2024.\n\nIt sailed."
    )
    assert document.place_name(document.source.index("9 May")) == "page 2, line 2"
    assert document.place_name(document.source.index("It sailed")) == "page 3, line 2"
    assert_exact(document)
