"""Words with which something that lasts begins and ends, by what it is: an office, a marriage, captivity."""

from __future__ import annotations

from typing import NamedTuple

from rules.support.language.patterns import Pattern


class SpellWords(NamedTuple):
    """How a state of some sort is told to begin and to end, and what names it behind a length."""

    begins: Pattern
    ends: Pattern
    named: Pattern


def _any(forms: str) -> Pattern:
    return Pattern(rf"\b(?:{forms})\b".replace(" ", r"\s"))


_LEAVES = (
    r"retires|resigns|steps down|hands over|bows out|hangs up|gives up"
    r"|retired|resigned|stepped down|stood down|left|quit|bowed out|hung up|handed over|lost office|departed"
    r"|was (?:dismissed|fired|sacked|ousted|voted out|removed|deposed|replaced)"
)

PERSONAL = (
    SpellWords(
        _any(
            r"sworn in|appointed|elected|named|hired|ordained|installed|crowned|employed|inaugurated"
            r"|took office|took over|became|joined|came to (?:the throne|power)"
            r"|started (?:as|at|work)|began (?:as|at|work)|entered|succeeded|enlisted"
        ),
        _any(rf"{_LEAVES}|died|abdicated|his death|her death"),
        _any(
            r"(?:of|in) service(?! (?:to|in|with|for))|in (?:office|power)|in (?:the )?(?:job|post|role)"
            r"|in charge|on the (?:throne|bench|job)|at the (?:helm|top|head)"
        ),
    ),
    SpellWords(
        _any(r"jailed|imprisoned|arrested|captured|taken prisoner|interned|detained|locked up|kidnapped"),
        _any(r"freed|released|let go|set free|walked free|came home|escaped|paroled"),
        _any(r"in (?:prison|jail|captivity|custody)|behind bars"),
    ),
    SpellWords(
        _any("married|wed"),
        _any("divorced|separated|parted|split|died"),
        _any("of (?:marriage|married life)|together"),
    ),
)
"""Of people: offices, captivity, marriages."""

THING = SpellWords(
    _any(
        r"opened|founded|established|built|put up|went up|set up|launched|began|started|formed|erected"
        r"|broke out|introduced|imposed|occupied"
    ),
    _any(
        r"closed|shut|will close|is to close|closes|came down|fell|ended|dissolved|folded|demolished"
        r"|pulled down|torn down|sank"
        r"|disbanded|burnt down|burned down|wound up|stopped|ceased|lifted|abolished|scrapped"
        r"|came to an end"
    ),
    _any("of (?:operation|existence)|in (?:business|operation|service)"),
)
"""Of what is built, founded or begun."""
