"""``claimline check`` with sources and with an archive."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

import checker
from checker import Checker, Need, Settings
from checker.report import schemas
from tests.archive.pairs import GROUP, document
from tests.cli.conftest import Run, run

__all__ = ["run"]  # the fixture of the command line

RELEASE = "2 May 2024\n\nBrackwater, today.\nThe Harrow Lane festival will open on 12 June at Castle Green.\n"
DRAFT = "3 May 2024\n\nThe Harrow Lane festival opens on 13 June at Castle Green.\n"
PLACE = "sent/release.txt:4:1"
QUOTE = "The Harrow Lane festival will open on 12 June"


@pytest.fixture(autouse=True)
def files(tmp_path: Path) -> None:
    """A draft and the folder of what was sent."""
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "sent").mkdir()
    (tmp_path / "sent" / "release.txt").write_text(RELEASE, encoding="utf-8")


def sourced(run: Run, form: str, *more: str) -> str:
    outcome = run("check", "draft.txt", "--select", GROUP, "--format", form, "--sources", "sent", *more)
    assert outcome.status == 1, outcome.err
    return outcome.out


FORMATS = "text concise github gitlab junit checkstyle rdjson markdown html json jsonl sarif".split()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_tells_the_place_and_the_words(run: Run, form: str) -> None:
    said = " ".join(sourced(run, form).split()).replace("%3A", ":")
    assert "release.txt" in said
    assert QUOTE in said
    assert PLACE in said or '"startLine": 4' in said


def test_json_follows_its_schema_and_points_into_the_source(run: Run) -> None:
    found = json.loads(sourced(run, "json"))
    jsonschema.Draft202012Validator(json.loads(schemas.generate()["check.schema.json"])).validate(found)
    (finding,) = found["documents"][0]["findings"]
    assert finding["related"] == []
    (place,) = finding["elsewhere"]
    span = place["span"]
    assert RELEASE[span["start"] : span["end"]] == span["quote"] == QUOTE
    assert (place["path"], span["line"], span["column"]) == ("sent/release.txt", 4, 1)
    assert place["published"] == {"value": "2024-05-02", "found_in": "first line"}
    start = place["passage"]["start"]
    assert RELEASE[start:].startswith(place["passage"]["text"])


def test_findings_of_one_document_have_no_such_field(run: Run) -> None:
    Path("draft.txt").write_text("The bridge opened on 31 April 2021.\n", encoding="utf-8")
    (shown,) = json.loads(run("check", "draft.txt", "--format", "json").out)["documents"]
    assert shown["findings"]
    assert not any("elsewhere" in finding for finding in shown["findings"])


def test_sarif_locates_the_other_artifact(run: Run) -> None:
    log = json.loads(sourced(run, "sarif"))
    (result,) = log["runs"][0]["results"]
    (related,) = result["relatedLocations"]
    place = related["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "sent/release.txt"
    assert (place["region"]["startLine"], place["region"]["snippet"]["text"]) == (4, QUOTE)
    steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
    uris = [step["location"]["physicalLocation"]["artifactLocation"]["uri"] for step in steps]
    assert uris[:2] == ["draft.txt", "sent/release.txt"]


def test_rdjson_and_xml_are_well_formed(run: Run) -> None:
    (diagnostic,) = json.loads(sourced(run, "rdjson"))["diagnostics"]
    (related,) = diagnostic["related_locations"]
    assert related["location"] == {"path": "sent/release.txt", "range": {"start": {"line": 4}}}
    for form in ("junit", "checkstyle"):
        ElementTree.fromstring(sourced(run, form).encode())


def test_text_numbers_the_lines_of_the_source(run: Run) -> None:
    assert f" 4 | {QUOTE} at Castle Green.\n   | {'-' * len(QUOTE)}\n" in sourced(run, "text")


def test_a_line_of_a_jsonl_source_is_named_by_its_id(run: Run) -> None:
    line = {"id": "r1", "published": "2024-05-02", "text": RELEASE.partition("\n\n")[2]}
    Path("wire.jsonl").write_text(f"not json\n{json.dumps(line)}\n", encoding="utf-8")
    outcome = run("check", "draft.txt", "--select", GROUP, "--format", "sarif", "--sources", "wire.jsonl")
    assert outcome.status == 2
    assert "claimline: source wire.jsonl:1: " in outcome.err
    (result,) = json.loads(outcome.out)["runs"][0]["results"]
    assert "wire.jsonl[r1]:2:1" in result["message"]["text"]
    (related,) = result["relatedLocations"]
    assert related["logicalLocations"] == [{"fullyQualifiedName": "r1", "kind": "resource"}]
    assert "region" not in related["physicalLocation"]


def test_a_source_that_cannot_be_read_costs_only_itself(run: Run) -> None:
    outcome = run("check", "draft.txt", "--select", GROUP, "--sources", "none.txt", "sent")
    assert outcome.status == 2
    assert "claimline: source none.txt: no such file or folder" in outcome.err
    assert PLACE in outcome.out


def test_a_draft_among_its_sources_is_not_compared_with_itself(run: Run) -> None:
    assert run("check", "draft.txt", "--select", GROUP, "--sources", ".").out.count("draft.txt:3:1") == 1
    assert run("check", "draft.txt", "--select", GROUP, "--sources", "draft.txt").status == 0


def test_workers_compare_too(run: Run) -> None:
    assert sourced(run, "json", "--jobs", "2") == sourced(run, "json")


def test_the_publication_date_given_is_that_of_the_draft(run: Run) -> None:
    (document,) = json.loads(sourced(run, "json", "--published", "2024-05-04"))["documents"]
    assert document["published"]["value"] == "2024-05-04"
    (place,) = document["findings"][0]["elsewhere"]
    assert place["published"]["value"] == "2024-05-02"


def test_nothing_is_compared_without_sources() -> None:
    checker = Checker(Settings())
    assert Need.OTHERS not in checker.needs
    (report,) = checker.check([document("draft.txt", DRAFT, None)])
    article = checker.article(report.document)
    assert article.others.told == ()


def test_an_answer_with_sources_is_not_kept(run: Run, tmp_path: Path) -> None:
    sourced(run, "json")
    (tmp_path / "sent" / "release.txt").write_text(RELEASE.replace("12 June", "13 June"), encoding="utf-8")
    assert run("check", "draft.txt", "--select", GROUP, "--sources", "sent").status == 0


def test_an_ignore_of_such_a_rule_is_not_called_unused_without_sources(run: Run) -> None:
    day, line = "3 May 2024", "<!-- claimline: ignore[event-dated-otherwise] as told by phone -->"
    Path("draft.md").write_text(DRAFT.replace(f"{day}\n", f"{day}\n\n{line}\n"), encoding="utf-8")
    assert json.loads(run("check", "draft.md", "--format", "json").out)["documents"][0]["findings"] == []
    told = json.loads(run("check", "draft.md", "--format", "json", "--sources", "sent").out)
    (aside,) = told["documents"][0]["findings"]
    assert (aside["rule"], aside["suppressed"]["reason"]) == ("event-dated-otherwise", "as told by phone")


class TestArchive:
    """The same against what was kept before."""

    def test_from_the_command_line(self, run: Run) -> None:
        assert run("archive", "add", "sent", "--archive", "house.db").status == 0
        assert PLACE in run("check", "draft.txt", "--archive", "house.db").out

    def test_from_the_configuration(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "claimline.toml").write_text('archive = "house.db"\n', encoding="utf-8")
        assert run("archive", "add", "sent").out == "1 added, 0 changed, 0 unchanged\n"
        assert PLACE in run("check", "draft.txt").out

    @pytest.mark.parametrize("sources", [[], ["--sources", "sent"]])
    def test_one_that_is_missing_is_one_line(self, run: Run, sources: list[str]) -> None:
        outcome = run("check", "draft.txt", "--archive", "none.db", *sources)
        assert outcome.status == 2
        assert outcome.err.startswith("claimline: none.db: there is no archive here; ")
        assert outcome.err.count("\n") == 1

    def test_sources_and_archive_together(self, run: Run, tmp_path: Path) -> None:
        run("archive", "add", "sent", "--archive", "house.db")
        (tmp_path / "sent" / "release.txt").write_text("Nothing of note.\n", encoding="utf-8")
        assert PLACE in run("check", "draft.txt", "--archive", "house.db", "--sources", "sent").out


def test_from_python() -> None:
    release = document("release.txt", RELEASE, None)
    report = checker.check(DRAFT, select=[GROUP], sources=[release])
    (finding,) = report.findings
    (place,) = finding.elsewhere
    assert (place.origin.name, place.passage.line, place.passage.quote) == ("release.txt", 4, QUOTE)
