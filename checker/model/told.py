"""What a document tells and when it says that it was, kept apart from the document itself.

A claim of a check points into the text at hand. To be compared with another document's it must stand
alone: with the place it was read at, in words that a report can show, and with the publication date by
which it was read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.model.claim import Definiteness, Modality, Relation
from checker.model.moment import Moment
from checker.model.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in some document's source, with the sentence around it.

    ``start`` and ``end`` count code points of that source as elsewhere; ``quote`` is what stands there, and
    ``text`` the source from ``text_start`` to the end of the sentence. ``name`` is what the format calls the
    place ("page 3, line 12"), empty where lines are enough.
    """

    start: int
    end: int
    quote: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    text_start: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """A document that tells something.

    ``document`` is its id, ``path`` its file where it has one. ``is_file`` says whether lines and columns are
    those of the file. ``topics`` are the names that it uses most, in lower case; ``put_off`` whether it
    speaks of a change of dates.
    """

    document: str
    path: str | None = None
    is_file: bool = True
    title: str = ""
    published: Moment | None = None
    found_in: str = ""
    topics: frozenset[str] = frozenset()
    put_off: bool = False

    @property
    def name(self) -> str:
        """The path; the document's id goes with it where one file holds many documents."""
        path = self.path or self.document
        return path if path == self.document else f"{path}[{self.document}]"


@dataclass(frozen=True, slots=True)
class Told:
    """One dated claim of a document, fit to be compared with those of others.

    ``kind`` is the kind of event of the lexicon, "person", "quote", "anniversary", or empty for a verb that
    it does not know; ``head`` the noun or verb in base form, the person's key, or the quoted words.
    ``stage`` is the step of the event that the date is of, empty for the whole; ``doer`` and ``patient`` are
    the words for who did it and to whom or what, where the head is a verb. ``names`` and ``words`` describe
    the event in its own clause, ``around`` are names and content words of the whole sentence. ``number`` is
    the age in years, or which anniversary it is. ``when`` are the words of the date; ``moments`` its
    readings, best first; ``slack`` is how many days these leave open beyond them. ``span`` is the place in
    the text of the document at hand, ``None`` for any other.
    """

    origin: Origin
    passage: Passage
    relation: Relation
    kind: str
    head: str
    moments: tuple[Moment, ...]
    when: str
    slack: int = 0
    stage: str = ""
    doer: frozenset[str] = frozenset()
    patient: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    modality: Modality = Modality.ASSERTED
    definiteness: Definiteness = Definiteness.BARE
    negated: bool = False
    plural: bool = False
    verbal: bool = False
    contrasted: bool = False
    restrictive: bool = False
    number: int | None = None
    span: Span | None = field(default=None, compare=False)
