"""Beginnings and ends that a text tells of people and things, and what these did besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker import Article
from rules.support.events.deeds import Theme
from rules.support.events.tellings import Telling
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words

BEGINNING = words("bear found establish incorporate inaugurate build erect construct open")
"""Verbs before which somebody or something does nothing, by lemma."""

ENDING = words(
    "die perish drown kill murder assassinate execute hang bury close shut dissolve disband demolish raze "
    "dismantle abolish sink scrap fold"
)
"""Verbs after which somebody or something does nothing more."""

_OF_THE_DOER = words("die perish drown open close shut sink fold dissolve disband")
POSTHUMOUS = words(
    "appear win receive become earn inspire lie rest remain leave have be go come sell fetch enter top "
    "feature influence star debut get gain achieve rank continue belong turn reach cost attract draw "
    "mark return make"
)
"""Verbs that can be told of the dead."""

_POSSIBLE_LATER = POSTHUMOUS | words(
    "see face follow serve hit set pass break bring raise take open reopen begin start re-open stand lose "
    "join carry move merge change give hold show resurface emerge surface die close shut fall"
)
_POSSIBLE_EARLIER = words(
    "begin start originate trace date emerge grow plan design conceive propose commission order buy acquire "
    "decide agree announce receive win get secure raise approve apply found establish bear come go be have "
    "need cost take see trade operate exist stand lie face sit occupy house join leave move hold make give "
    "set become replace follow mark draw survive know sell lose"
)
_DEATHS = words("die perish drown kill murder assassinate execute hang bury")
_OTHER_THING = Pattern(
    r"\b(?:predecessor|former\w*|old|plans?|planned|previous\w*|new|rebuil\w+|re-?open\w*|again|precursor|forerunner"
    r"|ancestor|merged?|renamed|became|known\sas|original\w*|moved|second|third|reform\w*|re-?established|refounded"
    r"|temporar\w+|another|would|posthumous\w*|estate|heirs?|legacy|namesake|son|daughter|father|mother|brother"
    r"|sister|widow|if|fictional|character|novel|film|series|album|song)\b"
)


class Limit(NamedTuple):
    """A beginning (``opens``) or an end, and who or what it is that of."""

    telling: Telling
    theme: Theme
    opens: bool


def limits(article: Article, told: Iterable[Telling]) -> Iterator[Limit]:
    """Dated beginnings and ends of what the text names or has just spoken of."""
    for telling in told:
        opens = telling.lemma in BEGINNING
        theme = _theme(telling) if opens or telling.lemma in ENDING else None
        firm = telling.how in ("in", "on", "at", "during", "")
        if theme is not None and firm and not _OTHER_THING.search(article.text, *telling.sentence.span):
            yield Limit(telling, theme, opens)


def _theme(telling: Telling) -> Theme | None:
    if telling.patient is not None:
        return telling.patient
    return telling.agent if telling.lemma in _OF_THE_DOER else None


def deeds_of(article: Article, limit: Limit, told: Iterable[Telling]) -> Iterator[Telling]:
    """What the same person or thing did, in verbs that need it to be there."""
    passed_over = _POSSIBLE_EARLIER if limit.opens else _later(limit)
    misfits = ("until", "till") if limit.opens else ("since", "from")
    for deed in told:
        if deed.agent is None or deed.lemma in passed_over or deed.how in misfits:
            continue
        own = _theme(deed) if deed.lemma in BEGINNING | ENDING else None
        same = limit.theme.may_be(deed.agent) and own is not deed.agent
        if same and not _OTHER_THING.search(article.text, *deed.sentence.span):
            yield deed


def _later(limit: Limit) -> frozenset[str]:
    """Verbs that may be told of the dead, or of what was closed or pulled down."""
    return POSTHUMOUS if limit.telling.lemma in _DEATHS else _POSSIBLE_LATER
