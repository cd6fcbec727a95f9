"""``annotate``: links and markup in its JSON, and its page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker.cli.main import main
from checker.report import schemas
from tests.review.browser import Tab, browser, find_browser
from tests.review.made import HOSTILE, REPORT, SLIPS

POST = "https://x.com/reader/status/1541815603606036480"
NOTED = f"He posted it on 3 May 2022.[^1]\n\n[^1]: See [the post]({POST}).\n"
PROGRAM = find_browser()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {"slips.txt": SLIPS, "report.html": REPORT, "hostile.md": HOSTILE, "noted.md": NOTED}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def annotate(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    main(["annotate", "--isolated", *argv])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return str(out)


def shape(capsys: pytest.CaptureFixture[str], name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(annotate(capsys, name, "--format", "jsonl"))
    schema = json.loads((Path(schemas.__file__).parent / "annotate-line.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(found)
    return found


def test_links_have_dates_and_the_sentences_that_cite_them(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (link,) = shape(capsys, "noted.md")["links"]
    assert (link["text"], link["url"]) == ("the post", POST)
    assert link["dates"] == [
        {"earliest": "2022-06-28", "latest": "2022-06-28", "kind": "post", "how": "number of the X post"}
    ]
    assert NOTED[link["sentence"]["start"] : link["sentence"]["end"]] == f"See [the post]({POST})."
    assert NOTED[link["cited_by"]["start"] : link["cited_by"]["end"]] == "He posted it on 3 May 2022."


def test_reviews_have_their_dates_and_works(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (review,) = shape(capsys, "report.html")["reviews"]
    assert review["claim"] == "The dam burst in March 2023"
    assert review["published"]["earliest"] == "2023-03-10"
    assert review["claimed"]["pointer"] == "/itemReviewed/datePublished"
    assert [(work["role"], work["dates"][0]["earliest"]) for work in review["works"]] == [
        ("first appearance", "2023-03-08")
    ]


def test_the_page_holds_every_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = annotate(capsys, "slips.txt", "missing.txt", "report.html", "--format", "html")
    assert page.count('<article class="read-document"') == 2
    assert "missing.txt: no such file or folder" in page
    assert page.endswith("</html>\n")


def test_text_and_page_can_be_written_in_one_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = annotate(capsys, "slips.txt", "--format", "jsonl", "--output", "html=a.html", "--jobs", "2")
    assert json.loads(out)["timexes"]
    assert "<mark" not in (folder / "a.html").read_text("utf-8")
    assert 'class="mark read"' in (folder / "a.html").read_text("utf-8")


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    assert PROGRAM
    with browser(PROGRAM, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.mark.skipif(PROGRAM is None, reason="no Chromium or Chrome is installed")
def test_the_page_in_a_browser(folder: Path, capsys: pytest.CaptureFixture[str], tab: Tab) -> None:
    page = annotate(capsys, "slips.txt", "hostile.md", "report.html", "--format", "html")
    (folder / "page.html").write_text(page, encoding="utf-8")
    tab.open((folder / "page.html").as_uri())
    assert tab.named("Log.entryAdded") == []
    assert tab.run("window.pwned") is None
    assert tab.run("document.scripts.length") == 0
    ids = tab.run("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    tab.click(".prose a")
    assert tab.run("document.querySelector(location.hash).localName") == "tr"
