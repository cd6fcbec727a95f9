"""Links against what is said of them, as reports say it: which statements fit their link, and which do not.

Each place has two statements, one that fits and one that does not. Precision and recall are counted over all.
"""

from __future__ import annotations

import re

import pytest

from checker.engine import Checker, Settings
from checker.model.publication import DateSignal, Signal
from checker.read import read_bytes
from checker.read.published import parse_published_argument

POST = "https://x.com/reader/status/1541815603606036480"  # 28 June 2022, 16:03 UTC
LATER = "https://x.com/reader/status/1633500000000000000"  # 8 March 2023
CLIP = "https://www.tiktok.com/@reader/video/7114361241312300294"  # 28 June 2022
TOOT = "https://mastodon.example/@reader/108557394214912345"  # 28 June 2022
PREPRINT = "https://arxiv.org/abs/2206.13789"  # June 2022
TRIAL = "https://doi.org/10.1101/2022.06.21.22276660"  # 21 June 2022
PAPER = "https://doi.org/10.1016/j.port.2020.02.052"  # about 2020
COPY = "https://web.archive.org/web/20220630101500/https://port.example/log"  # 30 June 2022
COPIED = f"https://web.archive.org/web/DATE101500/{POST}"
LOG = "https://port.example/log"
STORY = "https://mail.example/2022/06/29/ferry-sinks"  # 29 June 2022

PAIRS: list[tuple[str, str, str]] = [
    # the place of the statement, what fits, what does not
    ("She wrote on DATE that the ferry had sunk ([post](POST)).", "28 June 2022", "8 June 2022"),
    ("On DATE, the account [tweeted](POST) a photo of the quay.", "28 June 2022", "28 May 2022"),
    ("The [tweet](POST), posted in DATE, was seen by thousands.", "June 2022", "July 2021"),
    ("A tweet of DATE shows the bow under water: POST", "June 28, 2022", "June 28, 2021"),
    ("The [post of DATE](POST) has since gone.", "28 June 2022", "18 June 2022"),
    ("He posted it late on DATE ([here](POST)).", "27 June 2022", "24 June 2022"),
    ("The clip was uploaded to TikTok on DATE ([video](CLIP)).", "28 June 2022", "2 June 2022"),
    ("On DATE the harbour shared a [clip](CLIP) of the wreck.", "28 June 2022", "20 July 2022"),
    ("The crew posted on DATE that all were safe: TOOT.", "28 June 2022", "26 May 2022"),
    ("[DATE](POST): no ferry sails today.", "28 June 2022", "28 July 2022"),
    ("The [account](LATER) published the list on DATE.", "8 March 2023", "8 April 2023"),
    ("In DATE the same account posted [a second list](LATER).", "March 2023", "March 2022"),
    ("The preprint of DATE counts nine wrecks ([arXiv](PREPRINT)).", "June 2022", "June 2021"),
    ("Nine wrecks were counted in a preprint posted in DATE: PREPRINT", "June 2022", "January 2022"),
    ("A preprint posted on DATE ([medRxiv](TRIAL)) doubts it.", "21 June 2022", "21 June 2021"),
    ("A DATE study ([link](PAPER)) found fewer.", "2020", "2015"),
    ("A [paper published in DATE](PAPER) found fewer.", "2019", "2011"),
    ("The study of ports published in DATE is [here](PAPER).", "2021", "2014"),
    ("The log, archived on DATE, is [here](COPY).", "30 June 2022", "3 June 2022"),
    ("An [archived copy](COPY) from DATE lists nine.", "June 2022", "March 2022"),
    ("A snapshot of DATE ([archive](COPY)) lists nine.", "1 July 2022", "11 July 2022"),
    ("It was preserved on DATE: COPY", "30 June 2022", "30 June 2021"),
    ("See the [archived post](COPIED).", "20220629", "20220601"),
    ("The post is kept [here](COPIED).", "20230101", "20210101"),
    ("Ferry log, LOG, retrieved DATE.", "3 July 2022", "3 July 2024"),
    ("The post (POST, last accessed DATE) is gone.", "1 July 2022", "1 June 2022"),
    ("POST (accessed on DATE)", "29 June 2022", "29 June 2021"),
    ("As of DATE, nine ferries sailed, according to [the port](POST).", "28 June 2022", "4 July 2022"),
    ("As of DATE, nine lay in the harbour, the [log](COPY) shows.", "30 June 2022", "9 July 2022"),
    ("The video was filmed on DATE in the port: POST", "27 June 2022", "4 July 2022"),
    ("This photo was taken on DATE ([post](POST)).", "3 May 2022", "3 July 2022"),
    ("On DATE the minister said so, citing [a post](POST).", "30 June 2022", "30 May 2022"),
    ("The mayor said so on DATE, pointing to [a list](LATER).", "9 March 2023", "9 January 2023"),
    ("On DATE she tweeted, quoting [a post](POST).", "2 July 2022", "2 May 2022"),
    ("The port [posted](POST) its figures on DATE, after weeks.", "June 28, 2022", "June 18, 2022"),
    ("She first shared the picture on DATE.[^1]\n\n[^1]: POST", "28 June 2022", "28 April 2022"),
    ("Footage [uploaded](CLIP) DATE shows the bow.", "on 28 June 2022", "on 1 June 2022"),
    ("Ines Calloway, a deckhand, published [a thread](POST) on DATE.", "28 June 2022", "4 June 2022"),
    ("In a [tweet](POST) from DATE, the captain denies it.", "28 June 2022", "28 June 2020"),
    ("On Tuesday, DATE, the port tweeted: “No ferry today” (POST).", "28 June 2022", "21 June 2022"),
    ("The earliest copy we found was posted on DATE: LATER", "8 March 2023", "18 February 2023"),
    ("The paper ([preprint](PREPRINT)) was submitted in DATE.", "June 2022", "June 2019"),
    ("The page was captured on DATE ([copy](COPY)).", "30 June 2022", "30 May 2022"),
    ("The log was archived in DATE (COPY).", "June 2022", "August 2022"),
    ("LOG (consulted on DATE)", "2 June 2022", "2 June 2026"),
    ("As at DATE, the port's [page](COPY) said that all were safe.", "30 June 2022", "30 August 2022"),
    ("On DATE, Calloway argued so, quoting [the list](LATER).", "10 March 2023", "10 March 2022"),
    ("The clip, recorded on DATE, is [here](CLIP).", "27 June 2022", "14 July 2022"),
]  # fmt: skip

