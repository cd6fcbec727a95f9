"""Two names joined by words that have the people meet: "A dined with B", "A and B met"."""

from __future__ import annotations

from checker import Article, Span
from rules.support.language.patterns import Pattern
from rules.support.people.of_another import is_of_another

_ADVERB = r"(?:\ (?:once|first|later|also|then|often|famously|secretly|briefly|himself|herself|had|has))*"
_ASIDE = r"(?:,\ [^,;.]{1,50},)?"
_TITLE = r"(?:the\ (?:[a-z-]+\ ){0,4}|his\ (?:[a-z-]+\ ){1,3}|(?:[A-Z][a-z-]+\ ){1,3})?"
_VERB = (
    r"(?:met(?:\ with)?|befriended|married|interviewed|telephoned|phoned|greeted|embraced|shook\ hands\ with"
    r"|dined\ with|lunched\ with|had\ (?:lunch|dinner|tea)\ with|spoke\ (?:to|with)|talked\ (?:to|with)"
    r"|worked\ (?:with|alongside|under)|collaborated\ with|corresponded\ with|wrote\ a\ letter\ to"
    r"|quarrelled\ with|studied\ (?:with|under)|debated|played\ (?:with|alongside)|sang\ with|toured\ with"
    r"|negotiated\ with|held\ talks\ with|signed\ [^.;]{1,40}\ with|hired|taught|advised"
    r"|introduced\ himself\ to)"
)
_MEETS = Pattern(rf"{_ASIDE}{_ADVERB}\ {_VERB}\ {_TITLE}", exact=True)
_AND = Pattern(rf"{_ASIDE}\ and\ {_TITLE}", exact=True)
_TOGETHER = Pattern(
    rf"{_ASIDE}{_ADVERB}\ (?:met|dined|corresponded|debated|worked\ together|collaborated|shook\ hands"
    r"|quarrelled|married|became\ friends|were\ (?:close\ )?friends|signed|held\ talks|spoke\ by"
    r"|played\ together|toured\ together|sang\ together|wrote\ to\ each\ other|agreed|negotiated)\b"
)
_INVENTED = Pattern(
    r"\b(?:novel|film|movie|play|musical|opera|painting|imagin\w+|fiction\w*|fantas\w+|would|could|if|dream\w*"
    r"|statue|grave|tomb|ghost|cartoon|sketch|episode|hologram|wax\w*|portrait|series|video\ game|comic|story"
    r"|never|not|poem|joke\w*|heaven|actor|played\ by|starring|as\ though|legend|descendants?|namesake"
    r"|society|prize)\b"
)


def is_meeting(article: Article, one: Span, other: Span) -> Span | None:
    """From the first name to the last word of the meeting, if the words have the two meet in earnest."""
    sentence = article.sentence_of(one.start)
    if is_of_another(article.text, one.start) or _INVENTED.search(article.text, *sentence.span):
        return None
    if _MEETS.fullmatch(article.text, one.end, other.start):
        return one.cover(other)
    together = _TOGETHER.match(article.text, other.end, sentence.span.end)
    if together and _AND.fullmatch(article.text, one.end, other.start):
        return Span(one.start, together.end())
    return None
