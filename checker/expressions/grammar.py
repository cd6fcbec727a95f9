"""What a language brings: its words, its forms stage by stage, and its cues of tense and register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.expressions.forms import Form, names_of
from checker.expressions.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules by which a language speaks of time.

    ``stages`` run one after the other over what the one before left. ``triggers`` are the classes of
    which a stretch of text must hold at least one to be looked at. ``past``, ``present`` and ``future``
    are classes of words that show a clause's tense; ``be`` makes a participle of the past form that
    follows, ``had`` a former plan of the word of future that follows; ``until`` points ahead, with ``about``
    words between it and the date or none; a date before ``possessive`` says nothing of its clause, nor a
    ``reported`` future of such a date; ``opening_past`` forms are past only as a sentence's first word;
    ``unchanging`` forms are past and present. ``deictic`` words count from the day of publication,
    ``first_person`` words show who posts; ``sentence_end`` marks close a sentence. None of these need be
    in any form.
    ``within`` are the prepositions of a date at which something happened ("took over in March"), ``particle``
    words may stand between the verb and them, ``joining`` words before them at the front of a sentence;
    behind a date, ``was`` tells that it is past.
    ``idioms`` are patterns of word classes that together show a tense, each with the class of that tense, or
    with none where they show nothing; of several that fit, the first counts.
    ``range_openers`` maps a word before the first date of a period ("from") to the joining words that it
    demands; ``""`` lists the joining words that need no opener.
    """

    language: str
    lexicon: Lexicon
    stages: Sequence[Sequence[Form]]
    triggers: frozenset[str]
    past: str = "PAST"
    future: str = "FUTURE"
    present: str = "PRESENT"
    until: str = "UNTIL"
    had: str = "HAD"
    first_person: str = "SELF"
    possessive: str = "POSSESSIVE"
    reported: str = "REPORTED"
    unchanging: str = "UNCHANGING"
    opening_past: str = "OPENINGPAST"
    be: str = "BE"
    deictic: str = "DEICTIC"
    year: str = "YEAR"
    ancient: str = "BC"
    sentence_end: str = "STOP"
    about: str = "ABOUT"
    within: str = "WITHIN"
    joining: str = "JOINING"
    particle: str = "PARTICLE"
    was: str = "WAS"
    idioms: Sequence[tuple[str, str | None]] = ()
    range_openers: dict[str, frozenset[str]] = field(default_factory=dict)

    def cues(self) -> frozenset[str]:
        """The classes of words that tell something of an expression without being part of it."""
        return frozenset(
            {
                self.past, self.present, self.future, self.be, self.had, self.until,
                self.first_person, self.deictic, self.sentence_end, self.reported,
                self.unchanging, self.about, self.within, self.was, self.particle, self.joining,
                self.opening_past,
                *(name for pattern, _ in self.idioms for name in names_of(pattern)),
            }
        )  # fmt: skip
