"""Every rule's own examples, and the shape that every rule shares."""

from __future__ import annotations

import inspect

import pytest

from checker import Article, Flagged, Passing, Rule, Severity, registry
from checker.engine import Checker, Settings
from checker.needs import closure
from checker.rule import HEADINGS
from checker.testing import document_of, run_example, tellings_of, unmark

RULES = registry.load().rules
CASES = [
    pytest.param(rule, example, id=f"{name}-{'flags' if isinstance(example, Flagged) else 'passes'}-{i}")
    for name, rule in RULES.items()
    for i, example in enumerate(rule.examples)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: type[Rule], example: Flagged | Passing) -> None:
    outcome = run_example(rule, example)
    assert outcome.right, outcome.describe()


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_is_complete(rule: type[Rule]) -> None:
    assert rule.__module__.rpartition(".")[2] == rule.name.replace("-", "_")
    assert isinstance(rule.severity, Severity)
    assert any(isinstance(e, Flagged) for e in rule.examples)
    assert any(isinstance(e, Passing) for e in rule.examples)
    doc = inspect.getdoc(rule) or ""
    places = [doc.find(f"{heading}\n---") for heading in HEADINGS]
    assert -1 not in places, [h for h, p in zip(HEADINGS, places, strict=True) if p == -1]
    assert places == sorted(places)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_declares_the_stages_that_it_uses(rule: type[Rule]) -> None:
    for example in rule.examples:
        checker = Checker(Settings(select=frozenset({rule.name})), tellings=tellings_of(example))
        article: Article = checker.article(document_of(example, unmark(example)[0]))
        list(checker.rules[0].check(article))
        assert article.computed <= closure(rule.needs)


@pytest.mark.parametrize(("rule", "example"), [c for c in CASES if isinstance(c.values[1], Flagged)])
def test_suggestion_mends_the_example(rule: type[Rule], example: Flagged) -> None:
    """Applying a suggested edit must not leave the same finding."""
    outcome = run_example(rule, example)
    for finding in outcome.findings:
        for suggestion in finding.suggestions:
            text = outcome.text
            for edit in sorted(suggestion.edits, key=lambda e: e.span, reverse=True):
                text = text[: edit.span.start] + edit.text + text[edit.span.end :]
            if suggestion.edits:
                mended = Passing(text, published=example.published)
                assert run_example(rule, mended).right, f"{suggestion.message}: {text}"
