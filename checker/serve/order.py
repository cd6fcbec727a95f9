"""What a visitor asks for, and what comes of it; both travel between processes."""

from __future__ import annotations

from dataclasses import dataclass

MEDIA = {
    "html": "text/html; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "json": "application/json",
}
"""Formats of the answer, and their media types."""
SUFFIXES = {"html": ".html", "markdown": ".md", "json": ".json"}
"""Suffixes of the files in which answers are kept."""


@dataclass(frozen=True, slots=True)
class Order:
    """One document to review: ``content``, or the file at ``path``. Empty fields are left to be found out."""

    content: bytes = b""
    name: str = "pasted-text"
    path: str | None = None
    input_format: str = "auto"
    id: str = ""
    published: str = ""
    language: str = ""
    format: str = "html"


@dataclass(frozen=True, slots=True)
class Answer:
    """The dossier in the format asked for, with its title; or the reason why there is none."""

    text: str = ""
    title: str = ""
    error: str = ""
