"""Which pages a mutant is tried on."""

from __future__ import annotations

import pytest

pytest.importorskip("grimp")

from tests.mutation.targets import pages_of_rules


@pytest.mark.parametrize(
    ("module", "pages"),
    [
        ("rules.claims.ages", {"rules/age-mismatch.txt", "sweeps/age-mismatch.txt", "corpus/articles.txt"}),
        ("rules.support.people.cast", {"sweeps/age-mismatch.txt", "limits/told-age-mismatch.txt"}),
        ("rules.arithmetic.age_mismatch", {"rules/age-mismatch.txt", "sweeps/age-mismatch.txt"}),
    ],
)
def test_pages_of_the_rules_that_import_a_module_or_need_its_claims(module: str, pages: set[str]) -> None:
    assert pages <= set(pages_of_rules(module))


def test_no_page_of_another_rule() -> None:
    assert not [
        page for page in pages_of_rules("rules.claims.ages") if page.endswith("/weekday-mismatch.txt")
    ]
