"""The words by which texts tell terms of office."""

from __future__ import annotations

import re

from checker.facts import ROLES
from rules.support.language.patterns import Pattern

ANY_OFFICE = frozenset({"head_of_state", "head_of_government", "effective_leader"})
"""Roles of those who lead a state or its government."""
_STATE = frozenset({"head_of_state"})
_INTERNATIONAL = frozenset({"igo"})
TITLES = {title.lower(): roles for title, roles in ROLES.items()} | {
    "in office": ANY_OFFICE,
    "the presidency": ANY_OFFICE,
    "the premiership": ANY_OFFICE,
    "the chancellorship": ANY_OFFICE,
    "the vice presidency": frozenset({"deputy_head"}),
    "the speakership": frozenset({"speaker"}),
    "the gavel": frozenset({"speaker"}),
    "king": _STATE,
    "queen": _STATE,
    "pope": _STATE,
    "emperor": _STATE,
    "the throne": _STATE,
    "chancellor of the exchequer": frozenset({"finance_minister", "minister", "other"}),
    "home secretary": frozenset({"minister", "interior_minister", "other"}),
    "CEO": frozenset({"chief_executive"}),
    "head of state": ANY_OFFICE,
    "general secretary": ANY_OFFICE,
    "secretary-general": _INTERNATIONAL,
    "secretary general": _INTERNATIONAL,
    "first minister": frozenset({"subnational_head"}),
    "chief executive": frozenset({"chief_executive"}),
    "speaker of the House": frozenset({"speaker"}),
    "chairman of the Federal Reserve": frozenset({"central_bank_governor"}),
    "head of the Federal Reserve": frozenset({"central_bank_governor"}),
    "director of the FBI": frozenset({"agency_head"}),
    "FBI director": frozenset({"agency_head"}),
}
_TITLE = "|".join(re.escape(t) for t in sorted(TITLES, key=len, reverse=True))
_OF = r"(?:\ of\ (?:the\ )?[A-Z]\w+(?:\ [A-Z]\w+)?)?"
_OWNER = r"(?:its\ |the\ |[A-Z][\w-]+['’]s?\ |[A-Z][a-z]+(?:sh|ch|an|se|li|ek|ic)\ )?"
_BECOMING = (
    r"(?:became|becoming|become|named|appointed|made|assumed|took|ascended|came\ to"
    r"|(?:sworn\ in|took\ over|took\ office|inaugurated|installed)\ as)\ "
)
TOLD = Pattern(
    rf"\b(?:(?:(?P<became>{_BECOMING})|(?P<inside>(?:as|while)\ )){_OWNER})?"
    rf"(?P<title>{_TITLE}){_OF}(?P<again>\ again|\ for\ \w+)?,?"
    r"\ (?:(?P<how>since|from|between|in)\ (?:early\ |late\ )?)?$",
    exact=True,
)
AGAIN = Pattern(
    rf"(?P<became>(?!))?(?P<inside>(?!))?\b(?P<title>{_TITLE}){_OF}\ from\ [^.;,]{{4,40}}"
    r"\ and\ (?:again\ |then\ )?(?P<how>from)\ $",
    exact=True,
)
"""The second of two terms: "prime minister from 2006 to 2007 and again from 2012 to 2020"."""
_HOMES = r"(?:10\ )?Downing\ Street|No\.\ 10|the\ Élysée(?:\ [Pp]alace)?|the\ chancellery"
HOMES = rf"(?:{_HOMES})"
"""Houses into which leaders move when they take office, for use inside a larger pattern."""
SEATS = rf"(?:the\ White\ House|{_HOMES})"
"""Buildings that stand for the office of a leader, for use inside a larger pattern."""
LEFT = Pattern(
    r"\b(?P<left>(?:resigned|stepped\ down|retired|quit|stood\ down|stepped\ aside)"
    rf"\ as\ (?P<title>{_TITLE}){_OF}"
    rf"|(?:left|quit)\ (?P<office>office|{SEATS}))\ (?:in|on)\ (?:early\ |late\ )?$",
    exact=True,
)
THEN = Pattern(rf",\ (?:then|at\ the\ time)\ (?:the\ |[\w-]+['’]s\ )?(?P<title>{_TITLE})\b", exact=True)
WON = Pattern(
    r"\b(?P<won>(?:won|captured|gained)\ the\ (?:presidency|premiership|chancellorship)"
    r"|(?:was|were|been)\ (?:first\ )?(?:re-?)?elected\ (?:as\ )?(?:the\ |its\ )?"
    r"(?:president|prime\ minister|chancellor|pope))"
    rf"{_OF}\ (?:back\ )?in\ (?:early\ |late\ )?$",
    exact=True,
)
UNDER = Pattern(
    r",?\ (?P<under>under)\ (?:then[-\ ])?(?:President\ |Prime\ Minister\ |Chancellor\ )?(?=[A-Z])"
)
IN = Pattern(r",?\ in\ ")
TO = Pattern(r"\ (?:to|until|till|through|and)\ |[-–]")
OTHER_OFFICE = Pattern(
    r"\b(?:vice|deputy|former|ex|club|company|bank|party|union|council|university|college|association|opposition|"
    r"shadow|student|state|chief|first|board|assistant|acting|interim)[- ]$"
)
SUBJECT_CHANGE = Pattern(
    r"\b(?:whose|wife|husband|father|mother|son|daughter|brother|predecessor|successor|under|"
    r"rival|opponent|ally|aide|adviser|spokesman|replaced|succeeded|against|defeated|beat)\b"
)
