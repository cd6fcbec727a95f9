"""Articles made from a text, for functions that read one."""

from __future__ import annotations

from checker import Article, Document
from checker.engine import Checker, Settings


def article(text: str) -> Article:
    """A text as the rules see it, with no sentence parsed."""
    checker = Checker(Settings(select=frozenset({"elapsed-mismatch"})))
    return checker.article(Document(id="x", source=text, text=text, format="text"))
