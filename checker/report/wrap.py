"""Paragraphs with a hanging indent."""

from __future__ import annotations

from textwrap import wrap


def hang(label: str, text: str, width: int) -> list[str]:
    """The text in lines of at most ``width`` columns, after the label, the rest aligned under its start."""
    lines = wrap(
        text,
        width,
        initial_indent=label,
        subsequent_indent=" " * len(label),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [label.rstrip()]
