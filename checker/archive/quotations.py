"""Quoted words, and when they were said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.language.attachment import governor
from checker.language.verbs import REPORTING
from checker.model.expression import TimexType
from checker.model.moment import Grain

if TYPE_CHECKING:
    from checker.article import Article
    from checker.model.expression import TimeExpression
    from checker.model.sentence import Sentence

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
SHORTEST = 6
"""Words of a quotation that tell it from any other."""


def quoted_words(article: Article, sentence: Sentence) -> str:
    """The words of the longest quotation in a sentence, lower case, single blanks; empty if it is short."""
    spoken = [_WORD.findall(article.quote(span).casefold().replace("’", "'")) for span in sentence.quoted]
    longest = max(spoken, key=len, default=[])
    return " ".join(longest) if len(longest) >= SHORTEST else ""


def date_of_speech(article: Article, sentence: Sentence) -> TimeExpression | None:
    """The one date that the sentence gives its verb of saying; ``None`` without one, or with two."""
    parse = article.parse(sentence)
    if parse is None:
        return None
    found = []
    for expression in article.expressions_in(sentence.span):
        if sentence.is_quoted(expression.span.start) or not _is_day(expression):
            continue
        verb = governor(parse, expression.span)
        if verb is not None and verb.lemma.lower() in REPORTING:
            found.append(expression)
    return found[0] if len(found) == 1 else None


def _is_day(expression: TimeExpression) -> bool:
    dated = expression.type in (TimexType.DATE, TimexType.TIME) and expression.is_dated
    return dated and expression.readings[0].moment.grain >= Grain.YEAR
