"""The rule ``archive-before-original``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import AddressDate, AddressKind, Link, describe_moment
from rules.support.dates.day_order import is_after
from rules.support.text.cited import MADE

_PATH_DAYS = 2  # pages are put up the evening before the day that they bear


class ArchiveBeforeOriginal(Rule):
    """
    What it flags
    -------------
    An address of an archived page whose stamp is older than the page: older than the number of the post that
    was archived, or than the date in the path of the archived address.

    Why it matters
    --------------
    Nothing is archived before it exists, so the address was typed wrongly or made up.

    Example
    -------
    A copy of January 2020 of a post of June 2022.

    Write instead
    -------------
    The address as the archive gives it.

    When it is wrong
    ----------------
    Where the date in the path is that of the page's subject, such as an announced event; such a finding is a
    warning only.

    Options
    -------
    None.

    References
    ----------
    The table of addresses in the documentation of sources.
    """

    name = "archive-before-original"
    severity = Severity.ERROR
    needs = frozenset({Need.LINKS})
    languages = None
    examples = (
        Flagged(
            "A copy is kept at"
            " [[https://web.archive.org/web/20200102030405/https://x.com/reader/status/1541815603606036480]]."
        ),
        Flagged("See [[https://archive.ph/20200102030405/https://news.example/2021/03/04/ferry]] for more."),
        Passing("See https://archive.ph/20210304030405/https://news.example/2021/03/05/ferry for more."),
        Passing(
            "See https://archive.ph/20200102030405/https://news.example/events/2021/03/04/ferry for more."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The stamp of every archived address against the dates of the address inside."""
        for link in article.links:
            match link.dates:
                case [copy, original, *_] if copy.kind is AddressKind.CAPTURE:
                    yield from _conflict(link, copy, original)


def _conflict(link: Link, copy: AddressDate, original: AddressDate) -> Iterator[Finding]:
    slack = _PATH_DAYS if original.kind is AddressKind.PATH else 1
    if original.kind in MADE and is_after(original.moment, copy.moment, slack):
        names = describe_moment(copy.moment), describe_moment(original.moment)
        yield Finding(
            link.span,
            f"The address says that the page was archived on {names[0]}, before it was made: {names[1]}.",
            (
                f"The address is {link.url}.",
                f"Its archive's stamp is {names[0]}.",
                f"The archived address states {names[1]} ({original.how}).",
            ),
            suggestions=(Suggestion("Copy the address from the archive once more."),),
            severity=Severity.WARNING if original.kind is AddressKind.PATH else None,
        )
