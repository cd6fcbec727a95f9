"""The published schemas are current, and real output follows them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker.cli.main import main
from checker.report.schemas import FOLDER, generate

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
FILES = sorted(ARTICLES.iterdir())


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((FOLDER / name).read_text(encoding="utf-8")))


def output(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    main([*argv, "--isolated"])
    return capsys.readouterr().out


@pytest.mark.parametrize("name", generate())
def test_schema_is_current(name: str) -> None:
    """`make docs` brings it up to date."""
    assert (FOLDER / name).read_text(encoding="utf-8") == generate()[name]


@pytest.mark.parametrize("verb", ["check", "annotate"])
def test_json_follows_its_schema(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    content = json.loads(output(capsys, verb, str(ARTICLES), "missing.txt", "--format", "json"))
    validator(f"{verb}.schema.json").validate(content)
    assert len(content["documents"]) > len(FILES)


@pytest.mark.parametrize("verb", ["check", "annotate"])
def test_json_lines_follow_their_schema(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, verb, str(ARTICLES), "missing.txt", "--format", "jsonl").splitlines()
    for line in lines:
        validator(f"{verb}-line.schema.json").validate(json.loads(line))
    assert len(lines) > len(FILES)


def test_no_documents_are_valid_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n", encoding="utf-8")
    content = json.loads(output(capsys, "check", str(tmp_path / "none.jsonl"), "--format", "json"))
    validator("check.schema.json").validate(content)


def sources() -> dict[str, str]:
    """Document id to source, read here without claimline."""
    found: dict[str, str] = {}
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".jsonl":
            found.update((row["id"], row["text"]) for row in map(json.loads, text.splitlines()))
        else:
            found[str(file)] = text
    return found


def spans(node: Any) -> list[dict[str, Any]]:
    """Every object below that has a place and quotes it."""
    if isinstance(node, list):
        return [found for item in node for found in spans(item)]
    if not isinstance(node, dict):
        return []
    here = [node] if {"start", "end"} < node.keys() else []
    return here + [found for item in node.values() for found in spans(item)]


def test_every_annotation_quotes_the_source(capsys: pytest.CaptureFixture[str]) -> None:
    source = sources()
    count = 0
    for line in output(capsys, "annotate", str(ARTICLES), "--format", "jsonl").splitlines():
        row = json.loads(line)
        for place in spans(row):
            if "text" in place:
                assert source[row["id"]][place["start"] : place["end"]] == place["text"]
                count += 1
    assert count > 40


def test_every_span_of_a_finding_quotes_the_source(capsys: pytest.CaptureFixture[str]) -> None:
    source = sources()
    for line in output(capsys, "check", str(ARTICLES), "--format", "jsonl").splitlines():
        row = json.loads(line)
        for finding in row["findings"]:
            for place in [finding["span"], *(r["span"] for r in finding["related"])]:
                lines = source[row["id"]].split("\n")
                assert source[row["id"]][place["start"] : place["end"]] == place["quote"]
                first = lines[place["line"] - 1][place["column"] - 1 :]
                assert first.startswith(place["quote"].split("\n")[0])
