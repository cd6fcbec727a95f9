"""Mentions, dated claims and events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.expression import TimeExpression
from checker.model.moment import Moment
from checker.model.span import Span


class Tense(StrEnum):
    """Tense of the governing verb, as far as it places the event against the time of writing."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"  # no finite verb governs


class Modality(StrEnum):
    """How the text stands to the event."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class Relation(StrEnum):
    """How the subject of a claim lies to its time."""

    AT = "at"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    DURING = "during"  # from .. to
    FOR = "for"  # lasted
    AGE = "age"
    BORN = "born"
    DIED = "died"
    NTH = "nth"
    ANNIVERSARY = "anniversary"


class Definiteness(StrEnum):
    """What the determiner tells about whether the reader knows the event already."""

    DEFINITE = "definite"  # the, possessive
    DEMONSTRATIVE = "demonstrative"  # this, that: the one just spoken of
    SAME = "same"  # the same, the said
    INDEFINITE = "indefinite"  # a, an, some
    OTHER = "other"  # another, a second, a similar, an earlier, a new
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so. ``quoted``: in their own words, inside quotation marks."""

    speaker: Span | None
    cue: Span | None
    quoted: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """An event, person, office or work named in the text.

    ``kind`` is the event kind of the lexicon ("statement", "meeting" ...), or "person", "office" ...; empty
    for what the lexicon does not know. ``participants`` are normalised names ("russia", "hu jintao");
    ``modifiers`` the words that narrow the head down ("joint", "lower-house"); ``words`` all content words of
    the description, the clause's subject and object included.

    ``phase`` is the verb by which the date hangs on the event where it is a stage of its own ("ratify"),
    empty where the date is that of the event itself, "?" where no verb carries it ("the 1998 treaty").
    ``restrictive``: the date picks one of several ("the 1996 treaty", "last month's audit") rather than tells
    about one already picked. ``verbal``: a verb names it, not a noun. ``contrasted``: its sentence compares
    or adds ("unlike the 1996 treaty", "than", "also").
    """

    span: Span  # the whole phrase
    head: Span
    kind: str
    lemma: str
    definiteness: Definiteness = Definiteness.BARE
    modifiers: frozenset[str] = frozenset()
    participants: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    phase: str = ""
    restrictive: bool = False
    plural: bool = False
    verbal: bool = False
    contrasted: bool = False
    sentence: int = -1


@dataclass(frozen=True, slots=True)
class Claim:
    """Who or what, in which relation to which time, on whose authority.

    ``moments`` are the readings of when, best first; empty where the relation is a length or an age.
    ``other`` is the event that the subject comes before or after, where the time is told that way ("two
    days after the quake"); the expression then is the time between them.
    """

    span: Span
    relation: Relation
    expressions: tuple[TimeExpression, ...]
    subject: Mention | None = None
    other: Mention | None = None
    moments: tuple[Moment, ...] = ()
    attribution: Attribution | None = None
    modality: Modality = Modality.ASSERTED
    tense: Tense = Tense.NONE
    negated: bool = False
    extractor: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Mentions judged to be one happening. ``evidence`` says why, ``score`` how sure (0..1)."""

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...] = ()
    evidence: tuple[str, ...] = ()
    score: float = 1.0
