"""The rule done-before-plan."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity
from checker.toolkit import describe_moment
from rules.support.dates.day_order import days_between
from rules.support.events.postponed import Telling, deeds, is_put_off, plans

_RECENT = 550  # days; what was done longer ago may well be done again
_MOST = 40  # deeds read in one text


class DoneBeforePlan(Rule):
    """What it flags
    -------------
    Something put off to a later date, and told elsewhere in the text as done already.

    Why it matters
    --------------
    A sentence of an older version was left standing when the plan changed.

    Example
    -------
    "The probe would now be launched in the summer of 2025. The probe, which left Earth on 4 September, ..."

    Write instead
    -------------
    "The probe, which was to leave Earth on 4 September".

    When it is wrong
    ----------------
    When it is done twice: a second launch, a reopening.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "done-before-plan"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED})
    yields_to = frozenset({"one-event-two-dates"})
    examples = (
        Flagged(
            "Its probe would now be launched in the summer of 2025, it said. [[The probe, which left "
            "Earth on 4 September]], carries a drill.",
            published="2023-10-02",
        ),
        Flagged(
            "The launch of the ferry was put off until May 2025. [[The ferry was launched on 4 September]].",
            published="2023-10-02",
        ),
        Passing(
            "Its probe would now be launched in the summer of 2025, it said. The launch had been set "
            "for 4 September.",
            published="2023-10-02",
        ),
        Passing(
            "The new hall will now open in May 2025. The old hall opened in May 2023.",
            published="2023-10-02",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each deed that the text also puts into the future."""
        if article.published is None or not is_put_off(article):
            return
        today = article.published.moment
        ahead = list(islice(plans(article, today), _MOST))
        for deed in islice(deeds(article, today), _MOST) if ahead else ():
            plan = next((plan for plan in ahead if _is_same(plan, deed)), None)
            if plan is not None and days_between(deed.moment, today) <= _RECENT:
                yield _finding(article, plan, deed)


def _is_same(plan: Telling, deed: Telling) -> bool:
    return plan.kind == deed.kind and plan.noun in ("", deed.noun)


def _finding(article: Article, plan: Telling, deed: Telling) -> Finding:
    when, ahead = describe_moment(deed.moment), describe_moment(plan.moment)
    return Finding(
        span=deed.place,
        message=f"This is told as done ({when}), but the text puts it off to a later date ({ahead}).",
        explanation=(
            f'"{article.quote(plan.place)}" lies ahead of publication.',
            f'"{article.quote(deed.place)}" tells of the same {deed.noun} as done.',
        ),
        related=(Related(plan.place, "still to come"),),
    )
