"""The dossier as one HTML file that needs no other and asks nothing of any network."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from checker.report.markup import html
from checker.review.build import document_name
from checker.review.data import page_data
from checker.review.model import Dossier
from checker.review.prose import prose_html
from checker.review.sections import dates_html, findings_html, sources_html, table_html
from checker.review.wording import totals

if TYPE_CHECKING:
    from checker.report.shapes import PublishedShape

_SCRIPTS = ("calendar.js", "tip.js", "bars.js", "timeline.js", "table.js", "places.js")


def policy(*, framed: bool = True) -> str:
    """The page's Content-Security-Policy: nothing runs but the one script and style that it carries.

    Unless ``framed``, no other page may show it in a frame; only a header can say so.
    """
    rest = "base-uri 'none'; form-action 'none'" + ("" if framed else "; frame-ancestors 'none'")
    return f"default-src 'none'; style-src '{digest(style())}'; script-src '{digest(_script())}'; {rest}"


def style() -> str:
    """The page's style sheet."""
    return _asset("page.css")


def _script() -> str:
    return "\n".join(map(_asset, _SCRIPTS))


def dossier_html(dossier: Dossier, home: str = "") -> str:
    """The whole page; ``home`` is the address that leads back to where documents are chosen, if any."""
    return Template(_asset("page.html")).substitute(
        style=style(),
        script=_script(),
        policy=policy(),
        home=f'<a class="home" href="{html(home)}">Another document</a> ' if home else "",
        data=page_data(dossier),
        title=html(dossier.title),
        name=html(document_name(dossier.document)),
        language=html("" if dossier.language == "und" else dossier.language),
        totals=html(totals(dossier)),
        errors="".join(f'<p class="unread">{html(error)}</p>\n' for error in dossier.errors),
        published=published_words(dossier.published),
        text=prose_html(dossier),
        findings=findings_html(dossier),
        rows=table_html(dossier),
        dates=dates_html(dossier.dates),
        sources=sources_html(dossier.sources),
        no_dates="" if dossier.dates else " hidden",
        no_sources="" if dossier.sources else " hidden",
    )


def _asset(name: str) -> str:
    return resources.files("checker.review").joinpath("assets", name).read_text(encoding="utf-8")


def digest(content: str) -> str:
    """The digest by which a Content-Security-Policy names an inline element (CSP Level 3, section 2.3.1)."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def published_words(published: PublishedShape | None) -> str:
    """The publication date and where it was found, as HTML."""
    if published is None:
        return "Publication date unknown: what hangs on it is not placed."
    return html(f"Published {published['value']} ({published['found_in']}).")
