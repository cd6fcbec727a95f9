"""The rule jubilee-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Sentence, civil, describe_moment, year_name
from rules.support.dates.repairs import other_year
from rules.support.lengths.beginnings import beginnings
from rules.support.lengths.jubilee_words import JUBILEE, NOW, PRESENT, WORDS, number_of
from rules.support.text.landmarks import matches_with
from rules.support.text.only import only

_ROUND = 20  # ages are rounded to about one part in twenty


class JubileeMismatch(Rule):
    """What it flags
    -------------
    A jubilee of this year ("turns 150", "marks its centenary", "their golden wedding", "his wife of 50
    years") whose number does not lead back to the year in which the text says that the thing, or the
    marriage, began; and a "first time in 142 years" of something younger.

    Why it matters
    --------------
    Jubilees are what such stories are about.

    Example
    -------
    Published 2010-10-10: "The brewery turns 150 this year. Founded in 1880, it sells in ten countries."

    Write instead
    -------------
    "The brewery turns 130 this year."

    When it is wrong
    ----------------
    When the count starts at another beginning than the one told: a rebuilding, a charter, a merger. Two
    beginnings in the text silence the rule; one year more or less passes.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "jubilee-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"anniversary-mismatch", "age-mismatch", "recorded-age-mismatch"})
    examples = (
        Flagged(
            "The brewery [[turns 150]] this year. Founded in 1880, it sells in ten countries.",
            published="2010-10-10",
        ),
        Flagged(
            "They [[celebrated their golden wedding]] on Friday. They were married in 1975 at Husum.",
            published="2015-05-16",
        ),
        Flagged("The club, founded in 1931, [[marks its centenary]] this year.", published="2021-06-15"),
        Flagged("The [[80-year-old bridge]] was built in 1912.", published="2012-10-01"),
        Flagged(
            "The cinema Rex was opened in October 1932. It [[celebrates its 80th birthday]] this week.",
            published="2022-10-12",
        ),
        Flagged(
            "They exchanged rings on 19 May 1964. On Friday they celebrated [[40 years of marriage]].",
            published="2014-05-22",
        ),
        Flagged(
            "A mine collapsed under the village on 6 June 1987. A bell was rung on Tuesday, the "
            "[[25th anniversary of the disaster]].",
            published="2017-06-06",
        ),
        Flagged(
            "Coaches came from all over to [[mark the choir's centenary]] on Sunday. It was in 1933 that two "
            "net menders began to sing in a loft.",
            published="2023-05-12",
        ),
        Passing(
            "Coaches came from all over to mark the choir's centenary on Sunday. It was in 1923 that two net "
            "menders began to sing in a loft.",
            published="2023-05-12",
        ),
        Flagged(
            "The paper appears today, a week before [[its 150th anniversary]], for the last time. Its first "
            "number was printed on 16 April 1893.",
            published="2023-04-06",
        ),
        Passing(
            "The paper appears today, a week before its 150th anniversary, for the last time. Its first "
            "number was printed on 16 April 1873.",
            published="2023-04-06",
        ),
        Flagged(
            "He is survived by his [[wife of 62 years]], Anna. The two married in 1948.",
            published="2020-09-25",
        ),
        Flagged(
            "The club, founded in 1884, won the cup on Saturday for the [[first time in 142 years]].",
            published="2016-05-03",
        ),
        Passing(
            "The club, founded in 1884, won the cup on Saturday for the first time in 42 years.",
            published="2016-05-03",
        ),
        Passing(
            "He is survived by his wife of 72 years, Anna. The two married in 1948.", published="2020-09-25"
        ),
        Passing(
            "A mine collapsed under the village on 6 June 1987. A bell was rung on Tuesday, the "
            "30th anniversary of the disaster.",
            published="2017-06-06",
        ),
        Passing(
            "The cinema Rex was opened in October 1932. It closed in 1982, on its 50th birthday.",
            published="2022-10-12",
        ),
        Passing(
            "The dairy, founded in 1951, marks its 50th anniversary under one roof this year.",
            published="2024-03-05",
        ),
        Passing("The 80-year-old bridge was built in 1929.", published="2012-10-01"),
        Passing(
            "The brewery turns 150 this year. Founded in 1860, it sells in ten countries.",
            published="2010-10-10",
        ),
        Passing("The club, founded in 1931, marks its centenary in 2031.", published="2021-06-15"),
        Passing("Anna Prell turns 50 this year. Her firm was founded in 1990.", published="2021-06-15"),
        Passing(
            "The club, founded in 1931 and opened again in 1946, turns 75 this year.", published="2021-06-15"
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every jubilee with one beginning close by."""
        published = article.published
        if published is None:
            return
        for match in matches_with(article, JUBILEE, WORDS):
            sentence, number = article.sentence_of(match.start()), number_of(match)
            if number is None or sentence.is_quoted(match.start()):
                continue
            origin = only({o.stated.year: o for o in beginnings(article, sentence, match)}.values())
            if origin is not None and _is_of_now(article, sentence, match, origin):
                yield from _judge(published, match, number, origin)


def _is_of_now(article: Article, sentence: Sentence, match: re.Match[str], origin: TimeExpression) -> bool:
    """Whether the number holds in the year of publication: by tense, and with no other year behind it."""
    behind = article.expressions_in(Span(match.end(), sentence.span.end))
    if any(e.stated.year is not None and e is not origin for e in behind):
        return False
    if match["aged"] or match["spouse"] or PRESENT.search(match[0]):
        return True
    return NOW.search(article.text, sentence.span.start, min(sentence.span.end, match.end() + 60)) is not None


def _judge(
    published: Publication, match: re.Match[str], number: int, origin: TimeExpression
) -> Iterator[Finding]:
    year, this = origin.stated.year, civil(published.moment.first).year
    assert year is not None
    if year >= this or abs(this - year - number) <= max(1, number // _ROUND):
        return
    if match["longest"] and number < this - year:
        return
    yield Finding(
        span=Span(*match.span()),
        message=f"From {year_name(year)} to {this} it is {this - year} years, not {number}.",
        explanation=(
            f'"{match[0]}" counts {number} years.',
            f'"{origin.text}" is the only beginning that the text gives near by.',
            f"The text was published on {describe_moment(published.moment)} ({published.chosen.signal}).",
        ),
        related=(Related(origin.span, "counted from here"),),
        suggestions=(
            Suggestion(f"Write {this - year}, if the number is the slip."),
            other_year(origin, this - number),
        ),
        certainty=0.8,
    )
