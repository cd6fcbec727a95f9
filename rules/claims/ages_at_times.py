"""Ages told with what somebody did then: "was 22 when, in 1978, he sailed", "forty-one, now", "turned 16"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Moment, Span, TimeExpression, TimexType
from checker.toolkit import Sentence
from rules.support.language.numbers import CARDINAL, CARDINAL_WORDS
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import age_claim, lately, may_tell_age
from rules.support.people.cast import cast_of
from rules.support.people.genders import pronoun_in
from rules.support.people.names import NAME
from rules.support.people.protagonist import PERSON_NOUN, protagonist, whom
from rules.support.text.landmarks import matches_of_age, matches_with

_N = rf"(?:\d{{1,2}}|{CARDINAL})"
_ONLY = r"(?:only\s|just\s|still\s|barely\s|already\s|then\s|now\s|not\syet\s|all\sof\s)?"
_WHO = rf"(?:he|she|(?-i:{NAME})|(?-i:[Tt]he\s(?:[a-z-]+\s)?{PERSON_NOUN}))"
_YEARS = r"(?:\s(?:years\sold|years\sof\sage))?"
_AGE = Pattern(
    rf"(?:(?:\b(?P<subject1>{_WHO})\s|(?<=,\s))was\s{_ONLY}(?P<deed>{_N}){_YEARS}(?=,?\s(?:when|as)\b)"
    rf"|\b(?:when|until)\s(?P<subject2>{_WHO})\swas\s{_ONLY}(?P<when>{_N}){_YEARS}(?=[\s,.;)]|$)(?!\s(?:months|weeks|days|per))"
    rf"|\b(?:at\sthe\sage\sof|aged)\s(?P<word>{CARDINAL})\b(?!\s(?:to|or|and|months?)\b|-)"
    rf"|\b(?:turn(?:s|ed)|will\s(?:be|turn)|would\s(?:be|turn)|to\sturn)\s(?P<turns>{_N})(?=\s(?:in|on|last|next)\s[A-Z0-9])"
    r"|\b(?:celebrat\w+|marked|marks|reached)\s(?:his|her)\s(?P<birthday>\d{1,2})(?:st|nd|rd|th)\sbirthday"
    r"(?=\s(?:in|on|last|next)\s[A-Z0-9])"
    rf"|\bat\s(?P<bare>(?!(?:ten|eleven|twelve)\b)[a-z]{{2,5}}t(?:een|y)(?:-[a-z]+)?)(?=[,.;)])"
    rf"|\bwas\s{_ONLY}a\s(?:boy|girl|child|lad)\sof\s(?P<child>{_N})(?=\swhen\b)"
    rf"|(?:\b(?:by\s(?:then|now)|now|then|still|as)\s(?:only\s|just\s)?|,\s)a\s(?:[a-z]+\s)?"
    rf"(?:man|woman|boy|girl|lad|child|youth)\sof\s"
    rf"(?P<man>{_N})\b"
    rf"|\b(?P<subject3>{_WHO}),\s(?:who\sis\s)?now\s(?:aged\s)?(?P<now>{_N})(?=[,.;)])"
    rf"|\b(?:today|now),?\s(?:at|aged)\s(?P<today>{_N})(?=[,.;)])"
    rf"|(?-i:(?P<subject4>{NAME})),\sa\s(?P<role>\d{{1,3}})-year-old\b)"
)
_KIN = Pattern(
    r"\b(?:whose|(?<!from\s)(?<!with\s)(?<!lost\s)(?:his|her|their|['’]s)\s(?:\w+\s){0,2}(?:father|mother|son|daughter|brother|sister|wife|husband|uncle"
    r"|aunt|cousin|nephew|niece|grand\w+|parents?|child(?:ren)?|friend|partner|widow\w*|twin))\b(?!['’]s)"
)
_ELSEWHERE = Pattern(
    r"[;:()“”\"]|\b(?:but|then|later|before|after|while|who|which|whose|because|so|since|until|from|to|by|and|had)\b"
)
_BY_ITSELF = Pattern(r"(?:That|It|This)\swas\s(?:back\s)?(?:in\s|on\s)?(?:the\s\w+\sof\s)?", exact=True)
_BY_ITSELF_HERE = Pattern(r"[^.;:]{0,60}(?:;|,|\s[–—-])\s(?:that|this|it)\swas\s(?:back\s)?(?:in|on)\s")
_BORN = Pattern(r"\b(?:born|birth|world)\b[^;]{0,60}$")
_AN_END = Pattern(r"\b(?:from|since|until|till|by|before|after|to|than|between)\s(?:the\s)?$")
_AHEAD = Pattern(r"will|would|to\sturn|turns")
_AT_ONCE = Pattern(r"\s(?:(?:in|on|last|next)\s)?(?:the\s)?")
_FAR = 110  # characters between an age and the date of what was done then
_OPENING = 12  # characters before the date that opens a sentence


class AgesAtTimes(ClaimExtractor):
    """Reads ages told with a deed and its date, of birthdays and in words.

    The moments of a claim are those of the date that stands in the same clause, of the sentence that only
    dates it ("That was in 2015."), or the weeks before publication for "now 71".
    """

    name = "ages-at-times"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Claims of age, each with the number as its expression."""
        found = {m.span(): m for m in matches_of_age(article, _AGE)}
        found |= {m.span(): m for m in matches_with(article, _AGE, CARDINAL_WORDS)}
        for _, match in sorted(found.items()):
            sentence = article.sentence_of(match.start())
            if may_tell_age(article, sentence, match.start()):
                yield from _claim(article, sentence, match)


