"""Events with their dates: "the treaty, signed in 1998", "the audit took place in October"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from checker import Article, Claim, ClaimExtractor, Mention, Relation, Span, TimeExpression, TimexType
from checker.linguistics import (
    Parse,
    Repetition,
    Token,
    attribution_of,
    event_mention,
    kind_of,
    kinds,
    noun_phrase,
    tense_of,
)
from checker.toolkit import Attribution, Grain, Modality, Sentence, Tense, Truth, same_time
from rules.support.dates.days_ago import ends_a_count
from rules.support.events.dated_events import dated_events
from rules.support.events.event_places import event_places

MOST_SENTENCES = 60
"""Sentences parsed for one kind of event; a text that names one more often is a list, not a story."""

_RELATIONS = {
    "since": Relation.SINCE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "through": Relation.UNTIL,
    "before": Relation.BEFORE,
    "by": Relation.BEFORE,
    "after": Relation.AFTER,
    "following": Relation.AFTER,
    "from": Relation.SINCE,
}
_DOUBTING = frozenset({"claim", "allege", "purport", "suggest", "pretend", "insinuate"})


class EventClaims(ClaimExtractor):
    """Attaches each date to the event that it belongs to, by the sentence's grammar.

    Only sentences about a kind of event that the text gives two dates which cannot be one are parsed:
    where all dates of a kind agree, there is nothing to find out, nor where no word takes an event up again.
    """

    name = "events"

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences that name a kind of event of which the text holds two incompatible dates."""
        found: dict[str, dict[int, Sentence]] = defaultdict(dict)
        pointing: set[str] = set()
        for word in article.once(event_places):
            sentence = article.sentence_of(word.offset)
            if kinds()[word.kind].repetition is not Repetition.RECURRING:
                found[word.kind][sentence.index] = sentence
                pointing.update({word.kind} if word.back else ())
        chosen: dict[int, Sentence] = {}
        for kind, sentences in found.items():
            if kind in pointing and _may_disagree(article, list(sentences.values())):
                chosen.update(list(sentences.items())[:MOST_SENTENCES])
        return chosen.values()

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of the parsed sentences, and events named there without a date."""
        for sentence in article.sentences:
            parse = article.parse(sentence)
            if parse is not None and parse.tokens:
                yield from _claims(article, parse, list(told_dates(article, sentence)))


def _may_disagree(article: Article, sentences: list[Sentence]) -> bool:
    dated = [e for s in sentences for e in told_dates(article, s)]
    return any(cannot_agree(a, b) for a, b in combinations(dated[:MOST_SENTENCES], 2))


def told_dates(article: Article, sentence: Sentence) -> Iterator[TimeExpression]:
    """Dates that a sentence tells of something; the one of a dateline is that of the text."""
    signals = article.published.signals if article.published else ()
    places = [signal.span for signal in signals if signal.span is not None]
    for expression in article.expressions_in(sentence.span):
        in_dateline = any(expression.span.overlaps(place) for place in places)
        if _is_date(expression) and not in_dateline and not ends_a_count(article, expression):
            yield expression


def _is_date(expression: TimeExpression) -> bool:
    """Whether it gives a day, month or year; a mere time of day ("5 a.m.") takes its day from elsewhere."""
    grain = expression.readings[0].moment.grain if expression.readings else Grain.UNKNOWN
    stated = expression.stated
    placed = expression.type is TimexType.DATE or any(
        part is not None for part in (stated.day, stated.month, stated.year, stated.weekday, stated.shift)
    )
    return placed and expression.type in (TimexType.DATE, TimexType.TIME) and grain >= Grain.YEAR


def cannot_agree(a: TimeExpression, b: TimeExpression) -> bool:
    """Whether no reading of one allows any reading of the other."""
    return all(same_time(x.moment, y.moment) is Truth.IMPOSSIBLE for x in a.readings for y in b.readings)


def _claims(article: Article, parse: Parse, dates: list[TimeExpression]) -> Iterator[Claim | Mention]:
    dated: set[int] = set()
    times = [e.span for e in article.expressions_in(parse.sentence.span)]
    for expression in dates:
        for token, verb in dated_events(parse, expression.span):
            dated.add(token.index)
            yield _claim(parse, expression, token, verb, times)
    for token in parse.tokens:
        if token.index not in dated and kind_of(token, parse):
            yield event_mention(parse, token, times=times)


def _claim(
    parse: Parse, expression: TimeExpression, token: Token, verb: Token | None, times: list[Span]
) -> Claim:
    tense, modality, negated = tense_of(parse, verb or token)
    attribution = attribution_of(parse, verb or token)
    if attribution is not None and _doubted(parse, attribution):
        modality = Modality.HYPOTHETICAL
    elif verb is None and tense is not Tense.FUTURE:
        # "the man who planned the 2009 attack": there was an attack
        modality, negated = Modality.ASSERTED, False
    return Claim(
        span=noun_phrase(parse, token, clauses=False).cover(expression.span)
        if token.pos == "NOUN"
        else token.span.cover(expression.span),
        relation=_relation(parse, expression.span),
        expressions=(expression,),
        subject=event_mention(parse, token, expression.span, verb, times),
        moments=expression.moments,
        attribution=attribution,
        modality=Modality.DENIED if negated and modality is Modality.ASSERTED else modality,
        tense=tense,
        negated=negated,
        extractor=EventClaims.name,
    )


def _doubted(parse: Parse, attribution: Attribution) -> bool:
    """Whether the reporting verb leaves open if it is so: "posts claim that the bridge fell in 2021"."""
    cues = [t.lemma.lower() for t in parse.tokens if attribution.cue and t.span.overlaps(attribution.cue)]
    return any(cue in _DOUBTING for cue in cues)


def _relation(parse: Parse, date: Span) -> Relation:
    before = [t for t in parse.tokens if t.span.end <= date.start]
    return _RELATIONS.get(before[-1].text.lower(), Relation.AT) if before else Relation.AT
