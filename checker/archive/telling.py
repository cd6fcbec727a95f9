"""From a document whose dated sentences are parsed to what it tells, claim by claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.archive.origins import names_in, origin_of
from checker.archive.passages import passage_of
from checker.archive.quotations import date_of_speech, quoted_words
from checker.archive.roles import doer_of, patient_of
from checker.archive.slack import slack_of
from checker.archive.stages import stage_of
from checker.language.attachment import governor
from checker.language.wordlist import words
from checker.mentions.parties import normalised
from checker.model.claim import Claim, Mention, Relation
from checker.model.sentence import Parse, Token
from checker.model.span import Span
from checker.model.told import Origin, Told

if TYPE_CHECKING:
    from checker.article import Article

ANNIVERSARY, PERSON, QUOTE = "anniversary", "person", "quote"
"""Kinds of what is told beside events."""

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_LIFE = frozenset({Relation.AGE, Relation.BORN, Relation.DIED})
_DATES = frozenset({Relation.AT, Relation.SINCE, Relation.UNTIL})
_LIGHT = words(
    "be have do make take get go come say tell add year month week day time people man woman last next first",
    "new old more most other former early late many several own same such good great big",
)


def told_of(article: Article) -> tuple[Told, ...]:
    """All that a document tells with a date, in text order; its dated sentences must be parsed."""
    origin = origin_of(article)
    found = [told for claim in article.claims if (told := _told(article, origin, claim)) is not None]
    found += _quotes(article, origin)
    return tuple(sorted(found, key=lambda told: (told.span or Span(0, 0), told.head)))


def _told(article: Article, origin: Origin, claim: Claim) -> Told | None:
    subject = claim.subject
    if subject is None or not claim.expressions:
        return None
    if claim.relation in _LIFE:
        return _of_life(article, origin, claim, subject)
    if subject.kind == ANNIVERSARY:
        return _of_anniversary(article, origin, claim, subject)
    sentence = article.sentence_at(claim.expressions[0].span.start)
    parse = article.parse(sentence) if sentence is not None else None
    if claim.relation not in _DATES or not claim.moments or parse is None or sentence is None:
        return None
    return _of_event(article, origin, claim, subject, parse)


def _of_life(article: Article, origin: Origin, claim: Claim, subject: Mention) -> Told | None:
    sentence = article.sentence_at(claim.span.start)
    passage = passage_of(article, claim.span, sentence) if sentence is not None else None
    if passage is None or sentence is None or " " not in subject.lemma or not claim.moments:
        return None
    is_age = claim.relation is Relation.AGE
    quantity = claim.expressions[0].stated.quantity if is_age else None
    return Told(
        origin,
        passage,
        claim.relation,
        PERSON,
        subject.lemma,
        claim.moments,
        claim.expressions[0].text,
        slack=0 if is_age else slack_of(claim.expressions[0], article.text),
        names=frozenset(subject.lemma.split()),
        around=names_in(article, sentence),
        modality=claim.modality,
        number=None if quantity is None or quantity.low is None else int(quantity.low),
        span=claim.span,
    )


def _of_anniversary(article: Article, origin: Origin, claim: Claim, subject: Mention) -> Told | None:
    sentence = article.sentence_at(claim.span.start)
    passage = passage_of(article, claim.span, sentence) if sentence is not None else None
    quantity = claim.expressions[0].stated.quantity
    if passage is None or quantity is None or quantity.low is None:
        return None
    return Told(
        origin,
        passage,
        claim.relation,
        ANNIVERSARY,
        subject.lemma,
        claim.moments,
        claim.expressions[0].text,
        names=subject.participants,
        words=subject.words - subject.participants,
        number=int(quantity.low),
        span=claim.span,
    )


def _of_event(article: Article, origin: Origin, claim: Claim, subject: Mention, parse: Parse) -> Told | None:
    passage = passage_of(article, claim.span, parse.sentence)
    if passage is None:
        return None
    (expression, *_) = claim.expressions
    verb = governor(parse, expression.span)
    deed = parse.at(subject.head.start) if subject.verbal else None
    names = subject.participants
    own = frozenset(w for w in subject.words if normalised(w) not in names and not w.isdigit()) - _LIGHT
    return Told(
        origin,
        passage,
        claim.relation,
        subject.kind,
        subject.lemma,
        claim.moments,
        expression.text,
        slack=slack_of(expression, article.text),
        stage=stage_of(subject.lemma if subject.verbal else _lemma(verb), subject.verbal),
        doer=frozenset() if deed is None else doer_of(parse, deed),
        patient=frozenset() if deed is None else patient_of(parse, deed),
        names=names,
        words=own - {subject.lemma, _lemma(verb)},
        around=_around(parse, [e.span for e in article.expressions_in(parse.sentence.span)]),
        modifiers=subject.modifiers,
        modality=claim.modality,
        definiteness=subject.definiteness,
        negated=claim.negated,
        plural=subject.plural,
        verbal=subject.verbal,
        contrasted=subject.contrasted,
        restrictive=subject.restrictive,
        span=claim.span,
    )


def _lemma(verb: Token | None) -> str:
    return verb.lemma.lower() if verb is not None and verb.pos in ("VERB", "AUX") else ""


def _around(parse: Parse, times: list[Span]) -> frozenset[str]:
    return frozenset(
        _word(token)
        for token in parse.tokens
        if token.pos in _CONTENT and not any(token.span.overlaps(time) for time in times)
    )


def _word(token: Token) -> str:
    return normalised(token.text) if token.text[:1].isupper() else token.lemma.lower()


def _quotes(article: Article, origin: Origin) -> Iterator[Told]:
    """Quotations with the date on which they were said."""
    for sentence in article.sentences:
        words_said = quoted_words(article, sentence)
        if not words_said:
            continue
        expression = date_of_speech(article, sentence)
        passage = None if expression is None else passage_of(article, expression.span, sentence)
        if expression is None or passage is None:
            continue
        yield Told(
            origin,
            passage,
            Relation.AT,
            QUOTE,
            words_said,
            tuple(reading.moment for reading in expression.readings),
            expression.text,
            slack=slack_of(expression, article.text),
            span=expression.span,
        )
