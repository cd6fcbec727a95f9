"""Events placed by another event: "the landslide came three days after the earthquake"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Relation, Span, TimeExpression
from checker.linguistics import Parse, Token, antecedents, event_mention, kind_of, tense_of
from checker.toolkit import Sentence
from rules.support.events.event_places import event_places
from rules.support.language.patterns import Pattern

_ORDER = {"after": Relation.AFTER, "following": Relation.AFTER, "before": Relation.BEFORE}
_CUE = Pattern(r"\b(?:after|before|following)\b")


class SequenceClaims(ClaimExtractor):
    """Reads "A, two days after B" where both A and B are events that the lexicon knows."""

    name = "sequences"

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with an ordering word and two event words, and the dated sentences on the same kinds."""
        kinds: dict[int, set[str]] = {}
        places: dict[int, set[int]] = {}
        for word in article.once(event_places):
            index = article.sentence_of(word.offset).index
            kinds.setdefault(index, set()).add(word.kind)
            places.setdefault(index, set()).add(word.offset)
        ordered = [
            i
            for i, found in kinds.items()
            if len(found) > 1 and len(places[i]) > 1 and _CUE.search(article.quote(article.sentences[i].span))
        ]
        wanted = {kind for i in ordered for kind in kinds[i]}
        for i, found in kinds.items():
            sentence = article.sentences[i]
            if i in ordered or (found & wanted and any(article.expressions_in(sentence.span))):
                yield sentence

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """One claim for each ordering word that joins two events."""
        for sentence in article.sentences:
            parse = article.parse(sentence)
            if parse is None:
                continue
            for cue in parse.tokens:
                if cue.text.lower() in _ORDER:
                    yield from _claim(article, parse, cue)


def _claim(article: Article, parse: Parse, cue: Token) -> Iterator[Claim]:
    subject, other = _subject(parse, cue), _object(parse, cue)
    if subject is None or other is None or subject.index == other.index:
        return
    times = [e.span for e in article.expressions_in(parse.sentence.span)]
    gap = _gap(article, parse, cue)
    tense, modality, negated = tense_of(parse, subject)
    yield Claim(
        span=Span(min(subject.span.start, other.span.start), max(subject.span.end, other.span.end)),
        relation=_ORDER[cue.text.lower()],
        expressions=(gap,) if gap else (),
        subject=event_mention(parse, subject, times=times),
        other=event_mention(parse, other, times=times),
        modality=modality,
        tense=tense,
        negated=negated,
        extractor=SequenceClaims.name,
    )


def _subject(parse: Parse, cue: Token) -> Token | None:
    head = parse.head(cue)
    if cue.dep == "mark":
        head = parse.head(head)
    if kind_of(head):
        return head
    return next((noun for noun in antecedents(parse, head) if kind_of(noun)), None)


def _object(parse: Parse, cue: Token) -> Token | None:
    if cue.dep == "mark":
        clause = parse.head(cue)
        return clause if kind_of(clause) else None
    return next((t for t in parse.children(cue) if t.dep == "pobj" and kind_of(t)), None)


def _gap(article: Article, parse: Parse, cue: Token) -> TimeExpression | None:
    """The time between the two: the expression that stands right before the ordering word."""
    near = [e for e in article.expressions_in(parse.sentence.span) if e.stated.quantity is not None]
    return next(
        (e for e in near if 0 <= cue.span.start - e.span.end <= 1 or e.span.end == cue.span.end), None
    )
