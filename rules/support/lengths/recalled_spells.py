"""Lengths that take up a stretch of time told before: "from 5 April to 28 July. In its nine months ..."."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span, TimeExpression
from checker.toolkit import MONTHS, Sentence
from rules.support.language.coordination import GOES_ON
from rules.support.language.patterns import Pattern
from rules.support.language.period_nouns import PERIOD_NOUN
from rules.support.lengths.spell_ends import begins_at, is_framed, is_written_date, is_written_range
from rules.support.lengths.spells import Spell, is_length

_POSSESSED = Pattern(
    r"\b(?:in|during|over|throughout|within|across|on\s(?:each|all)\sof|(?:each|all)\sof)\s(?:its|his|her|their|the)\s"
    r"(?:whole\s|full\s)?$"
)
_ANY_OF_THEM = Pattern(r"\b(?:its|his|her|their)\s(?:whole\s|full\s)?$|\bof\sthe\s$")
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
_CLOSED = Pattern(r"\s*[.,;)]|$|\sand\s(?!(?:[a-z]+|\d+)\s(?:days?|weeks?|months?|hours?)\b)[a-z]")
_PART = Pattern(r"\b(?:first|last|next|past|final|previous|opening|coming|following|remaining|other|early)\b")
_BROKEN = Pattern(
    r"\b(?:interrupt\w*|breaks?\sof|non-?consecutive|on\sand\soff|again|twice|hiatus|paused?|stints|spells|extended"
    r"|intermittent\w*|another|further|resum\w+|adjourn\w+|second|except|not\severy|each\sday|every)\b"
)
_UNTIL = Pattern(r"\buntil\b")
_BACK = 2  # sentences between a stretch of time and the length that takes it up


def recalled_spells(article: Article) -> Iterator[Spell]:
    """Lengths that take up the only stretch of time which the sentences before them tell, in text order."""
    for length in article.expressions:
        sentence = article.sentence_at(length.span.start) if is_length(length) else None
        if sentence is None or sentence.is_quoted(length.span.start):
            continue
        ending = _is_ending(article.text, sentence, length)
        if not ending and not _takes_up(article.text, sentence, length):
            continue
        ends = _ends(article, sentence, length, ending)
        if ends is not None:
            yield Spell(length, *ends)


def _is_ending(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the date told last is the end: "ending a six-week strike", "on 29 May, ten weeks in which"."""
    before = _near(sentence, length)
    aside = _AT_THE_END.search(text, *before) and _IN_WHICH.match(text, length.span.end)
    return bool(aside or _ENDING.search(text, *before))


def _near(sentence: Sentence, length: TimeExpression) -> Span:
    return Span(max(sentence.span.start, length.span.start - 40), length.span.start)


def _takes_up(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the words say that the length is that of something just told."""
    before, (start, end) = _near(sentence, length), length.span
    if _PART.search(length.text) or _PART.search(text, max(before.start, start - 12), start):
        return False
    if _OF_THE.search(text, *before) and _A_PERIOD.match(text, end, sentence.span.end):
        return True
    if length.text.endswith("long") and _A_PERIOD_BEFORE.search(text, *before):
        return True
    if _LASTED.search(text, *before):
        return (_CLOSED.match(text, end) or GOES_ON.match(text, end + 1)) is not None
    if length.text.lower().startswith("the ") and _THE_WHILE.match(text, end):
        return _FOR_ALL.search(text, *before) is not None
    if _OPEN.match(text, end):
        return False
    if _THOSE.match(length.text):
        return _BEFORE_THOSE.search(text, *before) is not None
    return bool(_POSSESSED.search(text, *before) and _ANY_OF_THEM.search(text, *before))


def _ends(
    article: Article, sentence: Sentence, length: TimeExpression, ending: bool
) -> tuple[TimeExpression, TimeExpression] | None:
    """The two dates told last, in this sentence only if it tells the end: if they are ends."""
    rest = article.expressions_in(Span(length.span.end, sentence.span.end))
    if any(e.stated.year is not None or e.stated.month is not None for e in rest):
        return None
    window, dates = _told_last(article, sentence, length)
    here = sum(date.span.start >= sentence.span.start for date in dates)
    if len(dates) != 2 or _BROKEN.search(article.text, *window):
        return None
    start, end = dates
    if _SINCE.search(article.text, max(0, end.span.start - 10), end.span.start):
        return None  # "usher in 1967, and in the box since 1971": it goes on
    if _THOSE.match(length.text) and here == 0:
        one, other = article.sentence_at(start.span.start), article.sentence_at(end.span.start)
        return (start, end) if one is other else None
    if _UNTIL.search(article.text, *window):
        return None
    if here == 2 and not ending:
        return (start, end) if is_written_range(article, start, end) else None
    if ending and here:
        return (start, end) if begins_at(article, start) else None
    return (start, end) if here == int(ending) and is_framed(article, start, end) else None


def _told_last(
    article: Article, sentence: Sentence, length: TimeExpression
) -> tuple[Span, list[TimeExpression]]:
    """As many sentences up to the length as hold two dates, at most three; the stretch and the dates."""
    window, dates = Span(sentence.span.start, length.span.end), list[TimeExpression]()
    for back in range(_BACK + 1):
        first = article.sentences[max(0, sentence.index - back)]
        window = Span(first.span.start, length.span.end)
        dates = [e for e in article.expressions_in(window) if is_written_date(e)]
        if len(dates) > 1:
            break
    return window, dates
