"""Lengths whose ends stand in earlier sentences."""

from __future__ import annotations

import pytest

from checker import check

RULES = ("elapsed-mismatch", "offset-mismatch", "told-length-mismatch")


def found(text: str) -> list[str]:
    report = check(text, published="2020-09-25", select=RULES)
    return [text[slice(*finding.span)] for finding in report.findings]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (
            "The treaty was signed on 12 June 1972. It came into force in July 1980, {} after it was signed.",
            "three years",
        ),
        (
            "He was sworn in on 4 January 2009. {} after taking office, in November 2009, he fell ill.",
            "Five months",
        ),
        ("She married Karl Moe in 1931. He died in 1950, {} after their wedding.", "ten years"),
        (
            "The vote took place on 14 May 2017. A court annulled it on 2 September, {} after the vote.",
            "two weeks",
        ),
        ("He joined the railway in 1950. In 1990, after {} of service, he hung up his cap.", "thirty years"),
        ("The mill opened in 1906. When it closed in 1996, {} of papermaking came to an end.", "70 years"),
        ("The wall went up in August 1961. It came down in November 1989, after {}.", "38 years"),
        ("The treaty was signed on 9 May 1919, {} to the day after the vote of 9 May 1914.", "six years"),
        ("On Friday the mill ended {} of papermaking. It opened in 1906 with two machines.", "127 years"),
        ("She was hired by the town from 3 May 2003. She retired on 9 June 2016, after {}.", "11 years"),
        (
            "The stand burned down on 11 May 1985. One of steel stood in October 1987, {} after the fire.",
            "three years and five months",
        ),
        ("The school will close on 17 July, after {}. It opened on 8 January 1872.", "158 years"),
        ("He retired in 1999 after {} of service. He had joined the fleet in 1963.", "46 years"),
        ("She was appointed in 1952 and held it for {}, until the light was put out in 1988.", "46 years"),
        ("He was jailed in May 1962 and freed in June 1990, after {} behind bars.", "37 years"),
        ("The king came to the throne in 1910. He reigned for {}, until his death in 1936.", "36 years"),
        ("The pair married in June 1958. She died in 2008, after {} of marriage.", "40 years"),
    ],
)
def test_length_that_does_not_fit(text: str, length: str) -> None:
    assert found(text.format(length)) == [length]


@pytest.mark.parametrize(
    "text",
    [
        "On 20 July 1969 it landed. The ship had left the Cape four days earlier, on 16 July.",
        "The treaty was signed on 9 May 1919, five years to the day after the vote of 9 May 1914.",
        "Odd Moe died in 2013. Eva died on 30 December 2020, three years after her father Odd died.",
        "The dam burst in 1987. Another one burst. Six years after the dam burst, in 1995, all was dry.",
        "It launched a van in June 2011. In March 2014, nine months after the launch of a bus, it failed.",
        "Her husband died in March 2001. In May 2012, two months after her death, the house was sold.",
        "If the dam had burst on 3 May 1987, six years after the dam burst, in 1995, all would be dry.",
        "She was elected to parliament in 1993. She retired in 2010 after 35 years of teaching.",
        "He joined the paper in 1990 and became its editor in 2004. He retired in 2014 after ten years.",
        "The line was opened in 1870 and closed in 1960. It reopened in 1975, after fifteen years.",
        "He joined the firm in 1990. His brother Odd left the fleet in 2001 after twenty years.",
        "Eva became mayor in 2004. She left in 2012. Her husband died in 2015 after 40 years of marriage.",
    ],
)
def test_length_of_something_else(text: str) -> None:
    assert found(text) == []
