"""Links against what is said of them: the cases that examples leave out."""

from __future__ import annotations

import pytest

from checker import Flagged, Passing, registry
from checker.testing import run_example

POST = "https://x.com/reader/status/1541815603606036480"  # 28 June 2022
PAPER = "https://doi.org/10.1016/j.port.2020.02.052"
COPY = "https://web.archive.org/web/20200102030405/https://port.example/"

FLAGGED = [
    ("identifier-date-mismatch", f"She tweeted it in May 2021 ({POST})."),
    ("identifier-date-mismatch", f"The post of 3 May 2022 is gone ({POST})."),
    ("identifier-date-mismatch", f"It was uploaded on 3 May 2022 to {POST}."),
    ("identifier-date-mismatch", f"A 2015 study found it ({PAPER})."),
    ("identifier-date-mismatch", f"A study of nine ports published in 2015 found it ({PAPER})."),
    ("source-after-article", f"A study found it ({PAPER.replace('2020', '2024')})."),
    ("archive-date-mismatch", f"A snapshot from 5 June 2020 shows it ({COPY})."),
    ("archive-date-mismatch", f"Archived from the original in March 2020 ({COPY})."),
    ("archive-before-original", f"See https://archive.ph/2020.01.02-030405/{POST}."),
    ("access-date-range", f"{POST} (last accessed: 3 May 2022)"),
    ("source-after-article", "See https://news.example/2022/06/28/ferry for more."),
    ("as-of-mismatch", f"As of 9 January 2020, ten sailed, according to the port ({COPY})."),
    ("old-as-new", f"This photo was taken on 4 July 2022 in the port ({POST})."),
]
PASSING = [
    ("identifier-date-mismatch", f"He posted it the day after the storm of 3 May 2022 ({POST})."),
    ("identifier-date-mismatch", f"On 3 May 2022 he spoke, and on 9 May he posted it ({POST})."),
    ("identifier-date-mismatch", f"A 2019 study found it ({PAPER})."),
    ("identifier-date-mismatch", f"A study found that fewer sank in 2015 ({PAPER})."),
    ("source-after-article", f"A study found it ({PAPER})."),
    ("identifier-date-mismatch", f"He did not post it on 3 May 2022 ({POST})."),
    ("identifier-date-mismatch", f"He posted it on 3 May 2022 ({POST}, {POST[:-1]}1)."),
    ("identifier-date-mismatch", "He posted it on 3 May 2022 (https://video.example/watch?v=jNQXAC9IVRw)."),
    ("archive-date-mismatch", f"Archived on 1 January 2020 ({COPY})."),
    ("archive-date-mismatch", f"Archived after the storm of 3 May 2019 ({COPY})."),
    ("archive-before-original", "See https://archive.ph/20220629010101/" + POST + "."),
    ("access-date-range", "https://port.example/log, retrieved on 3 May 2022."),
    ("access-date-range", "The wreck was retrieved on 3 May 1982."),
    ("source-after-article", "See https://news.example/2022/05/10/ferry for more."),
    ("source-after-article", "See https://news.example/events/2022/06/28/ferry for more."),
    ("as-of-mismatch", f"As of 9 January 2020, ten sailed ({COPY})."),
    (
        "as-of-mismatch",
        f"As of 9 January 2020, ten sailed, says the port ({COPY}; https://port.example/log).",
    ),
    ("old-as-new", f"This old photo was taken on 4 July 2022 in the port ({POST})."),
    ("source-after-claim", f"She said on 3 May 2022 that a post ({POST}) was false."),
]


@pytest.mark.parametrize(("rule", "text"), FLAGGED)
def test_flagged(rule: str, text: str) -> None:
    outcome = run_example(registry.load().rule(rule), Flagged(text=f"[[{text}]]", published="2022-05-09"))
    assert [finding.rule for finding in outcome.findings] == [rule], outcome.describe()


@pytest.mark.parametrize(("rule", "text"), PASSING)
def test_passing(rule: str, text: str) -> None:
    outcome = run_example(registry.load().rule(rule), Passing(text, published="2022-05-09"))
    assert outcome.right, outcome.describe()


CITATIONS = """# Rain

It rains more {citation}.

# References

1. van der Berg, A. (2018). Rain. Retrieved 2021.

2. Smith-Jones B and Ames C. Snow. 2016.

3. Ames, C. (2011a). Hail.

4. Ames, C. (2011b). Sleet.
"""


@pytest.mark.parametrize(
    ("citation", "year"),
    [
        ("(van der Berg, 2019)", "2019"),
        ("(Smith-Jones & Ames, 2018; Ames, 2011)", "2018"),
        ("as Smith-Jones and Ames (2018) show", "2018"),
        ("as Smith-Jones et al. (2015b) show", "2015"),
        ("(van der Berg, 2021)", None),
        ("(Ames, 2012)", None),
        ("(Smith-Jones & Ames, 2016)", None),
        ("(see Figure 2012)", None),
        ("than in May (2012)", None),
    ],
)
def test_citation_years(citation: str, year: str | None) -> None:
    text = CITATIONS.format(citation=citation.replace(year, f"[[{year}]]") if year else citation)
    example = Flagged if year else Passing
    outcome = run_example(
        registry.load().rule("citation-year-mismatch"), example(text, input_format="markdown")
    )
    assert outcome.right, outcome.describe()


def test_only_what_lies_before_the_list_is_read() -> None:
    text = CITATIONS.format(citation="everywhere") + "\nSmith-Jones (2003) is no citation.\n"
    rule = registry.load().rule("citation-year-mismatch")
    assert run_example(rule, Passing(text, input_format="markdown")).right
