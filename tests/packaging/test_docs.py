"""Generated documentation is current: `make docs` brings it up to date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs import generate

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]


def test_page_of_rules() -> None:
    assert generate.RULES.read_text(encoding="utf-8") == generate.rules_page()


@pytest.mark.parametrize("page", generate.WITH_OUTPUTS, ids=lambda page: page.name)
def test_outputs_are_real(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert "```console\n$ claimline check" in text
    assert text == generate.with_outputs(page)


@pytest.mark.slow
@pytest.mark.parametrize("page", generate.TUTORIALS, ids=lambda page: page.stem)
def test_tutorials_show_what_happens(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert "\n$ claimline " in text
    assert text == generate.tutorial(page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
