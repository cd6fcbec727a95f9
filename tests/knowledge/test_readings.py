"""What is told in more than one way, or shares its name: the shipped facts hold every reading of it."""

from __future__ import annotations

import pytest

from checker import check
from checker.knowledge.embedded import shipped
from checker.knowledge.names import key_of

RIGHT = """\
Volunteers at a camp in Dunkirk in 2016 handed out food.
V-E Day in 2015 was sunny.
The Russia-Ukraine war began in 2014.
The Vietnam War began in 1965.
The Vietnam War began in 1955.
The Seven Years' War began in 1756.
Woodstock in 1999 ended in fires.
Charlie Hebdo in 2006 printed cartoons.
In Benghazi in 2011 the revolt began.
Watergate in 1974 brought a president down.
The International Monetary Fund was founded in 1944.
The World Bank was founded in 1944.
The European Union was founded in 1957.
The MeToo movement was founded in 2006.
The band played at the Bataclan in 2018.
The Munich Agreement was signed on 29 September 1938.
The Munich Agreement was signed on 30 September 1938.
The Dayton Agreement of November 1995 ended the war.
Reform UK was founded in 2018.
The Spanish Civil War began on 18 July 1936.
The Iraq War began on 19 March 2003.
The Iraq War began on 20 March 2003.
"""
WRONG = """\
The Vietnam War began in 1967.
Woodstock in 1971 drew a huge crowd.
The World Bank was founded in 1954.
The Munich Agreement was signed on 30 September 1939.
The Spanish Civil War began in 1937.
"""


def _found(text: str) -> list[object]:
    return list(check(text, published="2026-11-22", select=["event-date-mismatch"]).findings)


@pytest.mark.parametrize("text", RIGHT.splitlines())
def test_right_ways_to_tell_it_pass(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize("text", WRONG.splitlines())
def test_wrong_ones_do_not(text: str) -> None:
    assert _found(text)


def test_no_two_of_a_number_are_one() -> None:
    first, second = (
        {thing.start for thing in shipped().things(key_of(war)) if not thing.phase}
        for war in ("World War I", "World War II")
    )
    assert first
    assert first.isdisjoint(second)


@pytest.mark.parametrize(
    ("name", "office"),
    [
        ("Queen Victoria", "Queen"),
        ("Pope Pius XI", "Pope"),
        ("Emperor Taisho", "Emperor"),
        ("King Edward VII", "King"),
    ],
)
def test_monarchs_and_popes_have_terms(name: str, office: str) -> None:
    assert {term.office for term in shipped().terms(key_of(name))} == {office}
