"""What documents ask to set aside, on every level, with what becomes of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Document, DocumentReport, Settings
from checker.clock import VARIABLE, today
from checker.errors import ReadError, UsageError
from checker.read import read_bytes
from checker.suppress.comments import comments
from checker.suppress.sidecar import SUFFIX
from tests.cli.conftest import Run, run

__all__ = ["run"]

NOW = date(2024, 6, 3)
RULES = frozenset({"impossible-date", "wrong-ordinal", "unused-ignore", "expired-ignore", "bad-ignore"})
CHECKER = Checker(Settings(select=RULES, today=NOW))
BAD = "It opened on 31 April 2021."
ALSO = "It closed on 30 February 2022."


def report(source: str, name: str = "a.md") -> DocumentReport:
    (document,) = read_bytes(source.encode(), name)
    assert isinstance(document, Document)
    (made,) = CHECKER.check([document])
    return made


def outcome(source: str, name: str = "a.md") -> tuple[list[str], list[str]]:
    """Rules whose findings count, and rules whose findings do not."""
    made = report(source, name)
    return [f.rule for f in made.findings], [s.finding.rule for s in made.suppressed]


def said(directive: str) -> str:
    return f"<!-- claimline: {directive} -->"


LIVE, ASIDE = (["impossible-date"], []), ([], ["impossible-date"])
ONE_OF_TWO = (LIVE[0], ASIDE[1])
FAULT = (["bad-ignore", *LIVE[0]], [])
UNUSED = ["unused-ignore"]
MARKDOWN = {
    "none": (BAD, LIVE),
    "before": (f"{said('ignore')}\n\n{BAD}", ASIDE),
    "directly before": (f"{said('ignore')}\n{BAD}", ASIDE),
    "on the line": (f"{BAD} {said('ignore')}", ASIDE),
    "inside": (f"It opened {said('ignore')} on 31 April 2021.", ASIDE),
    "by name": (f"{said('ignore[impossible-date]')}\n\n{BAD}", ASIDE),
    "by group": (f"{said('ignore[calendar] as printed')}\n\n{BAD}", ASIDE),
    "one of two names": (f"{said('ignore[wrong-ordinal, impossible-date]')}\n\n{BAD}", (UNUSED, ASIDE[1])),
    "another rule": (f"{said('ignore[wrong-ordinal]')}\n\n{BAD}", (["impossible-date", "unused-ignore"], [])),
    "the block after the next": (f"{said('ignore')}\n\nFine.\n\n{BAD}", (["impossible-date"], [])),
    "only the next block": (f"{said('ignore')}\n\n{BAD}\n\n{ALSO}", ONE_OF_TWO),
    "a list item": (f"- {BAD} {said('ignore')}\n- {ALSO}", ONE_OF_TWO),
    "a cell": (f"| a | b |\n|---|---|\n| {BAD} | {said('ignore')} |", ASIDE),
    "disabled": (f"{said('disable')}\n\n{BAD}\n\n{ALSO}", ([], ["impossible-date"] * 2)),
    "enabled again": (
        f"{said('disable')}\n\n{BAD}\n\n{said('enable')}\n\n{ALSO}", ONE_OF_TWO
    ),
    "another enabled": (
        f"{said('disable[calendar]')}\n\n{BAD}\n\n{said('enable[impossible-date]')}\n\n{ALSO}",
        (["bad-ignore"], ["impossible-date"] * 2),
    ),
    "file": (f"{BAD}\n\n{ALSO}\n\n{said('ignore-file[impossible-date]')}", ([], ["impossible-date"] * 2)),
    "until then": (f"{said('ignore until 2024-06-03')}\n\n{BAD}", ASIDE),
    "no longer": (f"{said('ignore until 2024-06-02')}\n\n{BAD}", (["expired-ignore", "impossible-date"], [])),
    "no date": (f"{said('ignore until 2024-06-31')}\n\n{BAD}", FAULT),
    "a reason with until": (f"{said('ignore we wait until they reply')}\n\n{BAD}", ASIDE),
    "unknown rule": (f"{said('ignore[impossible-dat]')}\n\n{BAD}", FAULT),
    "unknown word": (f"{said('ignored')}\n\n{BAD}", FAULT),
    "no name": (f"{said('ignore[]')}\n\n{BAD}", FAULT),
    "nothing disabled": (said("enable"), (["bad-ignore"], [])),
    "in code": (f"```\n{said('ignore-file')}\n```\n\n{BAD}", LIVE),
    "in inline code": (f"Write `{said('ignore-file')}`. {BAD}", LIVE),
    "front matter": (f"---\nclaimline:\n  ignore: [impossible-date]\n---\n{BAD}", ASIDE),
    "front matter, table": (
        f"---\nclaimline:\n  ignore:\n  - {{rule: calendar, reason: x, until: 2024-06-03}}\n---\n{BAD}", ASIDE
    ),
    "front matter, words": (
        f"---\nclaimline:\n  ignore:\n  - quote: 30 February\n---\n{BAD} {ALSO}", ONE_OF_TWO
    ),
    "front matter, wrong key": (f"---\nclaimline:\n  ignored: x\n---\n{BAD}", FAULT),
    "front matter, wrong item": (
        f"---\nclaimline:\n  ignore: [5]\n---\n{BAD}", FAULT
    ),
    "front matter, wrong value": (f"---\nclaimline: yes\n---\n{BAD}", FAULT),
}  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), MARKDOWN.values(), ids=MARKDOWN)
def test_markdown(source: str, expected: tuple[list[str], list[str]]) -> None:
    live, aside = outcome(source)
    assert (sorted(live), aside) == (sorted(expected[0]), expected[1])


HTML = {
    "before": (f"{said('ignore')}<p>{BAD}</p><p>{ALSO}</p>", 1),
    "at the end": (f"<p>{BAD}{said('ignore')}</p><p>{ALSO}</p>", 1),
    "behind an inline end": (f"<p><b>{BAD}</b> {said('ignore')}</p><p>{ALSO}</p>", 1),
    "between two": (f"<p>Fine.</p>{said('ignore')}<p>{BAD}</p><p>{ALSO}</p>", 1),
    "disabled": (f"<p>{BAD}</p>{said('disable')}<p>{ALSO}</p>{said('enable')}", 1),
    "file": (f"<head>{said('ignore-file')}</head><p>{BAD}</p><p>{ALSO}</p>", 2),
    "in a script": (f"<script>let a = '{said('ignore-file')}';</script><p>{BAD}</p><p>{ALSO}</p>", 0),
}


@pytest.mark.parametrize(("source", "count"), HTML.values(), ids=HTML)
def test_html(source: str, count: int) -> None:
    live, aside = outcome(f"<body>{source}</body>", "a.html")
    assert aside == ["impossible-date"] * count
    assert live == ["impossible-date"] * (2 - count)


def test_plain_text_has_no_comments() -> None:
    assert outcome(f"{said('ignore-file')}\n\n{BAD}", "a.txt") == LIVE


def test_the_reason_and_the_place_are_kept() -> None:
    (aside,) = report(f"Fine.\n\n{said('ignore[calendar] as printed, until 2030-01-01')}\n\n{BAD}").suppressed
    ignore = aside.ignore
    assert (ignore.reason, ignore.until, ignore.where) == ("as printed", date(2030, 1, 1), "a.md:3")
    made = report(f"{said('ignore until 2030-01-01')}\n\n{BAD}")
    assert made.today == NOW


def test_today_is_not_asked_for_in_vain() -> None:
    assert report(f"{said('ignore')}\n\n{BAD}").today is None


def test_rules_that_did_not_run_leave_ignores_in_peace() -> None:
    source = f"{said('ignore[weekday-mismatch]')}{said('ignore')}{said('ignore[office]')}\n\nFine."
    assert outcome(source) == ([], [])


@given(
    st.lists(
        st.sampled_from([said("ignore"), said("disable"), said("enable"), BAD, "\n\n", "`", "--> ", "<p>"])
    )
)
def test_every_finding_counts_or_is_set_aside(parts: list[str]) -> None:
    source = "".join(parts)
    made = report(source)
    total = sum(f.rule == "impossible-date" for f in made.findings) + len(made.suppressed)
    plain = report(source.replace("claimline:", "someother:"))
    assert total == len(plain.findings)
    for comment in comments(made.document):
        assert source[comment.span.start : comment.span.end].startswith("<!-- claimline:")


@dataclass(frozen=True)
class Sidecar:
    toml: str
    status: int
    says: str


SIDECARS = [
    Sidecar('[[ignore]]\nrule = "impossible-date"\nreason = "as printed"\n', 0, '"external"'),
    Sidecar('ignore = ["calendar"]', 0, '"suppressed": {'),
    Sidecar('[[ignore]]\nrule = "calendar"\nquote = "31  April"\nuntil = 2030-01-01', 0, '"today": "2024-'),
    Sidecar('[[ignore]]\nrules = ["calendar"]\nquote = "30 April"', 1, "unused-ignore"),
    Sidecar('[[ignore]]\nrules = ["calendar"]\nuntil = 2024-01-01', 1, "expired-ignore"),
    Sidecar('[[ignore]]\nrule = ["x"]\nid = "another"', 1, '"suppressed": null'),
    Sidecar('[[ignore]]\nrulez = ["calendar"]', 1, "did you mean 'rule"),
    Sidecar('\ufeff[[ignore]]\nrule = "impossible-date"\n', 0, ""),
    Sidecar("ignore = [", 2, "a.txt.claimline.toml: not valid TOML"),
    Sidecar("\udcff", 2, "a.txt.claimline.toml: not valid UTF-8"),
]  # fmt: skip


@pytest.mark.parametrize("case", SIDECARS, ids=lambda case: case.says)
def test_the_file_beside_a_text(
    case: Sidecar, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "2024-06-03")
    (tmp_path / "a.txt").write_text(BAD, encoding="utf-8")
    (tmp_path / f"a.txt{SUFFIX}").write_text(case.toml, encoding="utf-8", errors="surrogateescape")
    outcome = run("check", "a.txt", "--format", "json")
    assert outcome.status == case.status
    assert case.says in outcome.out


def test_fields_of_a_json_line(run: Run, tmp_path: Path) -> None:
    line = {"id": "x", "text": BAD, "claimline": {"ignore": ["calendar"]}}
    (tmp_path / "a.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    outcome = run("check", "a.jsonl", "--format", "json")
    assert outcome.status == 0
    assert '"suppressed": 1' in outcome.out


def test_text_hides_what_was_set_aside_and_counts_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"{said('ignore')}\n\n{BAD}", encoding="utf-8")
    assert run("check", "a.md", "--select", "calendar").out == "Nothing found in 1 document, 1 set aside.\n"


def test_findings_come_in_the_order_of_the_source(run: Run, tmp_path: Path) -> None:
    source = f"{said('ignore[calendar]')}\n\n{BAD}\n\n{ALSO}\n\n{said('enable')}\n"
    (tmp_path / "a.md").write_text(source, encoding="utf-8")
    (line,) = run("check", "a.md", "--format", "jsonl").lines
    assert [f["span"]["line"] for f in line["findings"]] == [3, 5, 7]


def test_the_clock_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "2024-02-29")
    assert today() == date(2024, 2, 29)
    monkeypatch.setenv(VARIABLE, "2023-02-29")
    with pytest.raises(UsageError, match="2023-02-29"):
        today()


def test_unreadable_documents_pass_through() -> None:
    from checker.suppress.sidecar import with_sidecars

    error = ReadError("a.txt", "no")
    assert list(with_sidecars([error])) == [error]
