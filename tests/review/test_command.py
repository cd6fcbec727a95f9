"""``claimline review``: formats, choice of the document, what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from checker.cli.main import main
from checker.review import schema
from checker.review.markdown import MARK
from tests.review.made import HOSTILE, REPORT, SLIPS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {"slips.txt": SLIPS, "report.html": REPORT, "hostile.md": HOSTILE}
    rows = [{"id": name, "text": text} for name, text in files.items()]
    files["many.jsonl"] = "\n".join(map(json.dumps, rows))
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    status = main(["review", *argv, "--isolated"])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


@pytest.mark.usefixtures("folder")
class TestReview:
    def test_html_is_the_default(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, out, err = run(capsys, "slips.txt")
        assert (status, err) == (0, "")
        assert out.startswith("<!DOCTYPE html>")

    @pytest.mark.parametrize("name", ["slips.txt", "report.html", "hostile.md"])
    def test_json_follows_its_schema_and_quotes_the_source(
        self, name: str, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        _, out, _ = run(capsys, name, "--sources", "slips.txt", "report.html", "--format", "json")
        content = json.loads(out)
        jsonschema.Draft202012Validator(json.loads(schema.FILE.read_text(encoding="utf-8"))).validate(content)
        source = (folder / name).read_text(encoding="utf-8")
        for claim in content["claims"]:
            span = claim["span"]
            assert source[span["start"] : span["end"]] == span["quote"]
        assert content["claims"]
        assert len(content["sources"]) == 2

    def test_markdown_carries_every_finding_and_no_markup_of_the_text(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        _, out, _ = run(capsys, "hostile.md", "--format", "markdown")
        _, raw, _ = run(capsys, "hostile.md", "--format", "json")
        findings = json.loads(raw)["findings"]
        assert out.startswith(f"{MARK}\n### ")
        assert out.count("#### ") >= len(findings) + 1
        assert "<script" not in out
        assert "<img" not in out

    def test_one_run_writes_several_formats(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        run(capsys, "slips.txt", "--format", "json", "--output", "html=a.html", "--output", "markdown=a.md")
        assert (folder / "a.html").read_text(encoding="utf-8").endswith("</html>\n")
        assert (folder / "a.md").read_text(encoding="utf-8").startswith(MARK)

    def test_one_of_many_is_chosen_by_id(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, _, err = run(capsys, "many.jsonl")
        assert status == 2
        assert "--id" in err
        assert "slips.txt" in err
        status, out, _ = run(capsys, "many.jsonl", "--id", "slips.txt", "--format", "json")
        assert (status, json.loads(out)["id"]) == (0, "slips.txt")
        status, _, err = run(capsys, "many.jsonl", "--id", "none")
        assert status == 2
        assert "holds no document 'none'" in err

    def test_a_bad_line_beside_the_document_is_reported(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "one.jsonl").write_text(json.dumps({"id": "a", "text": SLIPS}) + "\n{\n", encoding="utf-8")
        status, out, err = run(capsys, "one.jsonl")
        assert status == 2
        assert out.endswith("</html>\n")
        assert err.startswith("claimline: one.jsonl:2: ")

    def test_published_is_the_reports_alone(self, capsys: pytest.CaptureFixture[str]) -> None:
        argv = ["report.html", "--sources", "slips.txt", "--published", "2023-04-01", "--format", "json"]
        content = json.loads(run(capsys, *argv)[1])
        assert content["published"]["value"] == "2023-04-01"
        assert content["sources"][0]["dates"][0]["earliest"] == "2024-05-15"

    def test_a_source_that_cannot_be_read_is_named_and_left_out(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        argv = ["slips.txt", "--sources", "none.txt", "report.html", "--format", "json"]
        status, out, err = run(capsys, *argv)
        assert status == 2
        assert err == "claimline: source none.txt: no such file or folder\n"
        assert len(json.loads(out)["sources"]) == 1

    @pytest.mark.parametrize("argv", [["none.txt"], ["slips.txt", "--format", "pdf"], []])
    def test_wrong_use_is_one_line(self, argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        status, out, err = run(capsys, *argv)
        assert (status, out) == (2, "")
        assert err.startswith("claimline: ")
        assert err.count("\n") == 1

    def test_same_input_same_bytes(self, capsys: pytest.CaptureFixture[str]) -> None:
        first = run(capsys, "report.html", "--sources", "slips.txt")[1]
        assert run(capsys, "report.html", "--sources", "slips.txt")[1] == first


def test_schema_is_current() -> None:
    assert schema.FILE.read_text(encoding="utf-8") == schema.generate()
