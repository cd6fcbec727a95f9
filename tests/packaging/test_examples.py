"""The Python in the documentation runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_python_page_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {"spacy": pytest.importorskip("spacy")}
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)
    assert "error impossible-date" in capsys.readouterr().out
