"""Documents of our own wording, and their dossiers."""

from __future__ import annotations

from functools import cache

from checker.engine import Checker
from checker.errors import ReadError
from checker.model.document import Document
from checker.read import read_bytes
from checker.review.build import build_dossier
from checker.review.model import Dossier

SLIPS = """TURIN, Wednesday, 15 May 2024 - The bridge reopened on Monday, 7 May 2024, after repairs.

Engineers closed two lanes on 31 November 2022. "We shall be done by Friday," the mayor said on Tuesday.

The fund was set up in 1974. The new plaza opens on 4 June 2024, after three weeks of tests.
"""

REPORT = """<!DOCTYPE html><html lang="en"><head><title>The picture of the dam is an old one</title>
<script type="application/ld+json">{"@type": "ClaimReview", "datePublished": "2023-03-10",
 "claimReviewed": "The dam burst in March 2023", "itemReviewed": {"@type": "Claim",
 "datePublished": "2023-03-12",
 "firstAppearance": {"@type": "CreativeWork", "url": "https://x.com/somebody/status/1633500000000000000"}}}
</script></head><body><article><h1>The picture of the dam is an old one</h1>
<p>It was first shown in
<a href="https://web.archive.org/web/20190604113000/https://news.example/dam.jpg">a story of
June 2018</a>.</p>
<p>The dam, built from 1971 to 1968, was inspected on 14 November 2022.</p>
</article></body></html>
"""

_ATTACK = '<script>window.pwned = 1</script><img src=x onerror="window.pwned = 1">\'"`${window.pwned = 1}'
HOSTILE = f"""# {_ATTACK}

On Monday, 7 May 2024 {_ATTACK} </script><!-- "said <b>Anna</b> \u202egnp.exe\u202c on 5 May 2024.

=HYPERLINK("x") was signed on 31 November 2022; $title ${{script}} see javascript:window.pwned=1 & &lt;i&gt;.
"""


def document(text: str, name: str = "story.txt") -> Document:
    (found,) = read_bytes(text.encode(), name)
    assert not isinstance(found, ReadError)
    return found


def dossier(text: str, name: str = "story.txt", **sources: str) -> Dossier:
    """The dossier of a text; each keyword is the text of a source of that name."""
    checker = Checker()
    read = document(text, name)
    (report,), (article,) = checker.check([read]), checker.articles([read])
    others = [document(each, f"{title}.txt") for title, each in sources.items()]
    return build_dossier(article, report, checker.articles(others))


MANY = "\n\n".join(
    f"The harbour wall was {done} on {number % 27 + 1} {month} {2008 + number % 9}. The dam, built in"
    f" {1950 + number % 3}, held."
    for number, (month, done) in enumerate(
        (month, done)
        for month in "January March April June July August October December".split()
        for done in "closed opened sold flooded painted inspected measured mended".split()
    )
)

EXAMPLES = ("slips", "report", "hostile", "many", "empty")


@cache
def example(name: str) -> Dossier:
    """Dossiers: with sources, with fact-check markup, of a text that means harm, of many claims, none."""
    if name == "slips":
        return dossier(SLIPS, another=HOSTILE)
    if name == "many":
        return dossier(MANY, "many.txt")
    if name == "report":
        return dossier(REPORT, "report.html", slips=SLIPS)
    return dossier(HOSTILE, "hostile.md", other=HOSTILE) if name == "hostile" else dossier("\n")
