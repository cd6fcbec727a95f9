"""The rule ``office-term-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.facts import Term, is_covered, merged_terms, period, say_source, say_term
from checker.toolkit import Truth, same_time, shifted
from rules.office.defeats import defeats
from rules.office.taking_office import takings
from rules.office.told_terms import ToldTerm, is_counted, told_terms
from rules.support.dates.best_reading import describe_time, moment_of

_SLACK = 62  # days; elections, swearing-in and sources differ by so much
_AFTER_OATH = 31  # days
_YEAR = 366  # "four years ago" may be three or five
_MOST_TERMS = 4
_LEADERS = frozenset({"head_of_state", "head_of_government"})


class OfficeTermMismatch(Rule):
    """A term of office with other dates than those on record.

    What it flags
    -------------
    "Prime minister since 2014", "president from 1995 to 1999", "Jane Roe, then chancellor, ... in 2001",
    where nobody of that name held such an office at those times.

    Why it matters
    --------------
    Terms are quoted from memory, and repeated by others.

    Example
    -------
    "Nelson Mandela was president from May 1993 to June 1999." His term began on 10 May 1994.

    Write instead
    -------------
    The dates on record.

    When it is wrong
    ----------------
    When another office of the same name is meant. Two months are allowed at either end; terms that follow
    one another count as one as well; nothing is said about ends that are not on record.

    Options
    -------
    None.

    References
    ----------
    Terms of office come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "office-term-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    yields_to = frozenset({"title-anachronism", "event-date-mismatch"})
    examples = (
        Flagged("Nelson Mandela was [[president from May 1993 to June 1999]]."),
        Flagged("Angela Merkel has been [[chancellor since November 2003]].", published="2018-03-01"),
        Flagged("In June 2016 Gordon Brown, then [[prime minister]], resigned in the morning."),
        Flagged("Recognition came in 1974, [[under Jimmy Carter]]."),
        Flagged("Rodrigo Duterte [[won the presidency]] of the Philippines in May 2013."),
        Flagged("Mary Barra became [[chief executive two years ago]].", published="2014-03-24"),
        Flagged("Nancy Pelosi held [[the speakership from 2009 to 2013]]."),
        Flagged("Tony Blair [[stepped down as prime minister in 2005]]."),
        Flagged("Ronald Reagan [[beat Jimmy Carter in 1984]]."),
        Flagged("Jo met George W. Bush, who was [[president from 2000 to 2008]]."),
        Flagged("Margaret Thatcher went to Paris. She had [[taken office on 4 May 1978]]."),
        Flagged("President Emmanuel Macron [[was elected]] in April 2016 with great hopes."),
        Flagged("She overtook Queen Victoria, who [[ruled for 63 years until 1905]]."),
        Flagged("Angela Merkel, who [[has governed Germany since 2003]], is tired.", published="2018-03-01"),
        Flagged("John Major [[replaced Margaret Thatcher in November 1991]]."),
        Flagged("Shinzo Abe was [[prime minister from 2006 to 2007 and again from 2010 to 2020]]."),
        Passing("Shinzo Abe was prime minister from 2006 to 2007 and again from 2012 to 2020."),
        Passing("Elizabeth II has reigned longer than Victoria, who came to the throne in 1837."),
        Flagged("Kofi Annan, who [[led the United Nations from 1999 to 2006]], has died."),
        Passing("Kofi Annan, who led the United Nations from 1997 to 2006, has died."),
        Flagged("Jimmy Carter asked for a recount after Ronald Reagan [[had beaten him in 1979]]."),
        Passing("Jimmy Carter asked for nothing after Ronald Reagan had beaten him in 1980."),
        Flagged("Jimmy Carter [[left the White House in January 1980]]."),
        Flagged("George Washington [[took the oath for the first time in New York in April 1790]]."),
        Passing("Angela Merkel, who has governed Germany since 2005, is tired.", published="2018-03-01"),
        Passing("Xi Jinping, who has led China since 2012, is firm.", published="2018-03-01"),
        Passing("John Major replaced Margaret Thatcher in November 1990."),
        Passing("Jimmy Carter left the White House in January 1981."),
        Passing("Joe Biden left the White House in January 2017."),
        Passing("George Washington took the oath for the first time in New York in April 1789."),
        Passing("Jo met George W. Bush, who was president from 2001 to 2009."),
        Passing("Jo met George W. Bush, who was president from 2000 to 2009."),
        Passing("Margaret Thatcher went to Paris. She had taken office on 4 May 1979."),
        Passing("President Emmanuel Macron was elected in April 2017 with great hopes."),
        Passing("Barack Obama was elected in November 2004 and sat in the Senate."),
        Passing("She overtook Queen Victoria, who ruled for 63 years until 1901."),
        Passing("Ronald Reagan beat Jimmy Carter in 1980."),
        Passing("Ronald Reagan beat Gerald Ford in many primaries in 1976."),
        Passing("Tony Blair stepped down as prime minister in 2007."),
        Passing("Mary Barra became chief executive two years ago.", published="2015-11-24"),
        Passing("Nancy Pelosi held the speakership from 2007 to 2011."),
        Passing("Tony Blair came back as prime minister in 2005."),
        Passing("The father of Tony Blair took office in 1996."),
        Passing("Recognition came in 1979, under Jimmy Carter."),
        Passing("Rodrigo Duterte won the presidency of the Philippines in May 2016."),
        Passing("Nelson Mandela was president from May 1994 to June 1999."),
        Passing("Angela Merkel has been chancellor since November 2005.", published="2018-03-01"),
        Passing("Angela Merkel has been chancellor of the university since November 2003."),
        Passing("In June 2016 David Cameron, then prime minister, resigned in the morning."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every term told whose dates fit none of the terms on record."""
        for told in chain(told_terms(article), takings(article), defeats(article)):
            known = (*told.terms, *merged_terms(told.terms))
            if is_covered(known, moment_of(told.start)) and not any(_fits(told, term) for term in known):
                yield _finding(article, told)


def _fits(told: ToldTerm, term: Term) -> bool:
    if told.within:
        return _may_be(told.start, _ahead(period(term), told.lead))
    if told.lead:
        return _may_be(told.start, _ahead(term.start, told.lead).widened(_AFTER_OATH))
    if told.leaving:
        return term.end is None or term.at_latest or _near(told.start, term.end)
    if not _near(told.start, term.start) or _misses_both_years(told, term):
        return False
    return told.end is None or term.end is None or term.at_latest or _near(told.end, term.end)


def _misses_both_years(told: ToldTerm, term: Term) -> bool:
    """Whether it tells two years, neither the one on record: "from 2000 to 2008" for 2001 to 2009."""
    if told.end is None or term.end is None or told.is_rough or term.role not in _LEADERS:
        return False
    ends = ((told.start, term.start), (told.end, term.end))
    return all(same_time(moment_of(e), on) is Truth.IMPOSSIBLE for e, on in ends)


def _near(told: TimeExpression, recorded: Moment) -> bool:
    return _may_be(told, recorded.widened(_YEAR if is_counted(told) else _SLACK))


def _may_be(told: TimeExpression, recorded: Moment) -> bool:
    return any(same_time(moment, recorded) is not Truth.IMPOSSIBLE for moment in told.moments)


def _ahead(moment: Moment, days: int) -> Moment:
    """The same, and so many days before it."""
    return Moment(shifted(moment, days=-days).earliest, moment.latest)


def _finding(article: Article, told: ToldTerm) -> Finding:
    terms = tuple(dict.fromkeys(told.terms))[:_MOST_TERMS]
    when, (first, *_) = describe_time(told.start), terms
    span = told.title if told.within else told.span
    return Finding(
        span,
        f"On record are other dates: {say_term(first)}.",
        (
            f'"{article.quote(span)}" is read as told of {told.link.name}, with {when}.',
            *(f"On record: {say_term(term)} ({say_source(term)})." for term in terms),
            "None of these terms, nor any that follow one another, has those dates.",
        ),
        related=(Related(told.start.span, f"read as {when}"), Related(told.link.span, "the person")),
        suggestions=(Suggestion(f"On record: {say_term(first)}."),),
        certainty=0.7,
    )
