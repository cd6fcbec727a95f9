"""Small pieces of HTML. Whatever comes from a document passes through here and is escaped."""

from __future__ import annotations

import re

from checker.report.markup import html
from checker.review.model import DatedClaim

_ADDRESS = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)


def inline(text: str) -> str:
    """Escaped text that keeps a blank at either end; what steers the reading direction is marked."""
    return html(f"|{text}|")[1:-1]


def link(target: str, words: str, kind: str = "") -> str:
    """A link inside the page."""
    of = f' class="{html(kind)}"' if kind else ""
    return f'<a href="#{html(target)}"{of}>{html(words)}</a>'


def citation(url: str, words: str) -> str:
    """A visible link to an address of the web; plain words for an address of any other kind."""
    if not _ADDRESS.fullmatch(url):
        return html(words)
    return f'<a href="{html(url)}" rel="noopener noreferrer nofollow" class="out">{html(words)}</a>'


def shortened(text: str, longest: int) -> str:
    """The text in one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def in_context(claim: DatedClaim, around: int) -> tuple[str, str, str]:
    """What the sentence says before, in and after a claim, in one line, with so many characters around it."""
    before, words, after = (
        " ".join(f"x{part}x".split())[1:-1] for part in (claim.lead, claim.place.words, claim.rest)
    )
    if len(before) > around:
        before = "…" + before[-around:].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + "…"
    return before, words, after
