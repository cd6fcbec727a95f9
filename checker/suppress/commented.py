"""What the comments of a document ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from checker.model.document import Document
from checker.model.ignore import Ignore, IgnoreFault
from checker.model.span import Span
from checker.nearest import nearest
from checker.suppress.comments import Comment, comments
from checker.suppress.dates import split_until
from checker.suppress.scopes import Scopes

VERBS = ("ignore", "ignore-file", "disable", "enable")


def commented(document: Document) -> Iterator[Ignore | IgnoreFault]:
    """Requests and faults, in the order in which their scopes end."""
    reading = _Reading(document)
    for comment in comments(document):
        try:
            yield from reading.take(comment)
        except ValueError as error:
            yield IgnoreFault(str(error), reading.where(comment.span), comment.span)
    yield from reading.rest()


@dataclass
class _Reading:
    """One pass over a document's comments; ``open`` holds what was disabled and not yet enabled again."""

    document: Document
    open: list[Ignore] = field(default_factory=list)

    def take(self, comment: Comment) -> Iterator[Ignore]:
        """What the comment asks for, or closes. Raises ``ValueError`` in one line."""
        if comment.verb not in VERBS:
            there_is = nearest(comment.verb, VERBS) or f" (there is {', '.join(VERBS)})"
            raise ValueError(f"unknown word {comment.verb!r} after 'claimline:'{there_is}")
        if comment.names == ():
            raise ValueError("the brackets name no rule")
        if comment.verb == "enable":
            yield from self._close(comment)
            return
        asked = list(self._asked(comment))
        if comment.verb == "disable":
            self.open += asked
        else:
            yield from asked

    def _asked(self, comment: Comment) -> Iterator[Ignore]:
        reason, until = split_until(comment.reason)
        scope = Scopes(self.document).of(comment.span) if comment.verb == "ignore" else None
        for name in comment.names or (None,):
            where = self.where(comment.span)
            yield Ignore(name, where, reason, until, scope, span=comment.span)

    def _close(self, comment: Comment) -> Iterator[Ignore]:
        ending = [each for each in self.open if comment.names is None or each.rule in comment.names]
        if not ending:
            raise ValueError("nothing is disabled here that could be enabled again")
        for each in ending:
            self.open.remove(each)
            yield self._up_to(each, comment.span.start)

    def rest(self) -> Iterator[Ignore]:
        """What stays disabled to the end of the document."""
        for each in self.open:
            yield self._up_to(each, len(self.document.source))

    @staticmethod
    def _up_to(ignore: Ignore, end: int) -> Ignore:
        start = 0 if ignore.span is None else ignore.span.start
        return replace(ignore, scope=Span(start, end))

    def where(self, span: Span) -> str:
        """Path and line of a comment."""
        line, _ = self.document.line_and_column(span.start)
        return f"{self.document.path or self.document.id}:{line}"
