"""A document, described for others: its names, its date, whether it speaks of a change of dates."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from checker.mentions.parties import normalised
from checker.model.told import Origin
from checker.model.wording import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from checker.article import Article
    from checker.model.sentence import Sentence

_MOST_TOPICS = 40
_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)(?<![“\"‘])\b[A-Z][\w’'-]{2,}")
_PUT_OFF = re.compile(
    r"\b(?:postpon\w+|reschedul\w+|put\s+(?:off|back)|push(?:ed|es|ing)?\s+back|delay(?:s|ed|ing)?|deferred"
    r"|brought\s+forward|new\s+dates?|call(?:ed|ing)?\s+off|cancel\w+|originally|initially|revised|slipped"
    r"|mov(?:ed|ing)\s+(?:it\s+|the\s+\w+\s+)?(?:up|back|forward|to|from)"
    r"|(?:had|was|were)\s+(?:been\s+)?(?:due|set|scheduled|supposed|planned|meant)\s+to"
    r"|earlier\s+than|later\s+than|ahead\s+of\s+schedule|behind\s+schedule|extend(?:ed|s|ing)?)\b",
    re.IGNORECASE,
)
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS))


def origin_of(article: Article) -> Origin:
    """The document, described for others."""
    document, published = article.document, article.published
    title = document.metadata.get("title")
    return Origin(
        document.id,
        document.path,
        document.path == document.id and not document.extracted,
        title if isinstance(title, str) else "",
        published.moment if published else None,
        published.chosen.signal.value if published else "",
        _topics(article.text),
        _PUT_OFF.search(article.text) is not None,
    )


def _topics(text: str) -> frozenset[str]:
    found = (match[0] for match in _NAME.finditer(text) if match[0] not in _CALENDAR)
    counts = Counter(map(normalised, found))
    return frozenset(name for name, _ in counts.most_common(_MOST_TOPICS))


def names_in(article: Article, sentence: Sentence) -> frozenset[str]:
    """Names in a sentence, its first word apart, in lower case."""
    return frozenset(normalised(match[0]) for match in _NAME.finditer(article.quote(sentence.span)))
