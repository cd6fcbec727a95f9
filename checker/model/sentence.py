"""Sentences, and their tokens once parsed."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model.span import Span

LONGEST_SENTENCE = 400
"""Sentences of more tokens than this are not parsed: they are tables or lists, and would be read wrongly."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text; ``quoted`` are the stretches inside quotation marks, without the marks."""

    index: int
    span: Span
    block: int
    quoted: tuple[Span, ...] = ()

    def is_quoted(self, offset: int) -> bool:
        """Whether the character at the offset stands inside quotation marks."""
        return any(q.start <= offset < q.end for q in self.quoted)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a parsed sentence: tags of the Penn Treebank, labels of the model's dependency scheme.

    ``head`` is the index of the governing token in the same sentence (its own for the root).
    """

    index: int
    span: Span
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Parse:
    """A parsed sentence."""

    sentence: Sentence
    tokens: tuple[Token, ...]

    def children(self, token: Token) -> list[Token]:
        """Tokens governed directly by ``token``, in text order."""
        return [t for t in self.tokens if t.head == token.index and t.index != token.index]

    def head(self, token: Token) -> Token:
        """The token that governs ``token``; itself for the root."""
        return self.tokens[token.head]

    def subtree(self, token: Token) -> list[Token]:
        """``token`` and all that hangs on it, in text order."""
        keep = {token.index}
        pending = [token]
        while pending:
            for child in self.children(pending.pop()):
                if child.index not in keep:
                    keep.add(child.index)
                    pending.append(child)
        return [self.tokens[i] for i in sorted(keep)]

    def at(self, offset: int) -> Token | None:
        """The token that covers a character of the document's text."""
        return next((t for t in self.tokens if t.span.start <= offset < t.span.end), None)
