"""The rule ``embargo``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import describe_moment
from rules.support.language.patterns import Pattern

_EMBARGO = Pattern(
    r"\b(?:under\s)?embargo(?:ed)?(?:\sends|\slifts)?:?\s(?:for\srelease\s)?(?:until|till|to|for|on)?\s?"
    r"(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s(?:[A-Z]{2,4}\s)?)?(?:on\s)?$"
)
_OPENING = 1500  # characters in which a notice of embargo stands


class Embargo(Rule):
    """
    What it flags
    -------------
    A text that bears an embargo until a day after its own publication.

    Why it matters
    --------------
    Either it is out too early, or the notice was left in by mistake.

    Example
    -------
    "Embargoed until 9 May 2024", published on 2 May 2024.

    Write instead
    -------------
    Hold the text back, or remove the notice.

    When it is wrong
    ----------------
    Where the date of publication is that of the handout. Only notices near the top of a text count.

    Options
    -------
    None.

    References
    ----------
    Reuters Handbook of Journalism, "embargoes".
    """

    name = "embargo"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("EMBARGOED until [[9 May 2024]]. The plant makes paper.", published="2024-05-02"),
        Passing("EMBARGOED until 2 May 2024. The plant makes paper.", published="2024-05-02"),
        Passing("The arms embargo of 9 May 2025 holds.", published="2024-05-02"),
        Passing("EMBARGOED until 9 May 2024. The plant makes paper."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Dates behind a notice of embargo."""
        if article.published is None:
            return
        published = article.published.moment
        for expression in article.expressions:
            notice = _EMBARGO.before(article.text, expression.span.start)
            until = None if expression.stated.year is None else expression.best
            if notice is None or notice.end() > _OPENING or until is None or until.first <= published.last:
                continue
            names = describe_moment(until), describe_moment(published)
            yield Finding(
                expression.span,
                f"The embargo runs until {names[0]}, but the text was published on {names[1]}.",
                (f'"{notice[0].strip()}" binds the text until {names[0]}.', f"Published: {names[1]}."),
                (Related(Span(*notice.span()), "the notice"),),
                (Suggestion("Hold the text back, or remove the notice."),),
                certainty=0.9,
            )
