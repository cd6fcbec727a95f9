"""Births and deaths: "born on 30 November 1961", "She died in 2017", "Ada Byron (1815-1852)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Relation, Span, TimeExpression, TimexType
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.biography import told_of
from rules.support.people.cast import cast_of
from rules.support.people.life_dates import is_exact
from rules.support.people.lives import life_claim
from rules.support.people.names import NAME, parse_name
from rules.support.people.protagonist import PERSON_NOUN, protagonist, whom
from rules.support.text.corrected import corrects
from rules.support.text.headings import is_heading

_DEATHS = (
    r"[Dd]ied|drowned|perished|passed\s+away|breathed\s+(?:his|her)\s+last"
    r"|(?<=was\s)(?:killed|murdered|assassinated|executed|beheaded)"
)
_WORD = Pattern(
    rf"\b(?:(?P<birth>[Bb]orn|came\s+into\s+the\s+world|(?:first\s+)?saw\s+the\s+light(?:\s+of\s+day)?)|{_DEATHS})(?=\s)"
    r"|(?<=\()(?:(?P<b>b\.)|d\.)(?=\s)",
    exact=True,
)
_LINK = r"(?:,?\s+who|,[^,.;]{1,60},)?"
_NAME_BEFORE = Pattern(
    rf"(?P<name>{NAME})(?:\s+\([^()\n]{{1,60}}\))?(?:\s+(?:him|her)self)?{_LINK}\s+(?:was|were|had|has)?\s*"
    r"(?:been\s+)?$",
    exact=True,
)
_NAME_APPOSED_BEFORE = Pattern(rf"(?:\bThe|\bthe)\s[^,.;]{{3,60}},\ (?P<name>{NAME}),\s+was\s+$", exact=True)
_OF_SOMEBODY = Pattern(r"\b(?:of|by|against|for|with|to)\s+(?:the\s+)?(?:[a-z]+\s+)?$")
_NAME_APPOSED = Pattern(rf"(?P<name>{NAME})(?:\s*/[^/]{{1,40}}/)?\s*[,(]\s*$", exact=True)
_OTHER_SUBJECT = (
    r"(?:that|who|which|whose|when|while|where|as|because|until|before|after|father|mother|parents|son|daughter"
    r"|wife|husband|brother|sister|uncle|aunt|cousin|friend|widow|child|children)"
)
_JOINED = Pattern(
    rf"(?:[Hh]e|[Ss]he|(?P<name>{NAME})(?![\w’'-]|\ [A-Z]))\s+"
    rf"(?:(?!\b{_OTHER_SUBJECT}\b)[^.;:()“”\"\n]){{2,100}}?\sand\s+$",
    exact=True,
)
_PRONOUN_BEFORE = Pattern(r"(?<![^\s\]])(?P<who>he|she)\s+(?:was|had|has)?\s*$")
_ROLE_BEFORE = Pattern(
    r"(?<!\S)the\s+[a-z]+(?:['’]s\s(?:[a-z]+\s)?(?:son|daughter|child|boy|girl)(?:\sfrom\s[A-Za-z]+)?)?"
    r"\s+(?:was|had|has)\s+$"
)
_ROLE_HERE = Pattern(
    rf"[“\"]?The\ (?:[a-z-]+\ ){{0,2}}{PERSON_NOUN}(?:,?\ who|,)?(?:\ (?:was|had|has))?"
    r"(?:\ (?:him|her)self)?\ ",
    exact=True,
)
_NAME_AFTER = Pattern(rf"[^.;]{{0,80}}?,\s+(?P<name>{NAME})\b", exact=True)
_PRONOUN_AFTER = Pattern(r"[^.;]{0,80}?,\s+(?:he|she)\b")
_TO_DATE = Pattern(
    r"(?!.*\b(?:and|but|who|when|where|while|moved|raised|to|after|before|as|than|since|later|until|with"
    r"|during|years?|days?|months?|ago|then|baptis\w+|or)\b)[^;:()\n]{0,70}?"
)
_TO_DEATH = Pattern(
    r"(?!.*\b(?:and|but|who|when|while|after|before|as|than|since|later|until|years?|than|or|not)\b)"
    r"[^;:()\n]{0,60}?"
)
_ABOUT = Pattern(r"(?:\b(?:c|ca|circa|about|around|probably|perhaps)\b\.?|\?|~)\s*$")
_MORE_FIGURES = Pattern(r"\s*(?:of\s+|or\s+)?\d")
_ELIDED = Pattern(
    rf"(?:\b(?:his|her)|{NAME}['’]s)\s+(?:(?:eldest|oldest|younger|elder|older|youngest|only)\s+)?"
    rf"(?:son|daughter|brother|sister|father|mother)\s+(?P<name>{NAME})\s+(?:in|on)\s+",
    exact=True,
)


class BirthsDeaths(ClaimExtractor):
    """Reads the plain forms in which texts tell when somebody was born or died.

    The date must follow the verb at once, or stand in brackets after a name; the person must be named in
    the clause or be the subject of the sentence before it.
    """

    name = "births-deaths"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of birth and death, each with its readings."""
        for match in _WORD.finditer(article.text):
            sentence = article.sentence_of(match.start())
            if is_heading(article, sentence) or corrects(article, sentence.span):
                continue
            yield from _told(article, sentence, match)
            if match["birth"]:
                yield from _children(article, sentence, match)


