"""The formats of the dossier by name."""

from __future__ import annotations

from checker.review.model import Dossier


def write_dossier(dossier: Dossier, name: str, home: str = "") -> str:
    """The dossier as ``html``, ``markdown`` or ``json``; each format is imported on first use.

    ``home`` is the address that the page leads back to, if any.
    """
    if name == "html":
        from checker.review.html import dossier_html

        return dossier_html(dossier, home)
    if name == "markdown":
        from checker.review.markdown import dossier_markdown

        return dossier_markdown(dossier)
    from checker.review.json import dossier_json

    return dossier_json(dossier)
