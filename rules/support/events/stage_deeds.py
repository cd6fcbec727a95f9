"""Dated stages of courses of events, and which of two belong to one course."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import Article, Span, TimeExpression
from checker.linguistics import Parse, Token, governor, objects_of, subject_of, tense_of
from checker.toolkit import Sentence
from rules.support.events.deeds import Deed, Theme, is_passive, lemma_of, theme_at, theme_of, told_moments
from rules.support.events.stages import STAGES, are_one_thing, names_no_thing
from rules.support.events.told_verbs import is_told, parsed_dates
from rules.support.language.parsed_words import above, word_before

_PARTICLES = frozenset({"off", "out", "down", "in", "up"})
_PERSONAL = frozenset({"he", "she"})
_IMPERSONAL = frozenset({"it", "this", "that"})
_SOMEBODY = frozenset(
    "man woman boy girl teenager suspect driver pilot student pupil worker nurse teacher officer".split()
)
_TIMES_OF_PLAY = frozenset({"in", "at", "during"})
_NEAR = 2  # sentences


def stage_deeds(article: Article, expressions: Iterable[TimeExpression]) -> Iterator[Deed]:
    """Asserted stages with their dates, in the article's own voice."""
    for parse, expression in parsed_dates(article, expressions):
        verb = _dated_verb(parse, expression.span)
        if verb is None or not is_told(parse, verb):
            continue
        stage = _stage(parse, verb)
        theme = _theme(article, parse, verb, stage) if stage else None
        if theme is not None:
            moments = told_moments(article, expression, tense_of(parse, verb).tense)
            if _is_bare_weekday(expression):
                moments = moments[:1]  # the last one: older days of the week bear a date or "last week"
            yield Deed(stage, verb, theme, expression, parse.sentence, moments)


def _is_bare_weekday(expression: TimeExpression) -> bool:
    stated = expression.stated
    return stated.weekday is not None and stated.month is None and stated.shift is None


def _dated_verb(parse: Parse, date: Span) -> Token | None:
    """The verb that a date dates: also through "in the match of DATE" and "repaired the damage on DATE"."""
    head = governor(parse, date)
    if head is None or head.pos == "VERB":
        return head
    of_play = head.dep == "pobj" and parse.head(head).text.lower() in _TIMES_OF_PLAY
    of_object = head.dep == "dobj" and word_before(parse, date) in ("on", "in")
    return next((t for t in above(parse, head) if t.pos == "VERB"), None) if of_play or of_object else None


def _stage(parse: Parse, verb: Token) -> str:
    """The closest stage that a verb tells of: with its noun, with its particle, or alone; else empty."""
    lemma, noun = verb.lemma.lower(), _noun(parse, verb)
    keys = [f"{lemma}+{noun.lemma.lower()}"] if noun is not None else []
    keys += [
        f"{lemma}_{t.text.lower()}"
        for t in parse.children(verb)
        if t.dep in ("prt", "advmod") and t.text.lower() in _PARTICLES
    ]
    return next((key for key in (*keys, lemma_of(parse, verb)) if key in STAGES), "")


def _noun(parse: Parse, verb: Token) -> Token | None:
    """What the verb is done to, or its subject where it has no object."""
    objects = [] if is_passive(parse, verb) else objects_of(parse, verb)
    return objects[0] if objects else subject_of(parse, verb)


def _theme(article: Article, parse: Parse, verb: Token, stage: str) -> Theme | None:
    """What goes through the course; of a stage that leaves it open, the person who does."""
    noun = _noun(parse, verb) if "+" in stage else None
    if not names_no_thing(stage):
        befallen = noun or next((t for t in objects_of(parse, verb)[:1] if t.text.lower() == "it"), None)
        return theme_of(article, parse, verb) if befallen is None else theme_at(article, parse, befallen)
    subject = subject_of(parse, verb)
    if subject is None:
        return None
    told = theme_at(article, parse, subject)
    return told if subject.pos == "PROPN" or subject.text.lower() in _PERSONAL else Theme(told.place, None)


def one_course(article: Article, one: Deed, other: Deed) -> bool:
    """Whether two stages surely are of one course: of one thing, or of what a pronoun close by stands for."""
    if one.theme.may_be(other.theme):
        return True
    first, second = sorted((one, other), key=lambda deed: deed.theme.place)
    if not _is_close(first.sentence, second.sentence):
        return False
    if first.theme.name is not None and second.theme.name is not None:
        return second.theme.definite and are_one_thing(first.theme.name, second.theme.name)
    return _stands_for(article, first, second)


def _is_close(one: Sentence, other: Sentence) -> bool:
    return one.block == other.block and other.index - one.index <= _NEAR


def _stands_for(article: Article, first: Deed, second: Deed) -> bool:
    """Whether one of two close stages leaves its thing open, or names it by a fitting pronoun."""
    if names_no_thing(first.lemma) or names_no_thing(second.lemma):
        return True
    here, there = (article.quote(deed.theme.place).lower() for deed in (first, second))
    if there in _PERSONAL:
        return here == there or here in _SOMEBODY
    person = (
        first.theme.name is not None and " " in first.theme.name and not first.theme.name.startswith("the ")
    )
    return there in _IMPERSONAL and here not in _PERSONAL and not person
