"""The check and the dossier of one document share their work, and find the same."""

from __future__ import annotations

from typing import Any

import pytest

from checker.engine import Checker
from checker.errors import UsageError
from checker.language import parse
from checker.review.examine import choose, examine
from checker.review.formats import write_dossier
from checker.settings import Settings
from tests.review.made import HOSTILE, REPORT, SLIPS, document

TWICE_DATED = """The treaty between Norland and Sudland was signed on 3 May 2019 in Arlen.

Work began in June 2020. The treaty between Norland and Sudland was signed on 9 May 2018 in Arlen.
"""


@pytest.mark.parametrize("text", [SLIPS, REPORT, HOSTILE, TWICE_DATED, "\n"])
def test_examining_finds_what_checking_and_annotating_find(text: str) -> None:
    checker = Checker()
    read = document(text, "story.html" if text is REPORT else "story.txt")
    ((report, article),) = checker.examine([read])
    assert [report] == list(checker.check([read]))
    (annotated,) = checker.articles([read])
    assert article.claims == annotated.claims


def test_no_sentence_is_parsed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = parse.parse_sentences

    def counting(items: Any) -> Any:
        seen.extend(sentence.index for _, sentence in items)
        return real(items)

    monkeypatch.setattr(parse, "parse_sentences", counting)
    list(Checker().examine([document(TWICE_DATED)]))
    assert len(seen) == 3
    assert sorted(seen) == sorted(set(seen))


def test_choosing_needs_exactly_one_document() -> None:
    first, second = document("One.", "one.txt"), document("Two.", "two.txt")
    assert choose([first], "box") is first
    assert choose([first, second], "box", "two.txt") is second
    with pytest.raises(UsageError, match=r"box: holds 2 documents; name one by its id \(one.txt, two.txt\)"):
        choose([first, second], "box")
    with pytest.raises(UsageError, match="box: holds no document 'x'"):
        choose([first], "box", "x")
    with pytest.raises(UsageError, match="box: holds no document"):
        choose([], "box")


DRAFT = """Published 3 May 2024

The Harrow Lane festival opens on 13 June 2024 at Castle Green in Brackwater.
"""
RELEASE = """Published 2 May 2024

The Harrow Lane festival will open on 12 June 2024 at Castle Green, the town of Brackwater said.
"""


def test_sources_that_date_an_event_otherwise_are_findings_on_the_page() -> None:
    made = examine(Settings(), document(DRAFT, "draft.txt"), [document(RELEASE, "release.txt")])
    (flagged,) = made.findings
    assert flagged.shape["rule"] == "event-dated-otherwise"
    (place,) = flagged.beyond
    (there,) = [claim for claim in made.sources[0].claims if claim.id == place.claim]
    assert there.time == "12 June 2024"
    assert place.claim in flagged.items
    page, comment = write_dossier(made, "html"), write_dossier(made, "markdown")
    assert f'<a href="#{place.claim}">“' in page
    assert "1 day later" in page
    assert "release.txt:3:1" in comment


def test_without_sources_nothing_is_compared() -> None:
    assert examine(Settings(), document(DRAFT, "draft.txt")).findings == ()
