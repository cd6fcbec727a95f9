"""A fault stays a fault beside sound passages of the same kind: none is the last that a rule looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from checker import Flagged, Passing, Rule, registry
from checker.testing import BREAK, run_example

# These look at more than a passage: at people, events and dates of the text, all its years, the order of its
# paragraphs, or at words close by that say a date does not exist.
OF_THE_WHOLE = frozenset(
    """
    age-mismatch byline-metadata-mismatch fiscal-year-mismatch impossible-date jubilee-mismatch
    making-date-conflict modified-before-published one-event-two-dates ordinal-since-mismatch
    out-of-order-list outside-existence outside-stated-term outside-told-period pre-reform-date
    season-record-mismatch short-year source-after-article source-dated-twice stage-order timeline-conflict
    verdict-timeline-mismatch
    """.split()
)


def cases() -> Iterator[Any]:
    """Each flagged example with a passing one of its rule, all in plain text and of one date."""
    for name, rule in registry.load().rules.items():
        if name not in OF_THE_WHOLE:
            plain = [e for e in rule.examples if e.input_format == "text" and not (e.title or e.sources)]
            sound = [e for e in plain if isinstance(e, Passing) and not e.beside]
            for number, flagged in enumerate(e for e in plain if isinstance(e, Flagged)):
                alike = [e.text for e in sound if e.published == flagged.published]
                if alike:
                    text = alike[number % len(alike)]
                    yield pytest.param(rule, flagged, text, id=f"{name}-{number}")


CASES = list(cases())


@pytest.mark.parametrize(("rule", "flagged", "sound"), CASES)
def test_a_fault_after_what_is_sound(rule: type[Rule], flagged: Flagged, sound: str) -> None:
    outcome = run_example(rule, replace(flagged, text=sound + BREAK + flagged.text))
    assert outcome.right, outcome.describe()


@pytest.mark.parametrize(("rule", "flagged", "sound"), CASES)
def test_a_fault_before_what_is_sound(rule: type[Rule], flagged: Flagged, sound: str) -> None:
    outcome = run_example(rule, replace(flagged, text=flagged.text + BREAK + sound))
    assert outcome.right, outcome.describe()
