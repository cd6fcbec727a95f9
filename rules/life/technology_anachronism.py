"""The rule technology-anachronism."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
    TimexType,
)
from checker.linguistics import Parse, Token, governor, tense_of
from checker.toolkit import Modality, Sentence, in_year
from rules.life.inventions import LAST_YEAR, Invention, inventions
from rules.support.dates.best_reading import describe_time
from rules.support.dates.every_reading import always_before
from rules.support.language.patterns import Pattern

_FORESEEN = Pattern(
    r"\b(?:no|not|never|nor|without|before|until|predict\w*|foresaw|foretold|imagin\w+|invent\w*|inventor|patent\w*"
    r"|propos\w+|precursors?|forerunners?|prototypes?|novels?|fiction\w*|films?|movies?|play|story|stories"
    r"|dream\w*|vision\w*|idea|concepts?|like|as\ if|set\ in|plan\w*|future|today|now|later|since|would"
    r"|history|histories|develop\w*|experiment\w*|research\w*|demonstrat\w*|born|dat(?:es|ed|ing)|depict\w*|portray\w*"
    r"|recreat\w*|replica\w*|museum\w*|anniversary|game)\b|n['’]t\b"
)
_EARLIEST = Pattern(r"\b(?:first|early|earliest|earlier|primitive|crude|ancient|world['’]s)\s(?:[\w-]+\s)?$")
_SOURCE = Pattern(r"\b(?:according\s+to|says|said|shown\s+on|listed\s+on)\s[^,.;]{0,80}$")
_CLAUSES = frozenset({"relcl", "acl", "advcl", "parataxis"})


class TechnologyAnachronism(Rule):
    """What it flags
    -------------
    Something used at a time before anybody could have had it: an e-mail of 1958, a post on Facebook of 2001.

    Why it matters
    --------------
    The year is wrong, or the account is.

    Example
    -------
    "A witness sent an e-mail to the police in June 1958."

    Write instead
    -------------
    The right year, or what was used then.

    When it is wrong
    ----------------
    When a forerunner bore the name. The years are those of prototypes and first sales, not of wide use;
    sentences on inventions, fiction, history or what is missing are passed over.

    Options
    -------
    None.

    References
    ----------
    The first years are listed in the rule's own table, each taken generously early.
    """

    name = "technology-anachronism"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset({"event-date-mismatch", "entity-anachronism"})
    examples = (
        Flagged("A witness [[sent an e-mail to the police in June 1958]]."),
        Flagged("Ole Vik [[posted his first message on Facebook in 2001]]."),
        Flagged("The pictures were [[taken with a digital camera in 1964]]."),
        Passing("A witness sent an e-mail to the police in June 1998."),
        Passing("Ole Vik posted his first message on Facebook in 2009."),
        Passing("Facebook came in February 2004, YouTube in February 2005, Twitter in March 2006."),
        Passing("The choir was founded in 1981, according to its website."),
        Passing("A teacher, born in 1890, has never owned a television."),
        Passing("In 1945 he predicted that people would send e-mails."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with such a thing and an earlier year."""
        for sentence in _early_sentences(article):
            if any(any(_earlier(article, sentence, thing)) for thing in inventions(article, sentence)):
                yield sentence

    def check(self, article: Article) -> Iterator[Finding]:
        """Every thing that a date in its own clause puts before its first year."""
        for sentence in _early_sentences(article):
            parse = article.parse(sentence)
            if parse is not None:
                for thing in inventions(article, sentence):
                    yield from _misplaced(article, parse, thing)


def _misplaced(article: Article, parse: Parse, thing: Invention) -> Iterator[Finding]:
    if _is_foreseen(article, parse.sentence, thing) or _has_its_time(article, parse.sentence, thing):
        return
    for date in _earlier(article, parse.sentence, thing):
        verb = governor(parse, date.span)
        if verb is not None and _is_used(parse, thing, verb):
            yield _finding(article, thing, date, verb)
            return


def _early_sentences(article: Article) -> Iterator[Sentence]:
    """Sentences with a year before the last of the list, each once."""
    dates = (expression for expression in article.expressions if _is_past(expression, LAST_YEAR))
    yield from dict.fromkeys(article.sentence_of(date.span.start) for date in dates)


def _is_foreseen(article: Article, sentence: Sentence, thing: Invention) -> bool:
    """Whether the thing is the source, or the sentence about its making, about fiction or its absence."""
    before = sentence.span.start, thing.span.start
    if _EARLIEST.search(article.text, *before) or _SOURCE.search(article.text, *before):
        return True
    return _FORESEEN.search(article.text, *sentence.span) is not None


def _has_its_time(article: Article, sentence: Sentence, thing: Invention) -> bool:
    """Whether the sentence also names a time at which there was such a thing: that may be its own."""
    years = (e.stated.year for e in article.expressions_in(sentence.span))
    return any(year is not None and year >= thing.first_year for year in years)


def _earlier(article: Article, sentence: Sentence, thing: Invention) -> Iterator[TimeExpression]:
    """Dates of the sentence all of whose readings lie before the first year."""
    return (e for e in article.expressions_in(sentence.span) if _is_past(e, thing.first_year))


def _is_past(expression: TimeExpression, year: int) -> bool:
    """Whether the expression names a time that is over before the year begins, under every reading."""
    stated = expression.stated
    dated = any(part is not None for part in (stated.year, stated.decade, stated.century))
    is_date = dated and expression.type is TimexType.DATE
    return is_date and always_before(expression.moments, [in_year(year)])


def _is_used(parse: Parse, thing: Invention, head: Token) -> bool:
    """Whether the thing stands in the clause that the date belongs to, told as what happened."""
    token = parse.at(thing.span.start)
    stance = tense_of(parse, head)
    if token is None or stance.modality is not Modality.ASSERTED or stance.negated:
        return False
    while token.index != head.index and token.head != token.index and token.dep not in _CLAUSES:
        token = parse.head(token)
    return token.index == head.index or _heads(parse, head, token)


def _heads(parse: Parse, noun: Token, verb: Token) -> bool:
    """Whether a dated noun opens the clause of the verb: "in an entry of 1932 she writes"."""
    while noun.head != noun.index and noun.pos != "VERB":
        noun = parse.head(noun)
    return noun.index == verb.index


def _finding(article: Article, thing: Invention, date: TimeExpression, verb: Token) -> Finding:
    name, when = article.quote(thing.span), describe_time(date)
    return Finding(
        verb.span.cover(thing.span).cover(date.span),
        f'"{name}" is told of in {when}; there was none before {thing.first_year}.',
        (
            f'"{date.text}" dates the clause that has "{name}" in it.',
            f"The first of the kind is of {thing.first_year}.",
        ),
        related=(Related(date.span, f"read as {when}"),),
        suggestions=(Suggestion("Check the year, or name what was used then."),),
        certainty=0.8,
    )
