"""The rule outside-stated-term."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.toolkit import Truth, before
from rules.support.dates.best_reading import describe_best
from rules.support.language.office_words import OfficeWord, office_words
from rules.support.people.holdings import Holding, holdings
from rules.support.people.lives import display
from rules.support.people.stated_terms import StatedTerm, stated_terms

_MOST = 100  # terms read in one text
_SLACK = 45  # days; people are called by an office shortly before it begins and after it is given up


_HANDING_OVER = 3  # days after a dismissal


class OutsideStatedTerm(Rule):
    """What it flags
    -------------
    Somebody who acts in an office, or is called its sitting holder, at a time that lies outside the term
    which the text itself gives; a "former" holder who, it says, has held the office since a date.

    Why it matters
    --------------
    Either the date of the act is wrong, or the person held another office then.

    Example
    -------
    "Tony Blair became prime minister on 2 May 1997. As prime minister he had visited Belfast in 1995."

    Write instead
    -------------
    "As leader of the opposition he had visited Belfast in 1995."

    When it is wrong
    ----------------
    When the office was held twice and the text tells of one time only, or two offices have one name.

    Options
    -------
    None.

    References
    ----------
    Wikidata property constraints on "position held" (P39) with its start and end time.
    """

    name = "outside-stated-term"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED})
    yields_to = frozenset({"title-anachronism", "office-term-mismatch"})
    examples = (
        Flagged("Lena Holt became mayor on 2 May 1997. [[As mayor she had opened the pool in 1995]]."),
        Flagged("Lena Holt resigned as governor in May 2015. In [[2017, as governor, she signed]] the pact."),
        Flagged("Lena Holt visited the mill [[as mayor in 1995]]. Holt was mayor from 1998 to 2006."),
        Flagged("The [[then mayor, Lena Holt, sang there in 2012]]. Holt took office as mayor in 2014."),
        Flagged(
            "The [[incumbent mayor, Lena Holt]], sent a letter. Holt was mayor from 1977 to 1981.",
            published="2019-09-05",
        ),
        Flagged(
            "The [[former mayor, Lena Holt]], sent a letter. Holt has been mayor since 2011.",
            published="2019-09-05",
        ),
        Flagged(
            "Justice minister Lena Holt was dismissed on 14 January. "
            "On [[25 January, justice minister Holt pardoned]] eleven men.",
            published="2022-02-02",
        ),
        Passing(
            "Justice minister Lena Holt was dismissed on 14 January. "
            "On 5 January, justice minister Holt pardoned eleven men.",
            published="2022-02-02",
        ),
        Flagged("Ole Lied became rector in 2005 and resigned in 2011. [[While rector, he wed in 2013]]."),
        Passing("Ole Lied became rector in 2005 and resigned in 2011. While rector, he wed in 2009."),
        Passing("Lena Holt became mayor on 2 May 1997. As deputy mayor she had opened the pool in 1995."),
        Passing("Lena Holt became mayor on 2 May 1997. As mayor she opened the pool in 1999."),
        Passing("Lena Holt became mayor again in 1997. As mayor she had opened the pool in 1985."),
        Passing("Lena Holt took over as mayor in 2014. She was elected as mayor in 2013."),
        Passing(
            "The former mayor, Lena Holt, sent a letter. Holt was mayor from 1977 to 1981.",
            published="2019-09-05",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each time in office that fits no term told of that person and office."""
        words = list(office_words(article))
        held = list(holdings(article, words))
        terms = list(islice(stated_terms(article, words), _MOST)) if held else []
        for holding in held:
            told = [term for term in terms if _is_about(term, holding)]
            if told and not any(_agrees(term, holding) for term in told):
                yield _finding(article, holding, told[0])


def _is_about(term: StatedTerm, holding: Holding) -> bool:
    same = term.person == holding.person and term.office.key == holding.office.key
    return same and term.office is not holding.office and _one_place(term.office, holding.office)


def _one_place(one: OfficeWord, other: OfficeWord) -> bool:
    return not one.of or not other.of or one.of == other.of


def _agrees(term: StatedTerm, holding: Holding) -> bool:
    if holding.former:
        return not (term.ongoing and term.office.of == holding.office.of)
    return any(_allows(term, moment) for moment in holding.moments)


def _allows(term: StatedTerm, moment: Moment) -> bool:
    early = term.start is not None and before(moment, term.start.widened(_SLACK)) is Truth.CERTAIN
    slack = _HANDING_OVER if term.at_once else _SLACK
    late = term.end is not None and before(term.end.widened(slack), moment) is Truth.CERTAIN
    return not (early or late)


def _finding(article: Article, holding: Holding, term: StatedTerm) -> Finding:
    name, office = display(article, term.person), article.quote(holding.office.span)
    when = describe_best(holding.moments)
    verb, held = ("was", "no more in that office") if holding.former else ("was not", "in that office")
    return Finding(
        span=holding.place,
        message=f"{name} {verb} {office} at that time ({when}), by the term that the text gives.",
        explanation=(
            f'"{article.quote(term.place)}" dates the term of {name}.',
            f'"{article.quote(holding.place)}" has {name} {held} at that time ({when}).',
            "The one lies outside the other.",
        ),
        related=(Related(term.place, "dates the term"),),
    )
