"""The page with the form. It needs no script, and shows again what was typed if something is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from importlib import resources
from string import Template

from checker.read.formats import FORMATS, SUFFIXES
from checker.report.markup import html
from checker.review.html import digest
from checker.serve.limits import Limits
from checker.serve.order import MEDIA

_READABLE = ("auto", *(name for name, format_ in FORMATS.items() if format_.suffixes))
_FORMATS = {"html": "page", "markdown": "Markdown", "json": "JSON"}
_FOLDER = """<div class="field"><label for="path">or a file on the server</label>
<input id="path" name="path" list="files" value="$path" autocomplete="off">
<datalist id="files">$files</datalist></div>"""
_KEEP = """<div class="field check"><input type="checkbox" id="keep" name="keep" value="yes">
<label for="keep">Keep a copy of the dossier on the server</label></div>"""


def form_page(
    token: str,
    limits: Limits,
    texts: Mapping[str, str],
    error: str = "",
    files: Iterable[str] | None = None,
    *,
    keeps: bool = False,
) -> str:
    """The page; ``files`` are those to offer of the server's folder, if it has one."""
    path = ""
    if files is not None:
        options = "".join(f'<option value="{html(name)}">' for name in files)
        path = Template(_FOLDER).substitute(path=html(texts.get("path", "")), files=options)
    return Template(_asset("form.html")).substitute(
        style=_asset("form.css"),
        error=f'<p class="error" role="alert">{html(error)}</p>' if error else "",
        text=escape(texts.get("text", "")),
        folder=path,
        keep=_KEEP if keeps else "",
        accept=",".join(SUFFIXES),
        limit=html(limits.size_words),
        published=html(texts.get("published", "")),
        language=html(texts.get("language", "")),
        id=html(texts.get("id", "")),
        input_formats=_options({name: name for name in _READABLE}, texts.get("input_format", "")),
        formats=_options({name: _FORMATS[name] for name in MEDIA}, texts.get("format", "")),
        token=html(token),
    )


def form_policy() -> str:
    """The Content-Security-Policy of the page: its own style, no script at all."""
    return (
        f"default-src 'none'; style-src '{digest(_asset('form.css'))}'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


def _asset(name: str) -> str:
    return resources.files("checker.serve").joinpath("assets", name).read_text(encoding="utf-8")


def _options(names: Mapping[str, str], chosen: str) -> str:
    return "".join(
        f'<option value="{value}"{" selected" if value == chosen else ""}>{shown}</option>'
        for value, shown in names.items()
    )
