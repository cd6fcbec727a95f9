"""Which half of the earth a text is about, as far as seasons are concerned, by the places that it names."""

from __future__ import annotations

from collections.abc import Sequence

from checker import Article
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern

_SOUTH = Pattern(
    r"\b(?:Australian?|Australia['’]s|New\s+Zealand(?:er)?|New\s+South\s+Wales|Queensland|Tasmanian?|Sydney|Melbourne"
    r"|Perth|Adelaide|Brisbane|Hobart|Canberra|Auckland|Wellington|Christchurch|Dunedin|Queenstown|Otago"
    r"|Argentin(?:a|e|ian)|Buenos\s+Aires|Patagonian?|Chilean?|Santiago\s+de\s+Chile|Uruguay(?:an)?|Montevideo|Paraguay"
    r"|South\s+Africa[n]?|Cape\s+Town|Johannesburg|Durban|Pretoria|Namibian?|Lesotho|Falkland(?:s|\s+Islands)"
    r"|Antarctica?|South\s+Pole|Tierra\s+del\s+Fuego|Ushuaia)\b",
    exact=True,
)
_NORTH = Pattern(
    r"\b(?:England|English|Scotland|Scottish|Wales|Welsh|Ireland|Irish|Britain|British|London|France|French|Paris"
    r"|German[y]?|Berlin|Bavarian?|Austrian?|Vienna|Swiss|Switzerland|Alps|Alpine|Ital(?:y|ian)|Rome|Spain|Spanish"
    r"|Madrid|Portug(?:al|uese)|Lisbon|Dutch|Netherlands|Belgi(?:um|an)|Danish|Denmark|Norw(?:ay|egian)|Oslo"
    r"|Swed(?:en|ish)|Stockholm|Finland|Finnish|Helsinki|Iceland(?:ic)?|Pol(?:and|ish)|Warsaw|Czech|Prague|Slovak(?:ia)?"
    r"|Hungar(?:y|ian)|Budapest|Romanian?|Bulgarian?|Gree(?:ce|k)|Athens|Turk(?:ey|ish)|Russian?|Moscow|Siberian?"
    r"|Ukrain(?:e|ian)|Kyiv|Estonian?|Latvian?|Lithuanian?|Croatian?|Serbian?|Canad(?:a|ian)|Toronto|Quebec"
    r"|Alaskan?|New\s+York|Chicago|Boston|Vermont|Maine|Minnesota|Wisconsin|Michigan|Ohio|Colorado|Montana|Arctic"
    r"|Japan(?:ese)?|Tokyo|Hokkaido|Korean?|Seoul|Beijing|Mongolian?|Kazakh(?:stan)?|North\s+Pole|Greenland)\b",
    exact=True,
)
_NEAR = 2  # sentences on either side


def hemisphere(article: Article, sentence: Sentence) -> str | None:
    """``north`` or ``south`` where the sentence, else those around it, name places of one half alone."""
    around = [s for s in article.sentences if abs(s.index - sentence.index) <= _NEAR]
    return _side(article, [sentence]) or _side(article, around) or _side(article, article.sentences)


def _side(article: Article, sentences: Sequence[Sentence]) -> str | None:
    south = any(_SOUTH.search(article.text, *s.span) for s in sentences)
    north = any(_NORTH.search(article.text, *s.span) for s in sentences)
    if south == north:
        return None
    return "south" if south else "north"
