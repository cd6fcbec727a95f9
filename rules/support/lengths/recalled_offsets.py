"""Lengths counted from a happening that was dated before: "in March 2014, nine months after the launch"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker import Article, Span, TimeExpression, TimexType
from checker.toolkit import Approx, Sentence
from rules.support.dates.apposition import is_explicit
from rules.support.events.happenings import Happening, happenings, kind_in
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import amount_of
from rules.support.lengths.offsets import Offset, date_led_to, goes_on, is_date_of_main, opens
from rules.support.text.unreal import is_unreal

_CUE = Pattern(
    r"(?P<exact>\s+to\s+the\s+(?:very\s+)?day)?(?:\s+or\s+so)?\s+(?:(?P<before>before)|after|following)\s+"
    r"(?P<clause>[^,;:.()“”\"\n]{2,80})"
)
_ASIDE = Pattern(r",\s+(?:in|on)\s+(?:the\s+)?")
_PLAIN = frozenset(
    "the that this these those their they his her its him she was had who out off for and has were been "
    "being with from into upon which when where there here would also just only very same taking being took "
    "office over down away winning getting".split()
)
_CONTENT = Pattern(r"[^\W\d_]{3,}|\d+")
_SHE = Pattern(r"\b(?:she|her|mother|wife|sister|daughter|aunt|queen|woman|girl|mrs|ms|grandmother|widow)\b")
_HE = Pattern(r"\b(?:he|his|him|father|husband|brother|son|uncle|king|man|boy|mr|grandfather|widower)\b")
_FAR = 12  # sentences between the telling and the length


def recalled_offsets(article: Article) -> Iterator[Offset]:
    """Lengths between the date of their clause and a happening told before with its date, in text order."""
    for length in article.expressions:
        amount = amount_of(length)
        if length.type is not TimexType.DURATION or amount is None or length.stated.age:
            continue
        cue = _CUE.match(article.text, length.span.end) if amount.approx is not Approx.VAGUE else None
        sentence = article.sentence_at(length.span.start) if cue else None
        if cue is None or sentence is None or sentence.is_quoted(length.span.start):
            continue
        clause = Span(cue.start("clause"), min(cue.end(), sentence.span.end))
        told = None if any(article.expressions_in(clause)) else _told(article, sentence, clause)
        target = _target(article, sentence, length, clause.end) if told and told.date else None
        if told is None or told.date is None or target is None or is_unreal(article, length.span.start):
            continue
        yield Offset(length, amount, told.date, target, cue["before"] is None, cue["exact"] is not None)


def _told(article: Article, sentence: Sentence, clause: Span) -> Happening | None:
    """The last telling before of what the clause names, if nothing in the clause speaks of another."""
    named = kind_in(article.text, clause)
    if named is None:
        return None
    kind, word = named
    before = list(happenings(article, kind, word.start()))
    last = before[-1] if before else None
    if last is None or last.date is None or not 0 <= sentence.index - last.sentence.index <= _FAR:
        return None
    if len({h.date.value for h in before if h.date is not None}) > 1:
        return None
    return last if _is_same(article, clause, word, last) else None


def _is_same(article: Article, clause: Span, word: re.Match[str], told: Happening) -> bool:
    text = article.text
    known = text[told.sentence.span.start : min(told.sentence.span.end, clause.start)].lower()
    lead, rest = text[clause.start : word.start()], text[word.end() : clause.end]
    others = [m[0].lower() for part in (lead, rest) for m in _CONTENT.finditer(part)]
    if any(other not in known and other not in _PLAIN for other in others):
        return False
    subject = Span(told.sentence.span.start, told.word.start)
    if _HE.search(lead) or _SHE.search(lead):
        return _is_man(text, subject) in (None, _HE.search(lead) is not None)
    return True


def _is_man(text: str, subject: Span) -> bool | None:
    """Whether the last word for a man or woman before a verb is one for a man: "her husband" is."""
    he = max((m.start() for m in _HE.finditer(text, *subject)), default=-1)
    she = max((m.start() for m in _SHE.finditer(text, *subject)), default=-1)
    return None if he == she else he > she


def _target(article: Article, sentence: Sentence, length: TimeExpression, end: int) -> TimeExpression | None:
    """The date that the length leads to: before it, in an aside behind its clause, or of the main clause."""
    row: Sequence[TimeExpression] = [
        e for e in article.expressions_in(sentence.span) if e is length or is_explicit(e)
    ]
    at = row.index(length)
    target = date_led_to(article.text, sentence, row, at)
    if target is None and at + 1 < len(row) and opens(article.text, sentence, length):
        behind = row[at + 1]
        aside = _ASIDE.fullmatch(article.text, end, behind.span.start)
        target = behind if aside or is_date_of_main(article.text, end, behind) else None
    return target if target is not None and not goes_on(article.text, target) else None