def _told(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    birth = match["birth"] or match["b"]
    expression = _date_after(article, sentence, match.end(), _TO_DATE if birth else _TO_DEATH)
    person = _person(article, sentence, match, expression) if expression else None
    if expression and person:
        relation = Relation.BORN if birth else Relation.DIED
        yield _claim(sentence, Span(match.start(), expression.span.end), relation, person, expression)


def _children(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    """Births told without their verb: "Lise was born in 1940, her daughter Ruth in 1962"."""
    for child in _ELIDED.finditer(article.text, match.end(), sentence.span.end):
        for expression in article.expressions_in(Span(child.end(), child.end() + 1)):
            person = cast_of(article).person(child["name"], child.start("name"))
            if person is not None and expression.type is TimexType.DATE and is_exact(expression):
                place = Span(child.start(), expression.span.end)
                yield _claim(sentence, place, Relation.BORN, person, expression)


def _date_after(article: Article, sentence: Sentence, start: int, between: Pattern) -> TimeExpression | None:
    """The date that follows a verb without another clause in between."""
    for expression in article.expressions_in(Span(start, sentence.span.end)):
        gap = article.text[start : expression.span.start]
        if expression.type is not TimexType.DATE:
            continue
        fits = between.fullmatch(gap) and not _ABOUT.search(gap)
        cut_off = _MORE_FIGURES.match(article.text, expression.span.end)
        return expression if fits and not cut_off and is_exact(expression) else None
    return None


def _person(
    article: Article, sentence: Sentence, match: re.Match[str], expression: TimeExpression
) -> str | None:
    cast, (start, end) = cast_of(article), (sentence.span.start, match.start())
    if _ROLE_BEFORE.before(article.text, end, start):
        return cast.nearest(sentence) or protagonist(article)
    for pattern in (_NAME_BEFORE, _NAME_APPOSED_BEFORE, _NAME_APPOSED):
        found = pattern.before(article.text, end, start)
        if found is not None and parse_name(found["name"]) is not None:
            if "," not in found[0] and _OF_SOMEBODY.before(article.text, found.start("name"), start):
                return None  # "opponents of Diem were killed"
            return cast.person(found["name"], found.start("name"))
    if joined := _JOINED.fullmatch(article.text, start, end):
        named = joined["name"]
        return cast.person(named, joined.start("name")) if named else cast.nearest(sentence)
    if pronoun := _PRONOUN_BEFORE.before(article.text, end, start):
        if not cast.opens_with_pronoun(sentence):
            return None
        who = pronoun["who"].lower()
        return whom(article, sentence, who) or told_of(article, sentence, who)
    if _ROLE_HERE.fullmatch(article.text, start, end):
        return protagonist(article)
    if start == end and (after := _NAME_AFTER.match(article.text, expression.span.end)):
        return cast.person(after["name"], after.start("name"))
    if start == end and _PRONOUN_AFTER.match(article.text, expression.span.end):
        return cast.nearest(sentence) or protagonist(article) or told_of(article, sentence)
    return None


def _claim(
    sentence: Sentence, span: Span, relation: Relation, person: str, expression: TimeExpression
) -> Claim:
    moments = expression.moments
    return life_claim(sentence, span, relation, person, expression, moments, BirthsDeaths.name)