def _claim(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    if (person := _person(article, sentence, match)) and (when := _when(article, sentence, match)):
        yield age_claim(sentence, match, person, when, AgesAtTimes.name)


def _person(article: Article, sentence: Sentence, match: re.Match[str]) -> str | None:
    if _KIN.search(article.text, sentence.span.start, match.start()):
        return None
    group = next((g for g in ("subject1", "subject2", "subject3", "subject4") if match[g]), None)
    if group is None:
        person = whom(article, sentence, pronoun_in(article.text, *sentence.span))
        named = person and cast_of(article).names_another(sentence, match.start(), person)
        return None if named else person
    spelled = match[group]
    if spelled.lower() in ("he", "she"):
        return whom(article, sentence, spelled.lower())
    if spelled.lower().startswith("the "):
        return protagonist(article)
    return cast_of(article).person(spelled, match.start(group))


def _when(article: Article, sentence: Sentence, match: re.Match[str]) -> tuple[Moment, ...]:
    if match["now"] or match["today"]:
        return lately(article)
    if match["role"]:
        return () if any(_dates(article, sentence.span)) else lately(article)
    if match["turns"] or match["birthday"]:
        date = _date_at(article, sentence, match.end())
        return _birthday(article, match, date) if date else ()
    beside = _date_beside(article, sentence, match)
    if beside is None and (match["deed"] or match["when"]):
        beside = _date_told_next(article, sentence, match.end())
    return beside.moments if beside else ()


def _date_beside(article: Article, sentence: Sentence, match: re.Match[str]) -> TimeExpression | None:
    """The date in one clause with an age; of "was 22 when", that behind it or the one that leads."""
    before = _date_before(article, sentence, match.start())
    behind = _date_behind(article, sentence, match.end())
    if not (match["deed"] or match["child"]):
        return before or behind
    opens = before is not None and before.span.start - sentence.span.start <= _OPENING
    return behind or (before if opens else None)


def _birthday(article: Article, match: re.Match[str], date: TimeExpression) -> tuple[Moment, ...]:
    """When a birthday is; told without a year, the next one or the last one."""
    moments, published = date.moments, article.published
    if date.stated.year is not None or published is None:
        return moments
    now = published.moment.first
    ahead = _AHEAD.match(match[0])
    fits = [moment for moment in moments if (moment.last >= now if ahead else moment.first <= now)]
    return tuple(sorted(fits, key=lambda moment: abs(moment.first - now))[:1])


def _date_at(article: Article, sentence: Sentence, start: int) -> TimeExpression | None:
    """The date that follows at once: "in September"."""
    date = next(_dates(article, Span(start, sentence.span.end)), None)
    return date if date and _AT_ONCE.fullmatch(article.text, start, date.span.start) else None


def _date_before(article: Article, sentence: Sentence, start: int) -> TimeExpression | None:
    """The date before an age and in one clause with it, if nobody was born then."""
    dates = list(_dates(article, Span(sentence.span.start, start)))
    if not dates or _BORN.search(article.text, sentence.span.start, dates[-1].span.start):
        return None
    if _AN_END.before(article.text, dates[-1].span.start, sentence.span.start):
        return None
    return dates[-1] if _together(article.text, dates[-1].span.end, start) else None


def _date_behind(article: Article, sentence: Sentence, end: int) -> TimeExpression | None:
    date = next(_dates(article, Span(end, sentence.span.end)), None)
    if date is None or _AN_END.before(article.text, date.span.start, end):
        return None
    return date if _together(article.text, end, date.span.start) else None


def _date_told_next(article: Article, sentence: Sentence, end: int) -> TimeExpression | None:
    """The date of "That was in 2015.", where the age's own sentence has none; of "...; that was in 1946"."""
    for date in _dates(article, Span(end, sentence.span.end)):
        return date if _BY_ITSELF_HERE.fullmatch(article.text, end, date.span.start) else None
    if sentence.index + 1 >= len(article.sentences) or any(_dates(article, sentence.span)):
        return None
    following = article.sentences[sentence.index + 1]
    lead = _BY_ITSELF.match(article.text, *following.span)
    found = _dates(article, following.span) if lead and following.block == sentence.block else iter(())
    return next((date for date in found if lead and date.span.start == lead.end()), None)


def _together(text: str, start: int, end: int) -> bool:
    return end - start <= _FAR and _ELSEWHERE.search(text, start, end) is None


def _dates(article: Article, span: Span) -> Iterator[TimeExpression]:
    for expression in article.expressions_in(span):
        stated = expression.stated
        told = stated.year is not None or stated.month is not None or stated.shift is not None
        if expression.type is TimexType.DATE and expression.is_dated and told:
            yield expression
