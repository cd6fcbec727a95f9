"""The rule ``identifier-date-mismatch``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import AddressDate, AddressKind, Link, Sentence, describe_moment, in_month
from rules.support.dates.day_order import differs
from rules.support.language.patterns import Pattern
from rules.support.text.cited import Citing, about, at_link, citing_sentences, is_in_doubt
from rules.support.text.landmarks import matches_with
from rules.support.text.posted import is_of_paper, is_of_post

_DIGIT = re.compile(r"\d")  # a date, not "that day"
_PREPRINT = Pattern(r"\barxiv:\s?(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?\b")
_CENTURY = 2000  # numbers of this form have been given out since April 2007
_KINDS = frozenset({AddressKind.POST, AddressKind.PREPRINT, AddressKind.PAPER})


class IdentifierDateMismatch(Rule):
    """
    What it flags
    -------------
    A stated day of a post, a preprint or a paper that differs from the time in the number of the one that is
    linked, in a sentence that tells one date and links one such source, or where the words of the link are a
    date. A preprint may be named by its number alone.

    Why it matters
    --------------
    The number is given by the network itself and cannot be changed: the day in the text is wrong, or the
    link.

    Example
    -------
    "He posted it on 3 May 2022", linked to a post whose number is of 28 June 2022.

    Write instead
    -------------
    The day that the number states.

    When it is wrong
    ----------------
    Where the sentence tells of another post than the one linked. Sentences that deny, correct or doubt are
    passed over. A day passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    The table of addresses in the documentation of sources.
    """

    name = "identifier-date-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.EXPRESSIONS})
    yields_to = frozenset({"source-after-claim"})
    examples = (
        Flagged("He posted it on [[3 May 2022]] (https://x.com/reader/status/1541815603606036480)."),
        Flagged(
            "On [[3 May 2022]] he tweeted: [no rain](https://x.com/reader/status/1541815603606036480).",
            input_format="markdown",
        ),
        Flagged("The preprint of [[May 2019]] says so: https://arxiv.org/abs/1706.03762"),
        Flagged(
            '<blockquote>No rain in May 2020! <a href="https://x.com/reader/status/1541815603606036480">'
            "[[June 28, 2021]]</a></blockquote>",
            input_format="html",
        ),
        Flagged("A preprint (arXiv:2106.01234), which they posted in [[June 2019]], says so."),
        Passing("A preprint (arXiv:2106.01234), which they posted in June 2021, says so."),
        Passing("He posted it on 29 June 2022 (https://x.com/reader/status/1541815603606036480)."),
        Passing("He posted it in 2022 (https://x.com/reader/status/1541815603606036480)."),
        Passing("He claims he posted it on 3 May 2022 (https://x.com/reader/status/1541815603606036480)."),
        Passing("He posted about the storm of 3 May 2022 (https://x.com/reader/status/1541815603606036480)."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Sentences that cite numbered sources and tell dates."""
        yield from _by_bare_number(article)
        for citing in citing_sentences(article):
            for expression, link, date in _stated(article, citing):
                if differs(expression, date.moment):
                    yield _finding(expression, link, date)


def _stated(article: Article, citing: Citing) -> Iterator[tuple[TimeExpression, Link, AddressDate]]:
    """Dates with the source that they are said to be of: its link's words, or all that the sentence tells."""
    numbered = citing.dated(_KINDS)
    labels = {link.span: (link, date) for link, date in numbered}
    alone = len(citing.dates) == len(numbered) == 1 and not is_in_doubt(article, citing.sentence.span)
    for expression in citing.dates:
        if expression.span in labels and _DIGIT.search(expression.text):
            yield (expression, *labels[expression.span])
        elif alone:
            ((link, date),) = numbered
            told = is_of_paper if date.kind is AddressKind.PAPER else is_of_post
            if told(article, citing.sentence, expression.span):
                yield expression, link, date


def _by_bare_number(article: Article) -> Iterator[Finding]:
    """Preprints named by their number alone: "(arXiv:2106.01234, posted in June 2019)"."""
    for number in matches_with(article, _PREPRINT, {"arxiv"}):
        sentence = article.sentence_of(number.start())
        match [e for e in article.expressions_in(sentence.span) if e.stated.year is not None]:
            case [date] if _is_of_number(article, sentence, date):
                yield from _against_number(date, number)


def _is_of_number(article: Article, sentence: Sentence, date: TimeExpression) -> bool:
    doubtful = is_in_doubt(article, Span(sentence.span.start, date.span.end))
    return not doubtful and is_of_post(article, sentence, date.span)


def _against_number(date: TimeExpression, number: re.Match[str]) -> Iterator[Finding]:
    made = in_month(_CENTURY + int(number["year"]), int(number["month"]))
    if differs(date, made):
        name = describe_moment(made)
        yield Finding(
            date.span,
            f"The preprint is not of {date.text}: its number states {name}.",
            (
                f"The number {number.group()} was given out in {name}: it begins with year and month.",
                f'"{date.text}" is another time, under every reading.',
            ),
            (Related(Span(*number.span()), f"of {name}"),),
            (Suggestion(f"Write {name}, or give the number of the preprint of {date.text}."),),
        )


def _finding(expression: TimeExpression, link: Link, date: AddressDate) -> Finding:
    name = describe_moment(date.moment)
    return Finding(
        expression.span,
        f"What is linked is not of {expression.text}: its address states {name}.",
        (about(link, date), f'"{expression.text}" is another time, under every reading.'),
        at_link(link, f"of {name}", expression.span),
        (Suggestion(f"Write {name}, or link the post of {expression.text}."),),
    )
