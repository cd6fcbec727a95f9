"""What the program says is what was last approved."""

from __future__ import annotations

from collections.abc import Callable
from difflib import unified_diff

import pytest

from tests.approval.pages import FOLDER, pages

PAGES = pages()
HINT = "If the new lines are right, run `make approve` and commit them with the change; else mend the code."


@pytest.mark.parametrize(("name", "page"), PAGES.items(), ids=PAGES)
def test_as_approved(name: str, page: Callable[[], str]) -> None:
    file = FOLDER / name
    approved = file.read_text(encoding="utf-8") if file.exists() else ""
    changes = unified_diff(approved.splitlines(), page().splitlines(), "approved", "now", n=0, lineterm="")
    assert not (shown := "\n".join(changes)), f"{name} changed.\n{shown}\n{HINT}"


def test_no_page_is_left_of_a_rule_that_is_gone() -> None:
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.txt")} <= set(PAGES)
