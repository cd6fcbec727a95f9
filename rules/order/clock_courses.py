"""Courses of events by the clock that go on in the next sentence: alarm and help, start and finish."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article
from checker.linguistics import Parse, Token, objects_of, subject_of
from checker.toolkit import Sentence
from rules.support.events.clock_tellings import ClockTelling, clock_tellings
from rules.support.events.deeds import is_passive, theme_at
from rules.support.language.verb_forms import words

_ALARMS = words("raise ring alert notify unearth spot notice")
_CALLS = words("call phone alert")
_CALLED = words(
    "police brigade ambulance service services officer 999 911 112 coastguard lifeboat paramedic guard"
)
_HELP = words(
    "crew engine firefighter fireman police officer ambulance paramedic helicopter lifeboat rescuer brigade"
    " doctor medic coastguard patrol"
)
_COMES = words("arrive reach get come land rescue free pronounce extinguish")
_SELF = (
    (words("leave depart sail board"), words("arrive reach land dock touch")),
    (words("begin start open kick"), words("end finish close conclude")),
    (words("enter board"), words("leave exit")),
    (words("stick trap strand fall"), words("climb rescue free winch")),
)
_IT = frozenset({"it", "he", "she"})


def follow_ups(article: Article, sentence: Sentence) -> Iterator[tuple[ClockTelling, ClockTelling]]:
    """A beginning told in the sentence before and its end told in this one."""
    if not sentence.index or article.sentences[sentence.index - 1].block != sentence.block:
        return
    parse, last = article.parse(sentence), article.parse(article.sentences[sentence.index - 1])
    if parse is None or last is None:
        return
    for start in clock_tellings(article, last.sentence):
        for end in clock_tellings(article, sentence):
            told_back = any(t.dep == "aux" and t.text.lower() == "had" for t in parse.children(end.verb))
            if not told_back and (
                _is_help(last, start, parse, end) or _is_self(article, last, start, parse, end)
            ):
                yield start, end


def _is_help(last: Parse, start: ClockTelling, parse: Parse, end: ClockTelling) -> bool:
    """Whether somebody gives the alarm, and help comes or people are led away."""
    called = [*objects_of(last, start.verb), *_subjects(last, start.verb)]
    alarm = start.lemma in _ALARMS or (
        start.lemma in _CALLS and any(t.lemma.lower() in _CALLED for t in called)
    )
    if end.lemma == "evacuate":
        return alarm and is_passive(parse, end.verb)
    return alarm and end.lemma in _COMES and any(t.lemma.lower() in _HELP for t in _subjects(parse, end.verb))


def _subjects(parse: Parse, verb: Token) -> list[Token]:
    subject = subject_of(parse, verb)
    return [] if subject is None else [subject]


def _is_self(article: Article, last: Parse, start: ClockTelling, parse: Parse, end: ClockTelling) -> bool:
    """Whether one thing begins and ends, leaves and arrives, by its noun or by "it"."""
    if not any(start.lemma in first and end.lemma in second for first, second in _SELF):
        return False
    doer, again = subject_of(last, start.verb), subject_of(parse, end.verb)
    if doer is None or again is None:
        return False
    if again.text.lower() in _IT:
        return again.index < end.verb.index and doer.tag != "NNS"
    return theme_at(article, last, doer).may_be(theme_at(article, parse, again))
