"""Lengths that take up a stretch of time told before: "from 5 April to 28 July. In its nine months ..."."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span, TimeExpression
from checker.toolkit import MONTHS, Sentence
from rules.support.language.patterns import Pattern
from rules.support.language.period_nouns import PERIOD_NOUN
from rules.support.lengths.spell_ends import begins_at, is_framed, is_written_date, is_written_range
from rules.support.lengths.spells import Spell, told_lengths
from rules.support.text.nearby import sentences_around

_POSSESSED = Pattern(
    r"\b(?:in|during|over|throughout|within|across|on\s(?:each|all)\sof|(?:each|all)\sof)\s"
    r"(?:its|his|her|their)\s(?:whole\s|full\s)?$|\b(?:each|all)\sof\sthe\s$"
)
_SINCE = Pattern(r"\bsince\s$")
_BEFORE_THOSE = Pattern(
    r"(?:\b(?:in|during|over|throughout|across|for|of)\s(?:all\s)?|(?:^|(?<=[.!?]\s)|\n)[\"“]?)$"
)
_THOSE = Pattern(r"(?:those|these)\s")
_AT_THE_END = Pattern(rf"(?:\d|\b(?:{'|'.join(MONTHS)})),\s$")
_IN_WHICH = Pattern(r"\s(?:in|during|over)\swhich\b")
_FOR_ALL = Pattern(r"\b(?:in|during|over|throughout|for|through)\s(?:all\s)?$")
_THE_WHILE = Pattern(
    r"\s(?:that|in\swhich|when|during\swhich|it|he|she|they|of\s(?:its|his|her|their|the))\s"
)
_OF_THE = Pattern(r"\b(?:the|this|that|its|their|his|her)\s(?:[a-z]+\s)?$")
_A_PERIOD = Pattern(rf"[\s-](?:[a-z]+\s)?{PERIOD_NOUN}\b")
_A_PERIOD_BEFORE = Pattern(
    rf"\b(?:the|this|that|its|their|his|her)\s(?:[a-z]+\s)?{PERIOD_NOUN}(?:,|\swas)\s$"
)
_LASTED = Pattern(
    r"\b(?:it|they|this|that|the\s[a-z]+)\s(?:had\s)?(?:lasted|took|taken|went\son\sfor|ran\sfor)\s(?:for\s)?$"
)
_ENDING = Pattern(r"\b(?:ending|ended|to\send|ends|closing|after)\s(?:a|an|the|their|its|his|her)\s$")
_OPEN = Pattern(
    r"\s+(?:in|of|as|at|with|on|since|ago|later|earlier|after|before|from|to|when|that|which|until|or|and|work\w*)\b"
)
_CLOSED = Pattern(r"\s*(?:[.,;)]|$)|\sand\s(?!(?:[a-z]+|\d+)\s(?:days?|weeks?|months?|hours?)\b)[a-z]")
_SOME = r"\b(?:first|last|next|past|final|previous|opening|coming|following|remaining|other|early)\b"
_PART = Pattern(_SOME)
_PART_BEFORE = Pattern(rf"{_SOME}(?:\s[a-z]{{1,6}})?\s$")
_BROKEN = Pattern(
    r"\b(?:interrupt\w*|breaks?\sof|non-?consecutive|on\sand\soff|again|twice|hiatus|paused?|stints|spells|extended"
    r"|intermittent\w*|another|further|resum\w+|adjourn\w+|second|except|not\severy|each\sday|every)\b"
)
_UNTIL = Pattern(r"\buntil\b")
_BACK = 2  # sentences between a stretch of time and the length that takes it up


def recalled_spells(article: Article) -> Iterator[Spell]:
    """Lengths that take up the only stretch of time which the sentences before them tell, in text order."""
    for sentence, length in told_lengths(article):
        ending = _is_ending(article.text, sentence, length)
        if ending or _takes_up(article.text, sentence, length):
            ends = _ends(article, sentence, length, ending)
            if ends is not None:
                yield Spell(length, *ends)


def _is_ending(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the date told last is the end: "ending a six-week strike", "on 29 May, ten weeks in which"."""
    before = length.span.start, sentence.span.start
    aside = _AT_THE_END.before(text, *before) and _IN_WHICH.match(text, length.span.end)
    return bool(aside or _ENDING.before(text, *before))


def _takes_up(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the words say that the length is that of something just told."""
    end, before = length.span.end, (length.span.start, sentence.span.start)
    if _PART.search(length.text) or _PART_BEFORE.before(text, *before):
        return False
    if _OF_THE.before(text, *before) and _A_PERIOD.match(text, end, sentence.span.end):
        return True
    if length.text.endswith("long") and _A_PERIOD_BEFORE.before(text, *before):
        return True
    if _LASTED.before(text, *before):
        return _CLOSED.match(text, end) is not None
    if length.text.lower().startswith("the ") and _THE_WHILE.match(text, end):
        return _FOR_ALL.before(text, *before) is not None
    if _OPEN.match(text, end):
        return False
    if _THOSE.match(length.text):
        return _BEFORE_THOSE.before(text, *before) is not None
    return _POSSESSED.before(text, *before) is not None


def _ends(
    article: Article, sentence: Sentence, length: TimeExpression, ending: bool
) -> tuple[TimeExpression, TimeExpression] | None:
    """The two dates told last, in this sentence only if it tells the end: if they are ends."""
    rest = article.expressions_in(Span(length.span.end, sentence.span.end))
    if any(e.stated.year is not None or e.stated.month is not None for e in rest):
        return None
    window, dates = _told_last(article, sentence, length)
    if len(dates) != 2 or _BROKEN.search(article.text, *window):
        return None
    start, end = dates
    if _SINCE.before(article.text, end.span.start):
        return None  # "usher in 1967, and in the box since 1971": it goes on
    last = article.sentence_of(end.span.start)
    if _THOSE.match(length.text) and last is not sentence:
        return (start, end) if start.span.start >= last.span.start else None
    if _UNTIL.search(article.text, *window):
        return None
    if ending:
        framed = last is sentence and begins_at(article, start)
    else:
        framed = (is_written_range if last is sentence else is_framed)(article, start, end)
    return (start, end) if framed else None


def _told_last(
    article: Article, sentence: Sentence, length: TimeExpression
) -> tuple[Span, list[TimeExpression]]:
    """As many sentences up to the length as hold two dates, at most three; the stretch and the dates."""
    for first in reversed(sentences_around(article, sentence, _BACK)):
        window = Span(first.span.start, length.span.end)
        dates = [e for e in article.expressions_in(window) if is_written_date(e)]
        if len(dates) > 1:
            break
    return window, dates