FITTING = (
    # statements that look near to a contradiction and are none
    "He posted about the storm of 3 May 2022 on the next day of June (POST).",
    "On 3 May 2022 the ferry sank; the port [posted](POST) its list in summer.",
    "The ferry, built in 1987, was shown in a [post](LATER) by a passenger.",
    "He claims that he posted it on 3 May 2022 (POST), which is false.",
    "The post (POST) was said to be from 3 May 2021, but is not.",
    "The [story](STORY) tells of a storm in May 2019.",
    "A [paper](PAPER) on wrecks of 1912 was published by the port.",
    "An old video from 2015 was [shared again](POST) as if it were new.",
    "The photo was taken on 3 May 2015 and [posted](POST) years later.",
    "The [minutes](COPY) of 3 May 2019 are kept in the archive.",
    "Archived copies exist of 2019 and of [2022](COPY).",
    "On 3 May 2022 he said so. Weeks later he [posted](POST) the list.",
    "On 3 May 2022 he announced a list, which he [posted](POST) in June.",
    "He wrote in his book, published in 2019, what he [posted](POST) later.",
    "As of 4 July 2022, nine ferries sail. Another [post](POST) counts ten.",
    "The data, retrieved on 3 May 2022 by the port, were [posted](POST) in June.",
    "Since 3 May 2022 the account has posted daily, as on [this day](POST).",
    "Between 3 and 9 May 2022 the port posted four lists, and later [this one](POST).",
    "After the vote of 3 May 2022 she [tweeted](POST) a list.",
    "The [post](POST) quotes a letter that was published in 1987.",
    "The [post](POST) shows a page from a book published in 1987.",
    "Three days after the ferry sank on 3 May 2022, people shared [the list](LATER).",
    "His [thread](POST) goes through every list since 3 May 2019.",
    "In May 2019 she left the port; her [tweets](POST) are still there.",
    "The captain, born on 3 May 1961, [posted](POST) a denial.",
    "The port's rules of 3 May 2019, [posted](POST) by a reader, allow it.",
    "A list dated 3 May 2022 was [posted](POST) by a reader.",
    "The letter, which bears the date 3 May 2022, was uploaded [here](CLIP).",
    "By 3 May 2022 nobody had posted the [list](POST).",
    "The video from 3 May 2015 has been [shared](POST) by thousands.",
    "A story that ran on 3 May 2020 is quoted [in the post](POST).",
    "He retired on 3 May 2022, as the port [posted](POST) weeks later.",
    "The archive holds the minutes of 3 May 2019 ([copy](COPY)).",
    "A copy of the letter of 3 May 2019 is [archived](COPY).",
    "The [preprint](PREPRINT) looks at wrecks reported in May 2019.",
    "A 2015 storm is the subject of [a paper](PAPER) on ports.",
    "As of 3 May 2024, when the port checked again, the [post](POST) was gone.",
    "On 3 May 2022 she said that it would rain. It did, as [this post](POST) shows.",
    "The picture was first taken for a calendar of 2019 and appears [here](POST).",
    "Published in 2019, the book is quoted in [a post](POST).",
)


ADDRESSES = {
    "POST": POST, "LATER": LATER, "CLIP": CLIP, "TOOT": TOOT, "PREPRINT": PREPRINT, "TRIAL": TRIAL,
    "PAPER": PAPER, "COPY": COPY, "COPIED": COPIED, "STORY": STORY, "LOG": LOG,
}  # fmt: skip
_NAME = re.compile(rf"\b(?:{'|'.join(ADDRESSES)})\b")


def filled(text: str, date: str = "") -> str:
    """The statement with its address and date."""
    return _NAME.sub(lambda match: ADDRESSES[match.group()], text).replace("DATE", date)


def findings(text: str, published: str = "2023-03-20") -> list[str]:
    """Names of the rules about sources that flag a passage of a report."""
    signal = DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)
    checker = Checker(Settings(select=frozenset({"sources", "factcheck"}), published=signal))
    report = f"# What the port knew\n\nThe ferry sank in the spring.\n\n{text}\n"
    (document,) = read_bytes(report.encode(), "report.md")
    (found,) = checker.check([document])
    return [finding.rule for finding in found.findings]


@pytest.mark.parametrize(("place", "fits", "other"), PAIRS)
def test_what_fits_passes(place: str, fits: str, other: str) -> None:
    assert findings(filled(place, fits)) == []


@pytest.mark.parametrize(("place", "fits", "other"), PAIRS)
def test_what_does_not_fit_is_flagged_once(place: str, fits: str, other: str) -> None:
    assert len(findings(filled(place, other))) == 1


@pytest.mark.parametrize("text", FITTING)
def test_what_only_looks_wrong_passes(text: str) -> None:
    assert findings(filled(text)) == []
