"""Ages at a deed, of people on record: "who died in 2006 at 93", "was elected in 1972 at 29", "aged 86"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Moment, Span
from checker.facts import PersonLink
from checker.toolkit import Sentence
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.told_ages import ToldAge
from rules.support.people.topics import pronoun_link
from rules.support.text.landmarks import matches_of_age, matches_with

_END = r"(?=[.,;)]|\ (?:and|when|after|as|the|in|on)\b|$)(?!,\d|\.\d)"
_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_AGE = Pattern(
    rf"\b(?:(?:at\ the\ age\ of|at\ age|aged)\ (?P<aged>\d{{2}}|(?:{'|'.join(_WORDS.split())})\b)"
    r"(?![-–\d]|\ (?:months|weeks|days|to|or)\b)"
    rf"|at\ (?P<at>\d{{2}}){_END}"
    r"|was\ (?:only\ |just\ |still\ )?(?P<was>\d{2})(?=\ (?:when|as)\b)"
    r"|an?\ (?:[a-z]+\ ){1,2}of\ (?P<of>\d{2}),\ )"
)
_DEATH = Pattern(r"\b(?:died|dead|killed|murdered|assassinated|executed|passed\ away)\b")
_DEED = Pattern(
    r"\b(?:died|dead|killed|murdered|assassinated|executed|passed\ away|elected|chosen|appointed|crowned"
    r"|sworn\ in|inaugurated|became|retired)\b"
)
_BECAME = Pattern(
    r"\ (?:became|was\ (?:elected|crowned|sworn\ in|inaugurated)|took\ (?:office|power)|died)\b"
)
_LEADER = r"(?:president|prime\ minister|chancellor|pope|king|queen|emperor|office|power|throne)"
_OFFICE = Pattern(
    r"\b(?:bec[ao]m(?:e|ing)|elected|took|taking|assumed|sworn\ in|inaugurated|crowned|chosen|youngest"
    rf"|oldest)\b(?:\ (?!heir\b|deputy\b|vice\b)[\w’'-]+){{0,4}}?\ {_LEADER}\b(?!\ of\ the\ [a-z])"
)
_SLACK = 62  # days
_RECORD = Pattern(r"\ the\ (?:[a-z-]+\ )?(?:youngest|oldest|first)\b")
_DOES = Pattern(r"(?:,\ [^,.;]{1,60},|,?\ who|,)?\ (?:had\ |was\ |were\ |has\ |been\ )*[a-z]", exact=True)
_OTHER_SUBJECT = Pattern(
    r"^['’]|[.;:()“”\"\n]|\b(?:whose|wom[ae]n|m[ae]n|girl|boy|people|they|,\ it|(?:and|but|as|when)\ it"
    r"|widow\w*|partner|couple"
    r"|(?:step|grand)?(?:fathers?|mothers?|sons?|daughters?|parents?|child(?:ren)?)|brothers?|sisters?|wife"
    r"|husband|uncle|aunt|cousins?|nephew|niece|friends?|predecessor|successor|rival|aide|ally|than|unlike)\b"
)
_PLACE_OR_TIME = Pattern(
    r"\b(?:in|at|of|on|the|from|to|near|for)(?:\ [A-Z][\w’'-]+,?)+"
    r"|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b[A-Z][a-z]+day\b",
    exact=True,
)
_ASIDE = Pattern(r"^,\ who\ [^,;:()]{3,90},")
_CAPITAL = Pattern(r"\b[A-Z]\w", exact=True)
_NO_DOER = Pattern(
    r"\b(?:of|by|with|for|to|against|under|than|from|at|in|on|like)\ (?:[A-Z]\w+\.?\ )?$|(?<!,)\ and\ $"
)
_WAS = Pattern(r"(?:,\ [^,.;]{1,60},|,?\ who|,)?\ ")
_WHO = Pattern(r",?\ who\b")
_CLAUSE_END = Pattern(r",\ (?!(?:in|on|during)\ )|[;:]")
ELECTED_BEFORE = 300  # days from the vote to the oath, at most


def deed_ages(article: Article) -> Iterator[ToldAge]:
    """Ages told with what the person did then, at the dates of the sentence or at the death."""
    found = {m.start(): m for m in matches_of_age(article, _AGE)}
    found |= {m.start(): m for m in matches_with(article, _AGE, {"age", "aged"})}
    for start, match in sorted(found.items()):
        sentence = article.sentence_of(start)
        if not sentence.is_quoted(start) and (link := _whose(article, sentence, match)):
            yield from _told(article, sentence, link, match)


def _whose(article: Article, sentence: Sentence, match: re.Match[str]) -> PersonLink | None:
    link = _behind(article, match) if match["of"] else _before(article, sentence, match)
    return link or _ahead(article, sentence, match)


def _told(article: Article, sentence: Sentence, link: PersonLink, match: re.Match[str]) -> Iterator[ToldAge]:
    death = _DEATH.search(article.text, *_clause(sentence, link, match)) is not None
    told = article.expressions_in(_told_with(article, sentence, match))
    moments = tuple(moment for expression in told for moment in expression.moments)
    if not moments and not death:
        moments = tuple(_in_office(article, _told_with(article, sentence, match), match, link))
    if moments or death:
        group = next(name for name in match.re.groupindex if match[name])
        age = cardinal_value(match[group]) or 0
        yield ToldAge(link, age, Span(*match.span(group)), moments, death, now=False)


def _in_office(article: Article, place: Span, match: re.Match[str], link: PersonLink) -> Iterator[Moment]:
    """The beginnings of the terms on record, and publication, for "at 43 the youngest president"."""
    start = match.end() if match["was"] else place.start
    if not link.terms or not _OFFICE.search(article.text, start, place.end):
        return
    for term in link.terms:
        yield Moment(term.start.first - ELECTED_BEFORE, term.start.last + _SLACK)
    if article.published is not None:
        yield article.published.moment


def _clause(sentence: Sentence, link: PersonLink, match: re.Match[str]) -> Span:
    start = link.span.end if sentence.span.start <= link.span.end <= match.start() else sentence.span.start
    return Span(start, match.start())


def _told_with(article: Article, sentence: Sentence, match: re.Match[str]) -> Span:
    """Where the date of the age may stand: of "who was 44 when ...", only in that clause."""
    inside = match["was"] and article.text.endswith("who ", 0, match.start())
    end = _CLAUSE_END.search(article.text, match.end(), sentence.span.end) if inside else None
    return Span(sentence.span.start, end.start() if end else sentence.span.end)


def _behind(article: Article, match: re.Match[str]) -> PersonLink | None:
    """ "a monk of 33, Martin Luther"."""
    return next((x for x in article.knowledge.people if x.span.start == match.end()), None)


def _ahead(article: Article, sentence: Sentence, match: re.Match[str]) -> PersonLink | None:
    """ "At 39, Emmanuel Macron became ..."."""
    if not (match["at"] or match["aged"]) or article.text[sentence.span.start : match.start()].strip(' "“\n'):
        return None
    starts = (match.end() + 1, match.end() + len(", "))
    link = next((x for x in article.knowledge.people if x.span.start in starts), None)
    return link if link and _BECAME.match(article.text, link.span.end) else None


def _before(article: Article, sentence: Sentence, match: re.Match[str]) -> PersonLink | None:
    """The last name before the age, or the pronoun that opens the sentence, if it did what is told."""
    named = [x for x in article.knowledge.people if sentence.span.start <= x.span.start < match.start()]
    link = named[-1] if named else None
    if link is None and not cast_of(article).opens_with_pronoun(sentence):
        return None
    clause = article.text[link.span.end if link else sentence.span.start : match.start()]
    if link is not None and not (_is_doer(article, sentence, link) and _DOES.match(clause)):
        return link if _is_beside(article, match, clause) else None
    if match["at"] and not _DEED.search(clause):
        return None
    told = _ASIDE.compiled.sub("", clause)
    names_another = _CAPITAL.search(_PLACE_OR_TIME.compiled.sub("", told[1:])) is not None
    if names_another or _OTHER_SUBJECT.search(clause):
        return None
    return link or pronoun_link(article, sentence)


def _is_beside(article: Article, match: re.Match[str], clause: str) -> bool:
    """ "X was 28 when", "X, at 43 the youngest"."""
    if match["was"]:
        return _WAS.fullmatch(clause) is not None
    beside = match["at"] is not None and clause == ", "
    return beside and _RECORD.match(article.text, match.end()) is not None


def _is_doer(article: Article, sentence: Sentence, link: PersonLink) -> bool:
    if _WHO.match(article.text, link.span.end):
        return True
    return _NO_DOER.search(article.text, sentence.span.start, link.span.start) is None
