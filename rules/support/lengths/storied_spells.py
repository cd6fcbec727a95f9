"""Lengths that sum up a story: "sworn in in 1993 ... left the bench in 2010 after twenty-seven years"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import is_dated_day
from rules.support.dates.word_dates import date_of_word
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import fits
from rules.support.lengths.spell_words import PERSONAL, THING, SpellWords
from rules.support.lengths.spells import Spell, told_lengths, whole_length
from rules.support.text.nearby import sentences_around

_ADVERBS = (
    r"(?:(?:almost|nearly|just|only|some|about|more\sthan|over|exactly|a\stotal\sof|his|her|its|their)\s)*"
)
_AFTER = Pattern(rf"(?:^|[\s,])after\s{_ADVERBS}$")
_CLOSED = Pattern(r"\s*(?:[.,;)]|$)|\sthere\b|['’]\sservice\b")
_ENDED = Pattern(
    rf"\b(?:ended|ending|ends|brought\sto\san\send|closed|closing|marked\sthe\send\sof)\s{_ADVERBS}$"
)
_ENDED_TAIL = Pattern(r"\sof\s[a-z-]+(?:\s(?:in|at|on)\s[\w\s]{2,30})?(?=[.,;]|$)")
_CAME_TO_END = Pattern(r"\sof\s[a-z-]+\s(?:came|come|drew)\sto\s(?:an\send|a\sclose)\b")
_LASTED = Pattern(
    rf"\b(?:(?:served|reigned|ruled|governed|sat|stayed|stood|lasted|lived)\s(?:there\s)?for"
    rf"|held(?:\s(?:it|(?:the|this|that)\s\w+))?\sfor|took|taken|went\son\sfor)\s{_ADVERBS}$"
)
_LASTED_TAIL = Pattern(r"\s*(?:[.;]|$)|,\suntil\b")
_OPENS = Pattern(rf"for\s{_ADVERBS}$")
_OPENS_TAIL = Pattern(r"\s(?:it|he|she|they)\s[a-z]")
_AS = Pattern(rf"\bin\s(?:his|her|its|their|those)\s{_ADVERBS}$")
_AS_TAIL = Pattern(r"\s(?:as|in\soffice|in\spower|at\sthe\shelm|on\sthe\s(?:throne|bench|job)|there)\b")
_AGAIN = Pattern(
    r"\b(?:again|re-?(?:elected|appointed|joined|opened|married|turned)|returned|second|another|also|twice|interrupt\w*"
    r"|on\sand\soff|breaks?|combined|altogether|non-?consecutive|first\s(?:as|in|at|on)|earlier|previous\w*|formerly)\b"
)
_PRONOUN = Pattern(r"\b(?:he|she|it|they|who|which)\b")
_WORD = Pattern(r"[^\W\d_]{3,}")
_PLAIN = frozenset("the and when his her its their was were had has been but for with that this last".split())
_UNTIL = Pattern(r"\b(?:until|till)\s")
_TO_END = Pattern(
    r"(?:the\s)?|(?!.*\b(?:who|which|that|when|while|and|but|or)\b)[^.;:()]{3,60}\s(?:in|on)\s(?:the\s)?"
)
_SINCE = Pattern(
    r"\b(?:director|president|chair\w*|head|mayor|minister|chief|editor|manager|coach|leader|rector|bishop|chancellor"
    r"|governor|secretary|conductor|principal|executive|commissioner|captain|in\s(?:office|charge))\b[^.;:,]{0,40}?"
    r",?\ssince\s"
)
_HAD = Pattern(r"\b(?:had|first)\s(?:been\s)?$")
_BACK = 8  # sentences between the length and the beginning told before it
_FORWARD = 3  # the same for what is told behind it
_BESIDE = 2  # sentences about both in which another date may make the length right


class _Told(NamedTuple):
    sentence: Sentence
    word: Span
    date: TimeExpression


def storied_spells(article: Article) -> Iterator[Spell]:
    """Lengths with the beginning and the end that the sentences about them tell, in text order."""
    for sentence, length in told_lengths(article):
        spell = _summed(article, sentence, length)
        if spell is not None and not _fits_otherwise(article, sentence, spell):
            yield spell


def _summed(article: Article, sentence: Sentence, length: TimeExpression) -> Spell | None:
    text, (start, end) = article.text, length.span
    lead, tail = (start, sentence.span.start), (end, sentence.span.end)
    of_a_thing = (_ENDED.before(text, *lead) and _ENDED_TAIL.match(text, *tail)) or _CAME_TO_END.match(
        text, *tail
    )
    after = _AFTER.before(text, *lead)
    lasts = (
        (_LASTED.before(text, *lead) and _LASTED_TAIL.match(text, *tail))
        or (_AS.before(text, *lead) and _AS_TAIL.match(text, *tail))
        or (_OPENS.fullmatch(text, sentence.span.start, start) and _OPENS_TAIL.match(text, *tail))
    )
    if not (of_a_thing or after or lasts):
        return None
    for words in (THING,) if of_a_thing else (*PERSONAL, THING):
        if after and not (_CLOSED.match(text, *tail) or words.named.match(text, end + 1)):
            continue
        begun = _begun(article, sentence, length, words)
        if begun is None and not lasts:
            begun = _begun_told_next(article, sentence, words)
        ended = _ended(article, sentence, words, begun, here=not lasts) if begun else None
        if begun and ended and not _AGAIN.search(text, begun.sentence.span.start, sentence.span.end):
            return Spell(length, begun.date, ended.date)
    return None


def _tellings(
    article: Article, sentence: Sentence, words: Pattern, *, news: bool = False
) -> Iterator[_Told | None]:
    """Mentions in a sentence with their dates, ``None`` for one without."""
    for match in words.finditer(article.text, *sentence.span):
        date = date_of_word(article, sentence, Span(*match.span()), news=news)
        yield _Told(sentence, Span(*match.span()), date) if date is not None else None


def _begun(article: Article, sentence: Sentence, length: TimeExpression, words: SpellWords) -> _Told | None:
    """The last beginning before the length, if it is dated."""
    for near in reversed(sentences_around(article, sentence, _BACK)):
        found = [
            told
            for told in (*_tellings(article, near, words.begins), *_sinces(article, near, words))
            if told is None or told.date.span.end <= length.span.start
        ]
        if found:
            return found[-1]
    return None


def _sinces(article: Article, sentence: Sentence, words: SpellWords) -> Iterator[_Told]:
    """ "director since 1 January 2001"."""
    for match in _SINCE.finditer(article.text, *sentence.span) if words is PERSONAL[0] else ():
        date = next(article.expressions_in(Span(match.end(), sentence.span.end)), None)
        if date is not None and date.span.start == match.end() and is_dated_day(date):
            yield _Told(sentence, Span(*match.span()), date)


def _begun_told_next(article: Article, sentence: Sentence, words: SpellWords) -> _Told | None:
    """ "It ended 127 years of papermaking. The mill opened in 1906", "He had joined in 1963"."""
    for near in sentences_around(article, sentence, 0, _FORWARD)[1:]:
        for told in _tellings(article, near, words.begins):
            before = told is not None and _HAD.search(article.text, near.span.start, told.word.start)
            return told if words is THING or before else None
    return None


def _ended(
    article: Article, sentence: Sentence, words: SpellWords, begun: _Told, *, here: bool
) -> _Told | None:
    """The end: in the length's own sentence, or the next one told after the beginning."""
    last = sentence.index if here else sentence.index + _FORWARD
    first = sentence.index if here else begun.sentence.index
    for near in article.sentences[first : last + 1]:
        for told in (*_tellings(article, near, words.ends, news=True), *_untils(article, near)):
            if told and told.date is not begun.date and (here or told.word.start > begun.word.end):
                return told if _carries_on(article, begun, told) else None
    return None


