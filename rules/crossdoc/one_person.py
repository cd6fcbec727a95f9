"""Whether two documents tell of one person."""

from __future__ import annotations

from checker.toolkit import Told

_LEAST = 2


def shared_company(here: Told, there: Told) -> frozenset[str]:
    """Names that both documents use beside the person's own.

    A name alone is borne by many; who turns up in the same company is taken for one.
    """
    return (here.origin.topics & there.origin.topics) - frozenset(here.head.split())


def is_one_person(here: Told, there: Told) -> bool:
    """The same full name, in documents that share at least two other names."""
    return here.head == there.head and len(shared_company(here, there)) >= _LEAST


def display(told: Told) -> str:
    """The person's name in capitals."""
    return " ".join(part.capitalize() for part in told.head.split())


def why_one(here: Told, there: Told) -> str:
    """A step of the chain: by what the two were taken for one person."""
    others = sorted(name.capitalize() for name in shared_company(here, there))[:3]
    return f"Both texts tell of {display(here)}, and of {', '.join(others)}: one person."
