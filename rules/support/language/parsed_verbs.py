"""The verb that a date hangs on, read off a parse where the words beside the date decide nothing."""

from __future__ import annotations

from checker import Span
from checker.linguistics import Parse, Token, governor, tense_of
from checker.toolkit import Modality, Tense
from rules.support.dates.date_verbs import DateVerb
from rules.support.language import verb_forms as forms
from rules.support.language.parsed_words import before_date, word_before

_LOOKING_AHEAD = forms.words(
    "accept agree aim allow announce appoint approve ask authorize authorise award back bid book buy call "
    "choose clear commit confirm decide declare delay demand elect expect extend file forecast give grant "
    "hire hope intend invite keep lease license make move name need negotiate nominate offer order pencil "
    "pick plan pledge postpone predict prepare project promise propose push put renew request require "
    "reschedule reserve schedule secure seek select sell set sign slate stand support target threaten urge "
    "vote want warn"
)
"""Verbs whose object may carry the date: "announced a meeting on 5 May", "bought tickets for 5 May"."""

_PREPOSITIONS = forms.words("on in at")


def parsed_verb(parse: Parse, date: Span) -> DateVerb | None:
    """The verb group that the date at ``date`` belongs to by grammar; ``None`` where that is not plain."""
    verb = governor(parse, date)
    if verb is None or verb.pos not in ("VERB", "AUX") or not _opens_plainly(parse, date):
        return None
    stance = tense_of(parse, verb)
    expected = Modality.ASSERTED if stance.tense is Tense.PAST else Modality.PLANNED
    if stance.tense not in (Tense.PAST, Tense.FUTURE) or stance.modality is not expected:
        return None
    if _may_belong_to_object(parse, verb, date) or _is_participle(verb, stance.tense):
        return None
    return DateVerb(_group(parse, verb), stance.tense, negated=stance.negated)


def _opens_plainly(parse: Parse, date: Span) -> bool:
    """Whether the words say "on", "in" or "at" the date, or nothing: not "until", "for", "by", "since"."""
    return word_before(parse, date) in _PREPOSITIONS


def _is_participle(verb: Token, tense: Tense) -> bool:
    """Whether it only describes a noun, at any time: "tickets bought on 1 July will cost more"."""
    return verb.dep == "acl" and tense is Tense.PAST


def _may_belong_to_object(parse: Parse, verb: Token, date: Span) -> bool:
    """Whether a noun before the date could be what is dated, after a verb that looks ahead."""
    if verb.lemma.lower() not in _LOOKING_AHEAD:
        return False
    return any(t.pos in ("NOUN", "PROPN") for t in before_date(parse, date) if verb.index < t.index)


def _group(parse: Parse, verb: Token) -> Span:
    """From the first auxiliary to the verb."""
    parts = [t for t in parse.children(verb) if t.dep in ("aux", "auxpass") and t.index < verb.index]
    return Span(min([verb.span.start, *(t.span.start for t in parts)]), verb.span.end)
