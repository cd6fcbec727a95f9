"""Numbers of preprints and papers that hold a month or a year."""

from __future__ import annotations

import re

from checker.model.calendar import day_number, is_valid
from checker.model.link import AddressDate, AddressKind
from checker.model.moment import Grain, Moment, in_month, in_year, on_day

_ARXIV = re.compile(
    r"(?:(?P<new>\d{4})\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/(?P<old>\d{4})\d{3})(?:v\d+)?(?:\.pdf)?(?=$|[?#/])"
)
_DAY_DOI = re.compile(r"10\.1101/(?P<year>20\d\d)\.(?P<month>\d\d)\.(?P<day>\d\d)\.\d{6,8}")
_YEAR_DOI = re.compile(
    r"""10\.1038/s\d{5}-(?P<nature>0\d\d)-\d{4,5}-[0-9a-z]
      | 10\.1016/j\.[a-z]+\.(?P<elsevier>(?:19|20)\d\d)\.\d\d\.\d{3}
      | 10\.1136/[a-z]+-(?P<bmj>20\d\d)-\d{6}
      | 10\.3389/[a-z]+\.(?P<frontiers>20\d\d)\.\d{5}
      | 10\.1056/NEJM[a-z]+(?P<nejm>[012]\d)\d{5}""",
    re.VERBOSE,
)
_BEFORE, _AFTER = 1, 1  # years: a number is given at submission or acceptance, the issue may come a year off


def from_arxiv(address: str) -> AddressDate | None:
    """arXiv: ``YYMM.NNNNN`` since April 2007, ``archive/YYMMNNN`` before; a month, that of the first version.

    A paper sent in on the last days of a month may bear the number of the next.
    """
    match = _ARXIV.search(address)
    if match is None:
        return None
    yymm = int(match["new"] or match["old"])
    year, month = 2000 + yymm // 100, yymm % 100
    if match["old"] and year >= 2091:
        year -= 100
    old_ends = year * 100 + month < 200_704
    if not 1 <= month <= 12 or bool(match["old"]) != old_ends or year * 100 + month < 199_107:
        return None
    whole = in_month(year, month)
    return AddressDate(
        Moment((whole.earliest or 0) - 3, whole.latest, Grain.MONTH),
        AddressKind.PREPRINT,
        "month in the arXiv number",
    )


def from_doi(address: str) -> AddressDate | None:
    """A DOI whose publisher writes a date into it: a day for bioRxiv and medRxiv, else about a year.

    bioRxiv ``10.1101/YYYY.MM.DD.N`` is the day of submission. Elsevier's, Springer Nature's and others'
    years are those of acceptance or issue, so the moment reaches a year further on both sides.
    """
    if match := _DAY_DOI.search(address):
        year, month, day = (int(match[part]) for part in ("year", "month", "day"))
        if not is_valid(year, month, day):
            return None
        return AddressDate(on_day(day_number(year, month, day)), AddressKind.PREPRINT, "day in the DOI")
    match = _YEAR_DOI.search(address)
    if match is None or match.lastgroup is None:
        return None
    digits = int(match[match.lastgroup])
    stated = digits if digits > 1900 else 2000 + digits
    first, last = in_year(stated - _BEFORE).earliest, in_year(stated + _AFTER).latest
    return AddressDate(Moment(first, last, Grain.YEAR), AddressKind.PAPER, "year in the DOI")
