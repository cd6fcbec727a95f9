"""What authors of claim extractors and event rules build with: grammar and the lexicon of events.

Public like ``checker`` itself; apart from ``checker.toolkit`` because most rules need none of it.
"""

from checker.language.attribution import attribution_of
from checker.language.nominal import is_event_noun
from checker.language.phrases import (
    antecedents,
    determiner,
    governor,
    modifiers,
    noun_phrase,
    objects_of,
    subject_of,
)
from checker.language.tense import tense_of
from checker.mentions.build import event_mention, kind_of
from checker.mentions.existence import tells_existence
from checker.mentions.forms import EventWord, event_words
from checker.mentions.lexicon import Repetition, kinds
from checker.mentions.parties import country_of
from checker.model.identity import Ambiguity, OneEvent
from checker.model.sentence import Parse, Token
from checker.timeline.explain import explain as explain_conflict

__all__ = [
    "Ambiguity",
    "EventWord",
    "OneEvent",
    "Parse",
    "Repetition",
    "Token",
    "antecedents",
    "attribution_of",
    "country_of",
    "determiner",
    "event_mention",
    "event_words",
    "explain_conflict",
    "governor",
    "is_event_noun",
    "kind_of",
    "kinds",
    "modifiers",
    "noun_phrase",
    "objects_of",
    "subject_of",
    "tells_existence",
    "tense_of",
]
