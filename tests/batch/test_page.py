"""The page on archives: its command runs, and its queries give what it says."""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from checker.cli.main import main

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```\n(?:\n<!-- rows -->\n((?:\|[^\n]*\n)+))?", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the command of the page has run."""
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    folder = tmp_path_factory.mktemp("archive")
    (folder / "fixtures").symlink_to(ROOT / "fixtures")
    return folder


@pytest.fixture(scope="module")
def out(folder: Path) -> str:
    """What the command of the page prints."""
    (command,) = re.findall(r"\$ claimline (batch .*)", PAGE)
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()) as printed:
        patch.chdir(folder)

        assert main([*command.split(), "--isolated", "--jobs", "1"]) == 0
    return printed.getvalue()


def test_the_command(out: str) -> None:
    (shown,) = re.findall(r"\$ claimline batch .*\n(.*?)```", PAGE, re.DOTALL)
    assert out.startswith(shown)


def cell(value: object) -> str:
    return "" if value is None else str(value)


@pytest.mark.usefixtures("out")
@pytest.mark.parametrize(("query", "table"), QUERIES)
def test_queries(folder: Path, monkeypatch: pytest.MonkeyPatch, query: str, table: str) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    monkeypatch.chdir(folder)
    result = duckdb.sql(query)
    rows = [result.columns, (), *result.fetchall()]
    found = [f"| {' | '.join(map(cell, row))} |" for row in rows]
    found[1] = "|" + "---|" * len(result.columns)
    if table:
        assert "\n".join(found) + "\n" == table
    else:
        assert len(found) == 2 + 8


def test_there_are_queries() -> None:
    assert len(QUERIES) == 6
