"""Surnames that mean one person, and initials however they are spaced."""

from __future__ import annotations

import pytest

from checker.knowledge.embedded import shipped
from checker.knowledge.known import Known
from checker.knowledge.mononyms import link_mononyms


def _called(text: str) -> list[tuple[str, str]]:
    return [(link.name, link.people[0].name) for link in Known(text, shipped()).people if link.people]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Crowds wept at Stalin's death.", [("Stalin", "Joseph Stalin")]),
        ("Vasily Stalin flew.", []),
        ("Vasily Stalin flew. Crowds wept at Stalin's death.", []),
        (
            "Joseph Stalin spoke, and Stalin left.",
            [("Joseph Stalin", "Joseph Stalin"), ("Stalin", "Joseph Stalin")],
        ),
        ("The Nixon Library is open.", []),
        ("Napoleon III fell.", []),
        ("After Napoleon fell, kings came back.", [("Napoleon", "Napoleon Bonaparte")]),
        ("Mozart's sister played.", [("Mozart", "Wolfgang Amadeus Mozart")]),
        ("A stalinist wept.", []),
    ],
)
def test_a_surname_alone(text: str, called: list[tuple[str, str]]) -> None:
    assert _called(text) == called


@pytest.mark.parametrize(
    "name", ["George H.W. Bush", "George H. W. Bush", "J.R.R. Tolkien", "J. R. R. Tolkien"]
)
def test_initials_are_read_with_and_without_spaces(name: str) -> None:
    (link,) = Known(f"{name} sat there.", shipped()).people
    assert link.name == name
    assert link.people


def test_every_surname_leads_to_somebody() -> None:
    from checker.knowledge.mononyms import _BY_SURNAME

    found = {link.name for link in link_mononyms(". ".join(_BY_SURNAME), shipped())}
    assert found == set(_BY_SURNAME)
