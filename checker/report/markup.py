"""Text of articles made harmless inside XML, HTML and Markdown."""

from __future__ import annotations

import re
from html import escape

from checker.report.cells import one_line

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&$])")
_BLOCK_START = re.compile(r"^(?=[-+=#>])|^(\d+)(?=[.)])")
_LINKS = re.compile(r"([@#])(?=\w)|(:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)
_TICKS = re.compile("`+")
_NO_LINK = "\N{ZERO WIDTH SPACE}"


def xml(text: str) -> str:
    """The text for an element or a quoted attribute; characters that XML cannot hold are marked."""
    return escape(_NOT_XML.sub("\ufffd", text)).replace("\n", "&#10;").replace("\r", "&#13;")


def html(text: str) -> str:
    """The text in one line for HTML; characters that steer the reading direction are marked."""
    return escape(one_line(text))


def code(text: str) -> str:
    """The text as inline code of Markdown, where nothing but the closing ticks has a meaning."""
    line = one_line(text).replace("|", "\u00a6")
    if not line:
        return ""
    fence = "`" * (1 + max((len(run) for run in _TICKS.findall(line)), default=0))
    pad = " " if line[0] == "`" or line[-1] == "`" else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def prose(text: str) -> str:
    """The text for a paragraph of Markdown: no markup, no HTML, no link, nobody called by ``@name``."""
    escaped = _MARKDOWN.sub(r"\\\1", one_line(text))
    unlinked = _LINKS.sub(lambda match: f"{match[0]}{_NO_LINK}", escaped)
    return _BLOCK_START.sub(lambda match: f"{match[0]}\\", unlinked)
