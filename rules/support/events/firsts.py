"""Claims that something happened for the first time: "its first medal", "the first to swim the sound"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import is_plain_date
from rules.support.language.patterns import Pattern
from rules.support.language.verb_stems import is_common, past_forms, stem_of_participle
from rules.support.people.names import NAME, parse_name
from rules.support.text.landmarks import matches_with

_GAIN = r"(?:won|took|claimed|earned|collected|lifted|brought|captured|landed|secured|gained)"
_PRIZES = {
    "medal": r"(?:medals?|gold|silver|bronze)",
    "title": r"(?:titles?|championships?|leagues?|crowns?)",
    "trophy": r"(?:trophy|trophies|cups?|titles?|championships?|shields?)",
    "championship": r"(?:championships?|titles?)",
    "cup": r"cups?",
    "gold": "golds?",
}
_OWNED = Pattern(
    rf"(?:\b(?:its|their|his|her|a|the)|(?P<owner>{NAME})['’]s|(?P<whose>{NAME})['’])"
    r"\s+(?:very\s+)?first(?:[- ]ever)?\s+"
    rf"(?P<narrow>(?:\w+\s+)?)(?P<noun>{'|'.join(_PRIZES)})\b"
    r"(?=[.,;:!?”\"]|\s+(?:ever|at\s+any|in\s+(?:its|their|his|her|the\s+club['’]s)\s+history|in\s+any|on\s+\w+day|and|but"
    r"|when|by|for\s+[A-Z])\b|$)",
    exact=True,
)
_DEED = Pattern(
    r"\bfirst\s+(?P<who>(?:[\w-]+\s+){0,2}?)(?:ever\s+)?to\s+(?P<have>have\s+)?(?P<verb>[a-z]+)\s+(?P<rest>[^,.;:()]{3,60})"
)
_WORK = Pattern(
    rf"\b(?:(?:his|her|its|their)|(?P<owner>{NAME})['’]s|the\s+(?P<whose>[a-z]+)['’]s)\s+(?:very\s+)?first\s+"
    r"(?P<noun>novel|book|film|album|play|opera|symphony|memoir|feature|single)\b(?!\s+(?:in|as|with|about|since|under|for)\b)",
    exact=True,
)
_NEVER = Pattern(
    r"\bthe\s+(?P<noun>[a-z-]+)\s+ha[ds]\s+never\s+(?:before\s+)?(?P<verb>[a-z]+)\b"
    r"|\bnever\s+before\s+ha[ds]\s+the\s+(?P<noun2>[a-z-]+)\s+(?P<verb2>[a-z]+)\b"
    r"|\bfirst\s+time\s+(?:in\s+(?:the|its|his|her|their)\s[^,.;:()]{3,40}?\s)?(?:that\s+)?(?:the|its|their)\s+"
    r"(?P<noun4>[a-z-]+)\s+ha(?:d|s|ve)\s+(?:ever\s+)?(?P<verb4>[a-z]+)\b(?P<particle>\s+(?:out|off|down|up|over)\b)?"
    r"|\bthe\s+(?P<noun3>[a-z-]+)\s+(?P<verb3>[a-z]+ed|froze)\b[^,.;]{0,30}\s+for\s+the\s+first\s+time"
    r"(?=[.;]|\s+(?:ever|in\s+its\s+history|on\s+record|since\s+records))"
)
_LIMITED = Pattern(
    r"\b(?:since(?!\s+records)|this\s+(?:year|season|month|week|decade|century)|of\s+the\s+(?:year|season|day)|in\s+(?:\d|over|more|almost"
    r"|nearly|about|a\s+(?:decade|generation|century)|(?:two|three|four|five|ten|many|several)\b)|under|solo|alone|"
    r"without|nonstop|non-stop|twice|again)\b"
)
_HEAD = Pattern(
    r"(?:(?:across|over|up|down|through|around|round|into|on|in|at|from|of|with)\s+)?(?:the|a|an|its)\s+(?P<head>(?:[\w’'-]+\s+){0,3}?[\w’'-]+)"
    r"(?=$|\s+(?:in|on|at|by|from|with|of|for|and|as|after|when)\b)"
)
_WOMEN = ("woman", "female", "girl")
_PEOPLE = frozenset(("", "person", "one", "man", "human", "people"))
_FELLOW = r"(?:country|state)(?:man|woman|men|women)|compatriots?"
_RUN = Pattern(NAME, exact=True)
_BEHIND = 40  # characters in which a limit of the claim may follow: "since 1996"


class First(NamedTuple):
    """A claim that something had not happened before ``when``.

    ``deed`` finds words that tell of such a thing. Where there is a ``holder``, only what is told of it
    counts; where there is a ``doer``, only what others did; where ``female``, only what women did; where
    ``among``, only sentences that name that people or nation.
    """

    place: Span
    sentence: Sentence
    when: Moment
    deed: Pattern
    holder: str = ""
    doer: str = ""
    female: bool = False
    among: Pattern | None = None


def firsts(article: Article) -> Iterator[First]:
    """Claims to be the first, outside quotations, in text order."""
    for pattern, read in ((_OWNED, _prize), (_WORK, _work), (_DEED, _deed), (_NEVER, _never)):
        for match in matches_with(article, pattern, {"first", "never"}):
            sentence = article.sentence_of(match.start())
            end = min(sentence.span.end, match.end() + _BEHIND)
            if sentence.is_quoted(match.start()) or _LIMITED.search(article.text, match.start(), end):
                continue
            when = _when(article, sentence)
            if when is not None:
                yield from read(article, sentence, match, when)


def _when(article: Article, sentence: Sentence) -> Moment | None:
    """The time of the claim: its sentence's last date, else that of publication."""
    dates = [e.readings[0].moment for e in article.expressions_in(sentence.span) if is_plain_date(e)]
    if dates:
        return max(dates, key=lambda moment: moment.first)
    return article.published.moment if article.published is not None else None


