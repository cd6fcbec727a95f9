"""What a request may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """``size`` in bytes of a request or a file; the rest in seconds."""

    size: int = 20_000_000
    work: float = 120.0  # for reading and checking one document
    upload: float = 60.0  # for a request's content to arrive
    head: float = 10.0  # for a request's first lines to arrive

    @property
    def size_words(self) -> str:
        """``20 MB``."""
        return f"{self.size / 1_000_000:g} MB"
