"""Known findings: recorded, found again wherever they have moved to, told when they are gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.baseline import DEFAULT_FILE, REASON
from tests.cli.conftest import Run

BAD, ALSO = "It opened on 31 April 2021.", "It closed on 30 February 2022."
ONLY = ("--select", "calendar")


def write(file: Path, *paragraphs: str) -> None:
    file.write_text("\n\n".join(paragraphs), encoding="utf-8")


@pytest.fixture
def recorded(run: Run, tmp_path: Path) -> Path:
    """A baseline with one finding of ``a.txt``."""
    write(tmp_path / "a.txt", BAD)
    outcome = run("check", "a.txt", "--write-baseline", *ONLY)
    assert (outcome.status, outcome.err) == (0, f"claimline: {DEFAULT_FILE}: 1 known finding recorded\n")
    return tmp_path / DEFAULT_FILE


def check(run: Run, *argv: str) -> tuple[int, list[str | None], str]:
    """Exit status, why each finding was set aside (``None`` if it was not), and standard error."""
    outcome = run("check", *argv, *ONLY, "--baseline", DEFAULT_FILE, "--format", "jsonl")
    found = [finding["suppressed"] for line in outcome.lines for finding in line["findings"]]
    return outcome.status, [aside and aside["reason"] for aside in found], outcome.err


def test_known_findings_do_not_count(run: Run, recorded: Path) -> None:
    assert check(run, "a.txt") == (0, [REASON], "")


@pytest.mark.parametrize(
    ("paragraphs", "status", "asides"),
    [
        (["New.", "Newer.", BAD], 0, [REASON]),
        ([BAD.replace(" ", "\n")], 0, [REASON]),
        ([BAD, ALSO], 1, [REASON, None]),
        ([BAD, BAD], 1, [REASON, None]),
    ],
)
def test_after_a_change(
    paragraphs: list[str], status: int, asides: list[str | None], run: Run, recorded: Path, tmp_path: Path
) -> None:
    write(tmp_path / "a.txt", *paragraphs)
    assert check(run, "a.txt") == (status, asides, "")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "not a baseline: "),
        ("[]", "not a baseline: it has no list of findings"),
        ('{"version": 1, "findings": {}}', "not a baseline: it has no list of findings"),
        (
            '{"version": 1, "findings": [{"path": "a.txt"}]}',
            "not a baseline: its finding 1 is not one of ours",
        ),
        ('{"version": 2, "findings": []}', "a baseline of version 2, which is not known here"),
    ],
)
def test_what_is_no_baseline_is_one_line(content: str, says: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", BAD)
    write(tmp_path / "known.json", content)
    outcome = run("check", "a.txt", "--baseline", "known.json")
    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith(f"claimline: known.json: {says}")


def test_a_moved_file_keeps_its_findings(run: Run, recorded: Path, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").rename(tmp_path / "sub" / "b.txt")
    assert check(run, "sub") == (0, [REASON], "")


def test_a_copy_is_new(run: Run, recorded: Path, tmp_path: Path) -> None:
    write(tmp_path / "b.txt", BAD)
    assert check(run, ".")[:2] == (1, [REASON, None])


def test_stale_entries_are_findings_of_the_baseline(run: Run, recorded: Path, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Mended.")
    argv = ("check", "a.txt", "--baseline", DEFAULT_FILE, "--select", "calendar,stale-baseline")
    outcome = run(*argv, "--format", "jsonl")
    assert (outcome.status, outcome.err) == (
        0, f"claimline: {DEFAULT_FILE}: 1 stale, --write-baseline takes them out\n",
    )  # fmt: skip
    _, last = outcome.lines
    (finding,) = last["findings"]
    assert (last["path"], finding["rule"], finding["severity"]) == (DEFAULT_FILE, "stale-baseline", "notice")
    source, span = recorded.read_text(encoding="utf-8"), finding["span"]
    assert json.loads(source[span["start"] : span["end"]])["path"] == "a.txt"
    assert (span["quote"], span["line"]) == (source[span["start"] : span["end"]], 2)
    assert run(*argv, "--fail-on", "notice").status == 1


def test_without_the_rule_the_baseline_is_no_document(run: Run, recorded: Path, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Mended.")
    outcome = run("check", "a.txt", *ONLY, "--baseline", DEFAULT_FILE, "--format", "json")
    assert json.loads(outcome.out)["summary"]["documents"] == 1
    assert "1 stale" in outcome.err


@pytest.mark.parametrize(
    ("now", "options", "status"),
    [
        ("Mended.", [], 0),
        ("Mended.", ["--strict-baseline"], 1),
        ("Mended.", ["--strict-baseline", "--fail-on", "never"], 1),
        ("Mended.", ["--strict-baseline", "missing.txt"], 2),
        (BAD, ["--strict-baseline"], 0),
    ],
)
def test_a_strict_baseline_fails_on_what_is_stale(
    now: str, options: list[str], status: int, run: Run, recorded: Path, tmp_path: Path
) -> None:
    write(tmp_path / "a.txt", now)
    assert check(run, "a.txt", *options)[0] == status


def test_strict_without_a_baseline_is_one_line(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", BAD)
    outcome = run("check", "a.txt", "--strict-baseline")
    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert "--baseline FILE" in outcome.err


def test_a_baseline_in_another_layout_is_told_as_exactly(run: Run, recorded: Path, tmp_path: Path) -> None:
    recorded.write_text(json.dumps(json.loads(recorded.read_text()), indent=2), encoding="utf-8")
    write(tmp_path / "a.txt", "Mended.")
    outcome = run(
        "check",
        "a.txt",
        "--baseline",
        DEFAULT_FILE,
        "--select",
        "stale-baseline,calendar",
        "--format",
        "jsonl",
    )
    (finding,) = outcome.lines[-1]["findings"]
    assert json.loads(finding["span"]["quote"])["path"] == "a.txt"


@pytest.mark.parametrize("content", ["{}", '{"findings": [}', '{"findings": [5]}', '{"findings": [{}]}'])
def test_what_is_no_baseline_is_not_read_as_one(content: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(content, encoding="utf-8")
    outcome = run("check", "b.json", "--input-format", "baseline")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "b.json: not a baseline" in outcome.err


def test_what_did_not_run_is_not_stale(run: Run, recorded: Path, tmp_path: Path) -> None:
    write(tmp_path / "b.txt", "Fine.")
    assert check(run, "b.txt") == (0, [], "")
    write(tmp_path / "a.txt", "Mended.")
    outcome = run("check", "a.txt", "--select", "ranges", "--baseline", DEFAULT_FILE)
    assert outcome.err == ""


def test_writing_again_takes_out_what_is_gone_and_keeps_other_files(
    run: Run, recorded: Path, tmp_path: Path
) -> None:
    write(tmp_path / "b.txt", ALSO, BAD)
    run("check", "b.txt", "--write-baseline", *ONLY)
    paths = [entry["path"] for entry in json.loads(recorded.read_text())["findings"]]
    assert paths == ["a.txt", "b.txt", "b.txt"]
    write(tmp_path / "a.txt", "Mended.")
    run("check", "a.txt", "--write-baseline", *ONLY)
    assert [e["path"] for e in json.loads(recorded.read_text())["findings"]] == ["b.txt", "b.txt"]


def test_the_same_run_writes_the_same_bytes(run: Run, recorded: Path) -> None:
    before = recorded.read_bytes()
    run("check", "a.txt", "--write-baseline", *ONLY)
    assert recorded.read_bytes() == before


def test_documents_of_one_file_are_counted(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": BAD}) for n in range(3)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines[:2]), encoding="utf-8")
    run("check", "a.jsonl", "--write-baseline", *ONLY)
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert check(run, "a.jsonl")[:2] == (1, [REASON, REASON, None])


def test_from_the_configuration(run: Run, recorded: Path, tmp_path: Path) -> None:
    (tmp_path / "claimline.toml").write_text(f'baseline = "{DEFAULT_FILE}"\n')
    assert run("check", "a.txt", *ONLY).status == 0


ENTRY = {"path": "a.txt", "fingerprint": "x", "rule": "r", "group": "g", "message": "m", "count": 1}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "5",
        "\x00\xff",
        '{"version": 2, "findings": []}',
        '{"version": 1}',
        '{"version": 1, "findings": {}}',
        '{"version": 1, "findings": [5]}',
        '{"version": 1, "findings": [{"path": "a"}]}',
        json.dumps({"version": 1, "findings": [{**ENTRY, "count": "1"}]}),
        json.dumps({"version": 1, "findings": [{**ENTRY, "path": None}]}),
        "[" * 100_000,
    ],
)
def test_a_corrupt_baseline_is_one_line(content: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", BAD)
    (tmp_path / "b.json").write_text(content, encoding="latin-1")
    for more in ([], ["--write-baseline"]):
        outcome = run("check", "a.txt", "--baseline", "b.json", *more)
        assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
        assert outcome.err.startswith("claimline: b.json: ")
    assert (tmp_path / "b.json").read_text(encoding="latin-1") == content


def test_a_missing_baseline_is_one_line(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", BAD)
    outcome = run("check", "a.txt", "--baseline", "b.json")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "--write-baseline" in outcome.err


def test_an_unwritable_baseline_is_one_line(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", BAD)
    outcome = run("check", "a.txt", "--baseline", "none/b.json", "--write-baseline")
    assert outcome.status == 2
    assert "none/b.json: cannot be written" in outcome.err.splitlines()[-1]
