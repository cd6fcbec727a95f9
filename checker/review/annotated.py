"""``annotate --format html``: each text with its time expressions marked, its claims, links and events."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from checker.errors import ReadError
from checker.model.wording import count
from checker.report.base import Page
from checker.report.markup import html
from checker.report.wire import published_shape
from checker.review.build import document_name, title_of
from checker.review.claims import dated_claims
from checker.review.dates import known_dates
from checker.review.html import digest, published_words, style
from checker.review.prose import marked_html
from checker.review.sections import claims_html, dates_html
from checker.review.segments import claim_marks

if TYPE_CHECKING:
    from checker.article import Article
    from checker.report.annotations import Result

_QUOTED = 90  # characters of a mention


def annotated_html(article: Article) -> str:
    """One document as a part of the page; its ids begin with a digest of its name."""
    document = article.document
    name = f"a{sha256(document_name(document).encode('utf-8', 'replace')).hexdigest()[:8]}"
    claims, dates = dated_claims(article, f"{name}-r"), known_dates(article, f"{name}-d")
    events = list(_events(article))
    return Template(_asset("annotated-part.html")).substitute(
        id=name,
        name=html(document_name(document)),
        title=html(title_of(document)),
        published=published_words(published_shape(article.published)),
        totals=html(count(len(claims), "dated claim")),
        language=html("" if article.language == "und" else article.language),
        text=marked_html(document, claim_marks(claims)),
        rows=claims_html(claims),
        dates=dates_html(dates),
        events="".join(events),
        errors="".join(map(_error, document.errors)),
        no_dates="" if dates else " hidden",
        no_events="" if events else " hidden",
    )


def _events(article: Article) -> Iterator[str]:
    for event in article.identity.events:
        if len(event.mentions) < 2:
            continue
        words = " = ".join(f"“{html(article.quote(m.span)[:_QUOTED])}”" for m in event.mentions)
        yield f"<li>{words} <small>{html('; '.join(event.evidence))}</small></li>"


def _error(message: str) -> str:
    return f'<p class="unread">{html(message)}</p>\n'


def _asset(name: str) -> str:
    return resources.files("checker.review").joinpath("assets", name).read_text(encoding="utf-8")


class HtmlWriter:
    """One page for the whole run. It carries no script, and its policy allows none."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        head, self._tail = _asset("annotated.html").split("$parts")
        policy = f"default-src 'none'; style-src '{digest(style())}'; base-uri 'none'; form-action 'none'"
        self.stream.write(Template(head).substitute(style=style(), policy=policy))

    def add(self, result: Result) -> None:
        """The document's part, or the reason why there is none."""
        if isinstance(result, ReadError):
            self.stream.write(_error(str(result)))
        else:
            self.stream.write(result.html or "".join(map(_error, result.shape["errors"])))

    def end(self) -> None:
        """The end of the page."""
        self.stream.write(self._tail)
