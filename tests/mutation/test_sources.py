"""What counts as a change that tests could notice."""

from __future__ import annotations

import pytest

from tests.mutation.sources import essence

UNSEEN = {
    "an annotation": ("def f(a: int | None) -> int: return a", "def f(a: int & None) -> str: return a"),
    "the type of a variable": ("x: int | None = 1", "x: int & None = 1"),
    "how values are stored": (
        "@dataclass(slots=True)\nclass A: ...",
        "@dataclass(slots=False)\nclass A: ...",
    ),
    "imports for the type checker": (
        "if TYPE_CHECKING:\n    import a",
        "if not TYPE_CHECKING:\n    import a",
    ),
}
SEEN = {
    "a message": ('f(f"{a + 1} days")', 'f(f"{a + 2} days")'),
    "how sure": ("Finding(span, certainty=0.7)", "Finding(span, certainty=1.7)"),
    "a number": ("x = 1", "x = 2"),
    "a default": ("def f(a: int = 1): return a", "def f(a: int = 2): return a"),
    "an argument": ("f(limit=1)", "f(limit=2)"),
    "a value of a typed variable": ("x: int = 1", "x: int = 2"),
    "a condition": ("if a:\n    f()", "if not a:\n    f()"),
}


@pytest.mark.parametrize(("one", "other"), UNSEEN.values(), ids=UNSEEN)
def test_no_test_can_see(one: str, other: str) -> None:
    assert essence(one) == essence(other)


@pytest.mark.parametrize(("one", "other"), SEEN.values(), ids=SEEN)
def test_a_test_can_see(one: str, other: str) -> None:
    assert essence(one) != essence(other)
