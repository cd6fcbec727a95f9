"""The examples that the rules carry are their tests."""

import pytest
from court_rules import PACK

from checker import Flagged, Passing, Rule, registry
from checker.testing import run_example

RULES = [rule for rule in registry.load().rules.values() if rule.__module__.startswith(f"{PACK.package}.")]


@pytest.mark.parametrize(
    ("rule", "example"), [(rule, example) for rule in RULES for example in rule.examples]
)
def test_example(rule: type[Rule], example: Flagged | Passing) -> None:
    outcome = run_example(rule, example)
    assert outcome.right, outcome.describe()


def test_the_pack_is_found() -> None:
    assert [rule.name for rule in RULES] == ["hearing-on-weekend"]
