"""Links, and the dates that their addresses state by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.moment import Moment
from checker.model.sentence import Sentence
from checker.model.span import Span


class AddressKind(StrEnum):
    """What an address's date is the date of."""

    CAPTURE = "capture"  # an archive copied the page then
    POST = "post"  # the network gave the post its number then
    PREPRINT = "preprint"  # the server took in the first version then
    PAPER = "paper"  # the publisher numbered the paper then
    PATH = "path"  # the site filed the page under that date
    OBJECT = "object"  # whatever bears the identifier was made then
    COMMIT = "commit"  # the state of a repository at that time


@dataclass(frozen=True, slots=True)
class AddressDate:
    """A date that an address states. ``moment`` is in Coordinated Universal Time where it has a clock.

    ``how`` says in a few words how it was read. ``original`` is the address that an archive copied.
    """

    moment: Moment
    kind: AddressKind
    how: str
    original: str | None = None


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """A link as the markup has it: its words in the text, and its address with the place in the source."""

    span: Span
    url: str
    source_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph of a footnote, endnote or comment; ``at`` is the character before the note's mark."""

    span: Span
    at: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the text: its words (or the bare address), its address, and the sentence that cites it.

    ``cited_by`` is, for a link in a note, the sentence that bears the note's mark.
    """

    span: Span
    url: str
    dates: tuple[AddressDate, ...] = ()
    sentence: Sentence | None = None
    source_span: Span | None = None
    cited_by: Sentence | None = None
