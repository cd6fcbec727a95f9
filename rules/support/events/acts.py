"""Dated deeds of people: "In 1974 Ahlgren sold the house", "Finch, who landed there on 6 June 1944"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import is_plain_date
from rules.support.events.parsed_acts import parsed_act
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.people.cast import cast_of
from rules.support.people.names import NAME

_VERB = (
    r"(?P<verb>led|wrote|played|joined|moved|married|sold|bought|founded|co-founded|attended|studied|served"
    r"|enrolled|enlisted|graduated|signed|landed|fought|visited|met|worked|taught|became|began|started|returned"
    r"|left|retired|said|told|spoke|gave|made|resigned|ran|travell?ed|swam|sang|performed|recorded|directed|built"
    r"|designed|painted|composed|opened|moved|settled|emigrated|divorced|announced|announces|argued|published"
    r"|produced|invented|discovered|flew|sailed|scored|coached|conducted|campaigned|voted|lectured|translated"
    r"|edited|established|launched|organi[sz]ed|toured|hosted|wed|testified|quit|earned|took|went|came|came|drove"
    r"|drew|carved|swore|wins|writes|marries|moves|joins|sells|meets|refused|received|won|appeared|starred|released"
    r"|collaborated|trained|competed|debuted|practi[sc]ed|preached|ruled|reigned|invited|adopted|wore|set\s+up"
    r"|set\s+out|proposed|presented|completed|finished|created|developed|introduced)\b"
)
_ADVERB = (
    r"(?:\s+(?:also|then|later|first|subsequently|once|again|briefly|finally|soon|himself|herself|even))?"
)
_DEED = Pattern(_VERB)
_FRONTED = Pattern(rf"\s*,?\s+(?:(?P<pronoun>[Hh]e|[Ss]he)|(?P<name>{NAME})){_ADVERB}\s+{_VERB}", exact=True)
_FRONT = Pattern(r"[\"“]?(?:\[\d+\]\s*)*(?:in|on|by|during|early\s+in|late\s+in)?\s*(?:the\s+)?")
_LEADING = Pattern(
    rf"(?:(?P<pronoun>[Hh]e|[Ss]he)|(?P<name>{NAME})(?:,\s+who)?){_ADVERB}\s+{_VERB}", exact=True
)
_TO_DATE = Pattern(
    r"(?!.*\b(?:who|which|that|whose|when|while|where|before|after|since|until|than|of|from|by|named|called|for|and"
    r"|but|or|the\s+\w+\s+of)\b)[^,;:()\n“”\"]{0,60}\b(?:in|on|during)\s+(?:the\s+)?"
)
_NO_DEEDS = words("be have do get date go come originate inspire trace stem remain stand lie seem appear die")


class Act(NamedTuple):
    """Somebody did something at a time that the text gives."""

    person: str
    place: Span
    verb: str
    expression: TimeExpression
    sentence: Sentence
    by_surname: bool  # told of "Brand" alone, which may by then be the name of a firm
    owned: bool = False  # told of a work or feast of the person's, not of a deed


def acts(article: Article, people: frozenset[str], *, any_deed: bool) -> Iterator[Act]:
    """Dated deeds of these people, outside quotations, in text order.

    Without ``any_deed`` only those that take a living person.
    """
    for expression in article.expressions:
        sentence = article.sentence_of(expression.span.start)
        if sentence.is_quoted(expression.span.start) or not _is_calendar(expression):
            continue
        act = (
            _fronted(article, sentence, expression)
            or _trailing(article, sentence, expression)
            or _parsed(article, sentence, expression, any_deed)
        )
        if act is not None and act.person in people:
            yield act


def _is_calendar(expression: TimeExpression) -> bool:
    return is_plain_date(expression) and expression.mod is None


def _fronted(article: Article, sentence: Sentence, expression: TimeExpression) -> Act | None:
    """ "In 1974 she sold the house"."""
    if not _FRONT.fullmatch(article.text, sentence.span.start, expression.span.start):
        return None
    match = _FRONTED.match(article.text, expression.span.end, sentence.span.end)
    return match and _act(article, sentence, match, expression, Span(sentence.span.start, match.end()))


def _trailing(article: Article, sentence: Sentence, expression: TimeExpression) -> Act | None:
    """ "She sold the house in 1974", and "Ahlgren, who sold it in 1974"."""
    for match in _LEADING.finditer(article.text, sentence.span.start, expression.span.start):
        if match["pronoun"] and match.start() != sentence.span.start:
            continue
        if match["name"] and not cast_of(article).is_doer(sentence, match.start()):
            continue
        if _TO_DATE.fullmatch(article.text, match.end(), expression.span.start):
            return _act(article, sentence, match, expression, Span(match.start(), expression.span.end))
    return None


def _parsed(article: Article, sentence: Sentence, expression: TimeExpression, any_deed: bool) -> Act | None:
    """ "She took the portraits of the strikers in 1974", "Her first novel appeared in 1974"."""
    found = parsed_act(article, sentence, expression)
    if found is None:
        return None
    firm = any_deed and found.verb.lemma not in _NO_DEEDS
    if not (found.owned or firm or _DEED.fullmatch(found.verb.text)):
        return None
    return Act(
        found.person, found.place, found.verb.text, expression, sentence, found.by_surname, found.owned
    )


def _act(
    article: Article, sentence: Sentence, match: re.Match[str], expression: TimeExpression, place: Span
) -> Act | None:
    cast = cast_of(article)
    named = match["name"]
    person = cast.person(named, match.start("name")) if named else cast.subject(sentence)
    by_surname = bool(named) and " " not in named
    return Act(person, place, match["verb"], expression, sentence, by_surname) if person else None
