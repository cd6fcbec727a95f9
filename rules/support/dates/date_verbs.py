"""The verb that a date hangs on, read off the words beside it, without a parse.

Only constructions in which the attachment is plain are read: "was born in Halden on DATE", "will be held
on DATE", "is due to open on DATE", "On DATE the bridge fell". Everything else gives no verb. The point is
precision: dates that lie on the wrong side of publication are rare, wrongly attached ones are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from checker import Span
from checker.toolkit import Tense
from rules.support.language import verb_forms as forms
from rules.support.language.clause_words import ClauseWords, is_adverb, is_light, is_past_form, is_stop
from rules.support.language.patterns import Pattern

_MOST_BETWEEN = 8  # words from a verb to its date
_MOST_SUBJECT = 8  # words from a fronted date to its verb
_LOOK_AROUND = 160  # characters

_DATE_PREPOSITIONS = forms.words("on in at by from")
_DEADLINES = forms.words("by from")
_PLACES = forms.words("in at by with as near outside during inside of off")
_NEGATIONS = forms.words("not never no won't wasn't weren't")
_PLANNED = Pattern(
    r"\b(?:is|are|remains?)(?:\s(?:now|still|currently|also|both|all|already|tentatively|officially))?\s"
    r"(?:(?:scheduled|set|due|slated|expected|planned|booked|poised)\s(?:for|to\s[a-z]+(?:\s[a-z]+){0,4}?)"
    r"|to\sbe\s[a-z]+)(?:\s(?:on|in|at))?\s?$"
)


class DateVerb(NamedTuple):
    """A verb group and what it says of its date.

    ``certain`` is false for bare forms such as "opened", which may be a participle behind its noun ("stores
    opened in 2030"). ``negated``: "was not held on".
    """

    span: Span
    tense: Tense
    certain: bool = True
    negated: bool = False


def verb_of(text: str, start: int, end: int, sentence: Span) -> DateVerb | None:
    """The verb to which the date at ``start:end`` plainly belongs; ``None`` where that is not plain.

    Forms that plan ("was scheduled for", "postponed to") give none, since a plan may lie on either side
    of now.
    """
    planned = _PLANNED.before(text, start, sentence.start)
    if planned is not None:
        place = Span(planned.start(), planned.start() + len(planned[0].rstrip()))
        return DateVerb(place, Tense.FUTURE)
    return _before(text, start, sentence) or _after(text, start, end, sentence)


def _before(text: str, start: int, sentence: Span) -> DateVerb | None:
    words = ClauseWords.read(text, max(sentence.start, start - _LOOK_AROUND), start)
    last = words.lower[-1] if words.lower else ""
    if last in _DATE_PREPOSITIONS:
        found = _nearest_group(words.cut(0, -1))
        is_deadline = last in _DEADLINES and found is not None and found.tense is Tense.PAST
        return None if is_deadline else found
    touches = is_past_form(last) or is_adverb(last) or last in forms.EVENT_BASES
    return _nearest_group(words) if touches else None


def _nearest_group(words: ClauseWords) -> DateVerb | None:
    last = len(words.lower) - 1
    for at in islice(reversed(range(len(words.lower))), _MOST_BETWEEN):
        word = words.lower[at]
        if word in forms.WILL:
            return _future(words, at)
        if is_past_form(word):
            return _past(words, at)
        if word in forms.BE_PAST:
            return _group(words, at, at, Tense.PAST) if at == last else None
        if not words.lets_through(at):
            return None
    return None


def _group(words: ClauseWords, first: int, last: int, tense: Tense, *, certain: bool = True) -> DateVerb:
    negated = not _NEGATIONS.isdisjoint(words.lower[max(0, first - 1) : last + 1])
    return DateVerb(words.spans[first].cover(words.spans[last]), tense, certain, negated)


def _future(words: ClauseWords, modal: int) -> DateVerb | None:
    at = modal + 1
    while at < len(words.lower) and is_adverb(words.lower[at]):
        at += 1
    passive = words.lower[at : at + 1] == ("be",)
    at += passive
    if at >= len(words.lower):
        return None
    verb = words.lower[at]
    if passive and not is_past_form(verb):
        return None
    event = passive or verb in forms.EVENT_BASES
    if not _reaches(words.lower[at + 1 :], verb, event):
        return None
    return _group(words, modal, len(words.lower) - 1, Tense.FUTURE)


def _reaches(rest: Sequence[str], verb: str, event: bool) -> bool:
    """Whether the words after the verb leave the date to it rather than to a noun among them."""
    heavy = [word for word in rest if not is_light(word)]
    if not heavy or not event:
        return not heavy
    return (
        _PLACES.isdisjoint(heavy)
        or verb in forms.HAPPENING_BASES
        or verb in forms.HAPPENING_PASTS
        or is_past_form(verb)
    )


def _past(words: ClauseWords, at: int) -> DateVerb | None:
    if words.lower[at] in forms.PLANS:
        return None
    auxiliary = words.auxiliary(at)
    return _simple_past(words, at) if auxiliary is None else _compound(words, auxiliary, at)


def _simple_past(words: ClauseWords, at: int) -> DateVerb | None:
    verb, rest = words.lower[at], tuple(word for word in words.lower[at + 1 :] if word != ",")
    if words.is_governed(at) or words.continues_a_plan(at) or rest[:1] == ("by",):
        return None
    finite = verb in forms.FINITE_PASTS
    if not (rest or finite or verb in forms.HAPPENING_PASTS):
        return None
    if not _reaches(rest, verb, verb in forms.EVENT_PASTS):
        return None
    return _group(words, at, at, Tense.PAST, certain=finite or bool(rest))


def _compound(words: ClauseWords, auxiliary: int, at: int) -> DateVerb | None:
    word = words.lower[auxiliary]
    if word == "be":
        modals = [i for i in range(max(0, auxiliary - 3), auxiliary) if words.lower[i] in forms.WILL]
        return _future(words, modals[-1]) if modals else None
    if words.is_hedged(auxiliary) or word not in forms.BE_PAST | forms.HAVE:
        return None
    passive = word in forms.BE_PAST
    if not passive and not _reaches(
        words.lower[at + 1 :], words.lower[at], words.lower[at] in forms.EVENT_PASTS
    ):
        return None
    return _group(words, auxiliary, at, Tense.PAST)


def _after(text: str, start: int, end: int, sentence: Span) -> DateVerb | None:
    """The verb behind a date that opens the sentence."""
    if text[sentence.start : start].strip(" \"'\u201c\u2018").lower() not in ("", "on", "in", "by"):
        return None
    words = ClauseWords.read(text, end, min(sentence.end, end + _LOOK_AROUND))
    first = 1 if words.lower[:1] == (",",) else 0
    for at, word in islice(enumerate(words.lower), first + 1, first + _MOST_SUBJECT):
        if word in forms.WILL:
            return _group(words, at, at, Tense.FUTURE)
        if word in forms.BE_PAST:
            return _fronted_passive(words, at)
        if word in forms.FINITE_PASTS:
            return _group(words, at, at, Tense.PAST)
        if is_stop(word) or is_past_form(word):
            return None
    return None


def _fronted_passive(words: ClauseWords, at: int) -> DateVerb | None:
    follows = [word for word in words.lower[at + 1 : at + 3] if is_past_form(word)]
    if not follows or not forms.PLANS.isdisjoint(follows):
        return None
    return _group(words, at, at, Tense.PAST)