def _prize(article: Article, sentence: Sentence, match: re.Match[str], when: Moment) -> Iterator[First]:
    """ "Lagua won its first medal"."""
    holder = _surname(match["owner"] or match["whose"] or _last_name(article, sentence, match.start()))
    narrow = match["narrow"].strip().casefold()
    if holder and narrow not in ("team", "individual"):
        metal = narrow in ("gold", "silver", "bronze")
        kinds = narrow if metal else _PRIZES[match["noun"]]
        narrowed = rf"(?=[^.;]*\b{narrow}\b)" if narrow and not metal else ""
        deed = rf"{narrowed}\b{_GAIN}\s+(?:[\w’'-]+\s+){{0,4}}?{kinds}\b"
        yield First(Span(*match.span()), sentence, when, Pattern(deed), holder)


def _work(article: Article, sentence: Sentence, match: re.Match[str], when: Moment) -> Iterator[First]:
    """ "Petrova published her first novel"."""
    name = match["owner"] or _last_name(article, sentence, match.start())
    holder = (match["whose"] or "").casefold() or _surname(name)
    if holder:
        noun = match["noun"]
        deed = (
            rf"\b(?:released|published|wrote|directed|recorded|brought\s+out)\s+(?:[\w’'-]+\s+){{0,3}}?{noun}\b"
            rf"|\b(?:his|her|its|their|{holder}['’]s)\s+(?:[a-z]+\s+)?{noun}\b[^.;]{{0,30}}?\s"
            r"(?:appeared|came\s+out|was\s+(?:published|released))\b"
        )
        yield First(Span(*match.span()), sentence, when, Pattern(deed), holder)


def _last_name(article: Article, sentence: Sentence, end: int) -> str:
    return "".join([run.group() for run in _RUN.finditer(article.text, sentence.span.start, end)][-1:])


def _surname(run: str) -> str:
    name = parse_name(run)
    return name.surname if name is not None else ""


def _deed(article: Article, sentence: Sentence, match: re.Match[str], when: Moment) -> Iterator[First]:
    """ "She was the first woman to swim across the sound"."""
    head = _HEAD.match(match["rest"])
    who = match["who"].split()
    last = "".join(who[-1:])
    nation = last if last[:1].isupper() else ""
    female = any(word.casefold() in _WOMEN for word in who)
    verb = stem_of_participle(match["verb"]) if match["have"] else match["verb"]
    if head is None or not verb or is_common(verb) or not (female or nation or last.casefold() in _PEOPLE):
        return
    forms = "|".join(past_forms(verb))
    deed = rf"\b(?:{forms})\s+(?:[\w’'-]+\s+){{0,4}}?(?:{re.escape(head['head'].split()[-1])}|it)\b"
    among = Pattern(rf"\b(?:{re.escape(nation)}|{_FELLOW})\b") if nation else None
    yield First(
        Span(*match.span()),
        sentence,
        when,
        Pattern(deed),
        doer=_surname(_last_name(article, sentence, match.start())),
        female=female,
        among=among,
    )


def _never(article: Article, sentence: Sentence, match: re.Match[str], when: Moment) -> Iterator[First]:
    """ "The dam had never overflowed"."""
    noun = match["noun"] or match["noun2"] or match["noun3"] or match["noun4"]
    verb = stem_of_participle(match["verb"] or match["verb2"] or match["verb3"] or match["verb4"])
    if verb and not is_common(verb):
        forms = "|".join(past_forms(verb))
        deed = rf"\b(?:the\s+{noun}|it)\s+(?:had\s+)?(?:also\s+|last\s+|first\s+)?(?:{forms})\b"
        particle = (match["particle"] or "").strip()
        deed += rf"\s+{particle}\b" if particle else ""
        yield First(Span(*match.span()), sentence, when, Pattern(deed))
