"""Colours, where the reader's terminal has them."""

from __future__ import annotations

from typing import NamedTuple

_CODES = {"bold": "1", "red": "1;31", "yellow": "1;33", "blue": "1;34", "cyan": "1;36", "green": "1;32"}
SEVERITY_COLOURS = {"error": "red", "warning": "yellow", "notice": "cyan"}


class Style(NamedTuple):
    """Wraps text in ANSI codes, or returns it as it is."""

    on: bool

    def paint(self, text: str, colour: str) -> str:
        """Text in ``bold``, ``red``, ``yellow``, ``blue``, ``cyan`` or ``green``."""
        return f"\033[{_CODES[colour]}m{text}\033[0m" if self.on and text else text

    def severity(self, text: str, severity: str) -> str:
        """Text in the colour of a severity."""
        return self.paint(text, SEVERITY_COLOURS[severity])
