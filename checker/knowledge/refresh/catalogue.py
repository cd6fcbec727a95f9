"""The tables that can be fetched: what each is of, and the parts that it is asked for in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from string import Template

from checker.knowledge.refresh.slices import Slice, periods, values

_QUERIES = Path(__file__).with_name("queries")
_FIRST_DEATHS = date(2018, 1, 1)  # the facts that ship are dense up to then
_FIRST_BIRTHS, _LAST_BIRTHS = date(1915, 1, 1), date(2015, 1, 1)


@dataclass(frozen=True)
class Table:
    """``holds`` is the table of facts that the rows belong to; ``slices`` takes the present day."""

    name: str
    says: str
    holds: str
    slices: Callable[[date], tuple[Slice, ...]]

    def query(self, part: Slice) -> str:
        """The SPARQL that asks for a part of the table."""
        return self.template().substitute(part.placeholders())

    def template(self) -> Template:
        """The query as it stands in the package, in standard SPARQL 1.1, its placeholders open."""
        return Template((_QUERIES / f"{self.name}.rq").read_text(encoding="utf-8"))


def _of(at_once: int, *rows: str) -> Callable[[date], tuple[Slice, ...]]:
    return lambda today: values(rows, at_once)


def _classes(rows: str) -> Callable[[date], tuple[Slice, ...]]:
    """One question a class: ``Q198 war; Q131569 treaty``."""
    pairs = (row.strip().split(" ", 1) for row in rows.split(";"))
    return _of(1, *(f'(wd:{item} "{kind}")' for item, kind in pairs))


_STATES = """
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH
CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN
GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC
LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP
NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST
SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW
"""

TABLES = {
    table.name: table
    for table in (
        Table(
            "deaths",
            "people who died since 2018",
            "people",
            lambda today: periods(_FIRST_DEATHS, today + timedelta(days=1), 92),
        ),
        Table(
            "lives",
            "well-known people without a date of death",
            "people",
            lambda today: periods(_FIRST_BIRTHS, _LAST_BIRTHS, 365 * 3),
        ),
        Table(
            "heads",
            "heads of state and of government",
            "terms",
            _of(
                1,
                '(p:P35 ps:P35 "head_of_state" "head of state")',
                '(p:P6 ps:P6 "head_of_government" "head of government")',
            ),
        ),
        Table(
            "offices",
            "the same by the titles of their offices",
            "terms",
            _of(1, '(wdt:P1906 "head_of_state")', '(wdt:P1313 "head_of_government")'),
        ),
        Table(
            "bodies",
            "heads of international bodies",
            "terms",
            _classes(
                "Q1065 igo; Q7184 igo; Q8880 igo; Q8886 igo; Q8901 central_bank_governor; Q7804 igo; "
                "Q7164 igo; Q7817 igo; Q7825 igo"
            ),
        ),
        Table(
            "ministers",
            "ministers by state",
            "terms",
            _of(8, *(f'"{code}"' for code in _STATES.split())),
        ),
        Table("states", "states that ended", "things", _classes("Q3624078 state; Q3024240 historical state")),
        Table(
            "organisations",
            "organisations by their founding",
            "things",
            _classes("Q4830453 company; Q484652 igo; Q7278 party; Q163740 ngo; Q11032 media"),
        ),
        Table(
            "events",
            "wars, treaties, elections, disasters, attacks and other events",
            "things",
            _classes(
                "Q198 war; Q178561 battle; Q131569 treaty; Q40231 election; Q43109 referendum; "
                "Q45382 coup; Q10931 revolution; Q7944 earthquake; Q8092 hurricane; Q744913 crash; "
                "Q2223653 attack; Q3199915 massacre; Q12184 pandemic; Q5389 olympics"
            ),
        ),
        Table(
            "renames",
            "official names that were given up",
            "things",
            _classes(
                "Q515 former name of a city; Q6256 former name of a country; "
                "Q4830453 former name of a company; Q484652 former name of a organisation"
            ),
        ),
    )
}
"""By name, in the order in which they are fetched."""
