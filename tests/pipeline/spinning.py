"""A task that works on some documents for ever: their texts say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.model.document import Document


class Spinning:
    """The result of a document is what became of it."""

    def run(self, documents: Sequence[Document]) -> Iterator[str]:
        """One result a document."""
        for document in documents:
            if document.text == "spin":
                while True:
                    pass
            if document.text == "backtrack":
                re.match(r"(a+)+$", "a" * 60 + "b")
            yield f"{document.id}: done"

    def failed(self, document: Document, message: str) -> str:
        """The message."""
        return message
