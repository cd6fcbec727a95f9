"""The file of facts: its name, and the one that ships with the package."""

from __future__ import annotations

from pathlib import Path

FILE = "facts.sqlite"
SHIPPED = Path(__file__).with_name(FILE)