def _untils(article: Article, sentence: Sentence) -> Iterator[_Told]:
    """ "She led the museum until June 2012", "until the light was put out in 1988"."""
    for match in _UNTIL.finditer(article.text, *sentence.span):
        behind = Span(match.end(), sentence.span.end)
        date = next((e for e in article.expressions_in(behind) if is_dated_day(e)), None)
        if date is not None and _TO_END.fullmatch(article.text, match.end(), date.span.start):
            yield _Told(sentence, Span(*match.span()), date)


def _carries_on(article: Article, begun: _Told, ended: _Told) -> bool:
    """Whether what is told second is told of the same thing: by a pronoun, or by a word of the first."""
    if begun.sentence is ended.sentence:
        return True
    first, second = sorted((begun, ended), key=lambda told: told.word.start)
    subject = article.text[second.sentence.span.start : second.word.start]
    known = article.quote(first.sentence.span).lower()
    named = {m[0].lower() for m in _WORD.finditer(subject)} - _PLAIN
    return _PRONOUN.search(subject) is not None or any(word in known for word in named)


def _fits_otherwise(article: Article, last: Sentence, spell: Spell) -> bool:
    """Whether some other date close by makes the length right."""
    near = [
        *sentences_around(article, article.sentence_of(spell.start.span.start), _BESIDE),
        *sentences_around(article, last, _BESIDE, _BESIDE),
    ]
    dates = [e for e in article.expressions_in(near[0].span.cover(near[-1].span)) if is_dated_day(e)]
    moments = [reading.moment for date in dates for reading in date.readings]
    starts = [reading.moment for reading in spell.start.readings]
    ends = [reading.moment for reading in spell.end.readings]
    if article.published is not None and article.sentence_of(spell.end.span.start) is not last:
        ends.append(article.published.moment)
    return any(_fits(spell, a, b) for a in starts for b in (*moments, *ends)) or any(
        _fits(spell, a, b) for a in moments for b in ends
    )


def _fits(spell: Spell, start: Moment, end: Moment) -> bool:
    whole = whole_length(start, end)
    return whole is not None and fits(spell.amount, whole)
