"""Terms that a text gives and acts outside them, in many wordings."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["outside-stated-term"]

OUTSIDE = [
    "Ana Ruiz has been queen since 1990. In 1985 Queen Ana Ruiz signed the charter.",
    "Ana Ruiz was governor from 1990 to 1999. The act was signed by Governor Ana Ruiz in 2003.",
    "Ana Ruiz became mayor in 1990. Ruiz was mayor when the dam was built in 1981.",
    "Ana Ruiz, who was mayor from 1998 to 2005, was there. In a speech as mayor in 2008 she praised him.",
    "Ana Ruiz was sworn in as governor in January 2011. While Ruiz was governor, in 2008, the dam burst.",
    "Ana Ruiz served as mayor from 1990 to 1998. In 2003, as mayor, she unveiled the statue.",
    "Ana Ruiz has been chairwoman of the club since 2012. During her time as chairwoman, in 2005, it won.",
    "The then mayor, Ana Ruiz, sang there in 2012. Ruiz took office as mayor in 2014.",
    "Ana Ruiz stepped down as chancellor on 3 May 1999. As chancellor she signed the pact in 2004.",
    "In 1986 Ana Ruiz became bishop of Lund. As bishop she blessed the bells in 1979.",
    "The then-governor, Ana Ruiz, was governor until 2006. As governor she met the pope in 2009.",
    "Mayor Ana Ruiz left office in 2006. As mayor, Ruiz opened the tunnel in 2010.",
    "Ana Ruiz, headmistress from 1961 to 1975, died on Friday. As headmistress she planted the oak in 1982.",
]
INSIDE = [
    "Ana Ruiz was queen from 1990 to 1999. In 1993 Queen Ana Ruiz signed the charter.",
    "Ana Ruiz was president from 1990 to 1999. In 2004 President Ana Ruiz spoke in Lund.",
    "Ana Ruiz was sworn in as governor in January 2011. While Ruiz was governor, in 2012, the dam burst.",
    "Ana Ruiz served as mayor from 1990 to 1998. In 1993, as mayor, she unveiled the statue.",
    "Ana Ruiz served as mayor from 1990 to 1998 and from 2002 to 2006. In 2003, as mayor, she unveiled it.",
    "Ana Ruiz became mayor in 1990. Her father Luis had run it before. As mayor he built it in 1970.",
    "Ana Ruiz became president of the club in 1990. As president of the union she signed the pact in 1985.",
    "Ana Ruiz became mayor in 1990. She succeeded Jo Lind, who as mayor had opened the pool in 1985.",
    "Ana Ruiz became mayor in 1990, ten years after she had stood for election as mayor in 1980.",
    "Ana Ruiz was elected mayor in 1990 and re-elected in 1994. As mayor she had opened the pool in 1985.",
    "Ana Ruiz became the first mayor to fly in 1990. As mayor she opened the pool in 1985.",
    "Ana Ruiz could have become mayor in 1990. As mayor she opened the pool in 1985.",
]


@pytest.mark.parametrize("text", OUTSIDE)
def test_outside(text: str) -> None:
    outcome = run_example(RULE, Passing(text))
    assert len(outcome.findings) == 1


@pytest.mark.parametrize("text", INSIDE)
def test_inside(text: str) -> None:
    assert not run_example(RULE, Passing(text)).findings


@pytest.mark.parametrize(
    ("wording", "flagged"),
    [
        ("the sitting governor, Ana Ruiz", True),
        ("Ana Ruiz, the current governor", True),
        ("incumbent governor Ana Ruiz", True),
        ("former governor Ana Ruiz", False),
        ("the governor at the time, Ana Ruiz", False),
    ],
)
@pytest.mark.parametrize("published", ["2019-09-05", "2004-09-05"])
def test_holders_today(wording: str, flagged: bool, published: str) -> None:
    text = f"A letter came from {wording}, on Monday. Ruiz was governor from 2001 to 2008."
    found = run_example(RULE, Passing(text, published=published)).findings
    assert bool(found) is (flagged and published > "2009")
