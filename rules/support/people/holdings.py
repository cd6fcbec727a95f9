"""Where a text has somebody hold an office at a time: "As mayor she opened the pool in 1995"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span
from rules.support.dates.clause_dates import clause_date, is_dated_day, past_moments
from rules.support.language.office_words import PERSON, OfficeWord
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.stated_terms import FILLER, holder

_CHANGES = (
    r"(?:took\s+over|taken\s+over|takes\s+over|resign\w*|step\w*\s+down|stood\s+down|retir\w+|replac\w+|succe\w+|elect\w*"
    r"|appoint\w*|named|sworn(?:\s+in)?|inaugurat\w+|install\w+|return\w*|known|describ\w+|regard\w+|seen|see|hail\w*"
    r"|office|nominat\w+|chosen|picked|select\w*|run|ran|stand|bid|campaign\w*|candidate|job|role|post|position|work"
    r"|such|same|well|far|soon|long|much|oust\w*|remov\w+|dismiss\w*|sack\w*|fired|quit|credentials|career|quit|back"
    r"|remember\w*|start\w*|beg[aiu]n\w*|hir\w+|confirm\w+|election|appointment|resignation|successor|voted\s+out)"
)
_AS = Pattern(
    rf"(?<!\w)(?P<as>[Aa]s|[Ww]hile(?:\s+still)?)\s+{FILLER}$|\b(?:[Dd]uring|[Ii]n|[Tt]hroughout|[Oo]ver)\s+(?:his|her)\s+(?:\w+\s+){{0,3}}?"
    r"(?:time|tenure|term|years|days|spell|stint|reign|period)\s+as\s+"
    rf"{FILLER}$",
    exact=True,
)
_AFTER_CHANGE = Pattern(rf"\b{_CHANGES}\s*(?:,\s*)?$")
_ACTOR = Pattern(
    rf"(?:\s+of\s+[\w\s’'-]{{1,30}})?,?\s+{PERSON}\s+(?!will\b|would\b)(?P<verb>(?:had\s+|also\s+|first\s+)*\w+)",
    exact=True,
)
_WHILE = Pattern(rf"\b(?:[Ww]hen|[Ww]hile)\s+{PERSON}\s+was\s+(?:still\s+)?{FILLER}$", exact=True)
_STILL = Pattern(rf"{PERSON}\s+was\s+(?:still|then)\s+{FILLER}$", exact=True)
_STILL_ONE = Pattern(rf"{PERSON},\s+(?:still|then)\s+{FILLER}$", exact=True)
_THEN = Pattern(r"\b[Tt]hen[- ](?:[A-Z]\w+\s+)?$", exact=True)
_FIRM = (
    r"(?:signed|vetoed|decreed|proclaimed|pardoned|appointed|enacted|dissolved|issued|banned|outlawed|legali[sz]ed"
    r"|abolished|nationali[sz]ed|commuted|ratified)"
)
_SIGNED = Pattern(rf"\s+{PERSON}\s+(?:\w+ly\s+)?{_FIRM}\b", exact=True)
_SIGNED_BY = Pattern(rf"\b{_FIRM}\s+by\s+(?:the\s+)?$")
_IN_OFFICE = Pattern(rf"{PERSON}\s+was\s+{FILLER}$", exact=True)
_WHEN = Pattern(r"\s+when\s+(?:[\w’'-]+\s+){2,9}?(?=in\s|on\s)")
_TITLED = Pattern(rf",?\s+{PERSON}", exact=True)
_NOW = Pattern(r"\b(?:sitting|current|incumbent|serving|reigning|present)\s+(?:[A-Z]\w+\s+)?$", exact=True)
_FORMER = Pattern(r"\b(?:[Ff]ormer\s+|[Ee]x-)(?:[A-Z]\w+\s+)?$", exact=True)
_NAMED_BEFORE = Pattern(
    rf"{PERSON},\s+(?:who\s+is\s+)?(?:the\s+|its\s+|their\s+|[A-Z]\w+['’]s\s+)?$", exact=True
)


class Holding(NamedTuple):
    """Somebody is said to hold an office at some time; ``former``: not to hold it any more."""

    person: str
    office: OfficeWord
    moments: tuple[Moment, ...]
    place: Span
    former: bool = False


def holdings(article: Article, words: list[OfficeWord]) -> Iterator[Holding]:
    """Acts in office and holders named with the time, in text order."""
    for word in words:
        start = word.sentence.span.start
        found = (
            _acting(article, word, start)
            or _at_the_time(article, word, start)
            or _signing(article, word, start)
            or _today(article, word, start)
        )
        if found is not None and not word.sentence.is_quoted(word.span.start):
            yield found


def _acting(article: Article, word: OfficeWord, start: int) -> Holding | None:
    """ "As mayor she opened the pool in 1995", "visited the pool as mayor in 1995"."""
    lead = _AS.before(article.text, word.span.start, start)
    if lead is None or _AFTER_CHANGE.before(article.text, lead.start(), start):
        return None
    cast = cast_of(article)
    actor = _ACTOR.match(article.text, word.span.end, word.sentence.span.end)
    if actor is not None:
        if actor["verb"].split()[-1] in _BECOMING:
            return None
        named = (
            cast.person(actor["name"], actor.start("name")) if actor["name"] else cast.nearest(word.sentence)
        )
        return _dated(article, word, named, lead.start(), actor.end())
    person = (cast.subject(word.sentence) if lead["as"] else None) or _hers(article, word)
    return _dated(article, word, person, lead.start(), word.span.end)


def _hers(article: Article, word: OfficeWord) -> str | None:
    """Whom "her" means in "during her time as mayor": the subject there or before, where these are one."""
    cast = cast_of(article)
    found = {cast.subject(word.sentence), cast.nearest(word.sentence)} - {None}
    return found.pop() if len(found) == 1 else None


_BECOMING = frozenset(
    "succeeded replaced followed became resigned retired stepped remained lost was is".split()
)


def _at_the_time(article: Article, word: OfficeWord, start: int) -> Holding | None:
    """ "while she was mayor, in 1995", "then-mayor Lena Holt said in 1995"."""
    for pattern in (_WHILE, _STILL, _STILL_ONE):
        if (was := pattern.before(article.text, word.span.start, start)) is not None:
            return _dated(article, word, holder(article, word, was), was.start(), word.span.end)
    then = _THEN.before(article.text, word.span.start, start)
    named = _TITLED.match(article.text, word.span.end, word.sentence.span.end) if then else None
    if then is None or named is None:
        return None
    closed = named.end() + article.text.startswith(",", named.end())
    return _dated(article, word, holder(article, word, named), then.start(), closed)


def _signing(article: Article, word: OfficeWord, start: int) -> Holding | None:
    """ "In 1985 King Olav signed", "signed by King Olav in 1985", "Olav was king when it fell in 1985"."""
    held = _IN_OFFICE.before(article.text, word.span.start, start)
    when = _WHEN.match(article.text, word.span.end, word.sentence.span.end) if held else None
    if held is not None and when is not None:
        return _dated(article, word, holder(article, word, held), held.start(), when.end() - 1)
    signed = _SIGNED.match(article.text, word.span.end, word.sentence.span.end)
    if signed is None and _SIGNED_BY.before(article.text, word.span.start, start):
        signed = _TITLED.match(article.text, word.span.end, word.sentence.span.end)
    if signed is None:
        return None
    return _dated(article, word, holder(article, word, signed), word.span.start, signed.end())


def _dated(article: Article, word: OfficeWord, person: str | None, first: int, last: int) -> Holding | None:
    date = clause_date(article, word.sentence, first, last, is_dated_day)
    moments = past_moments(article, date.expression) if date else ()
    if person is None or date is None or not moments or date.how not in ("in", "on", "during", ""):
        return None
    return Holding(person, word, moments, Span(first, last).cover(date.expression.span))


def _today(article: Article, word: OfficeWord, start: int) -> Holding | None:
    """ "the sitting mayor, Lena Holt", "Lena Holt, the current mayor", "former mayor Lena Holt"."""
    former = _FORMER.before(article.text, word.span.start, start)
    now = former or _NOW.before(article.text, word.span.start, start)
    if now is None or article.published is None:
        return None
    named = _TITLED.match(article.text, word.span.end, word.sentence.span.end)
    before = _NAMED_BEFORE.before(article.text, now.start(), start)
    match = named if named is not None and named["name"] else before
    person = holder(article, word, match) if match else None
    if person is None or match is None:
        return None
    place = Span(min(now.start(), match.start()), max(word.span.end, match.end()))
    return Holding(person, word, (article.published.moment,), place, former is not None)
