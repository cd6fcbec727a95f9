"""Names in texts, and which facts they lead to."""

from __future__ import annotations

import pytest

from checker.knowledge.known import Known
from checker.knowledge.memory import MemoryKnowledge
from checker.knowledge.titles import titled_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dimitri Ostrov spoke. Later Ostrov left.", ["Dimitri Ostrov", "Ostrov"]),
        ("Ostrov spoke before Dmitry Ostrov was named.", ["Dmitry Ostrov"]),
        ("Dmitry Ostrov’s aide and Vera Ostrov met.", ["Dmitry Ostrov"]),
        ("Dmitry K. Ostrov and Ana Vilar de Souza", ["Dmitry K. Ostrov", "Ana Vilar de Souza"]),
        ("They met in February. Dmitry Ostrov came in February. Ostrov left.", ["Dmitry Ostrov", "Ostrov"]),
        ("Nothing here is known, not even Jan Kowal.", []),
        ("", []),
    ],
)
def test_people(store: MemoryKnowledge, text: str, names: list[str]) -> None:
    links = Known(text, store).people
    assert [link.name for link in links] == names
    assert all(text[link.span.start : link.span.end] == link.name for link in links)


def test_a_shared_name_keeps_both_readings(store: MemoryKnowledge) -> None:
    (link,) = Known("Ana Vilar was there.", store).people
    assert len(link.people) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("After the Strait War they signed the Treaty of Strelsau.", ["Strait War", "Treaty of Strelsau"]),
        ("He saw “The Long Ferry,” twice.", ["The Long Ferry"]),
        ("They took the long ferry home.", []),
        ("At Zenda the wall was opened.", ["wall"]),
        ("At Ruritz the wall was opened.", []),
        ("At Zenda a wall was opened.", []),
        (
            "İstanbul: the Treaty of Strelsau",
            [],
        ),  # a letter that lengthens when small; better silent than shifted
    ],
)
def test_things(store: MemoryKnowledge, text: str, names: list[str]) -> None:
    assert [link.name for link in Known(text, store).things] == names


@pytest.mark.parametrize(
    ("text", "title", "qualified"),
    [
        ("President Dmitry Ostrov signed.", "President", False),
        ("Former President Dmitry Ostrov signed.", "President", True),
        ("The then-President Dmitry Ostrov signed.", "President", True),
        ("Dmitry Ostrov ran. Prime Minister Ostrov won.", "Prime Minister", False),
        ("President Ostrov signed.", "President", False),
    ],
)
def test_titles(store: MemoryKnowledge, text: str, title: str, qualified: bool) -> None:
    (found,) = titled_names(Known(text, store))
    assert (found.title, found.qualified) == (title, qualified)
    assert title in {t.office for t in found.terms}


def test_a_nationality_that_does_not_fit_leads_nowhere(store: MemoryKnowledge) -> None:
    assert not list(titled_names(Known("French President Dmitry Ostrov signed.", store)))
