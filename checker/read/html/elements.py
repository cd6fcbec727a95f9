"""What the reader knows of HTML's elements (WHATWG HTML standard, sections 4 and 13.1.2)."""

from __future__ import annotations

from checker.model.document import BlockKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = _words("area base br col embed hr img input link meta param source track wbr basefont frame keygen")
"""Elements without content and end tag."""

HIDDEN = _words(
    "script style template noscript nav svg math iframe object canvas audio video select datalist button "
    "textarea dialog head noembed noframes code kbd samp del s strike"
)
"""Elements whose content is no prose of the article, or was struck out."""

KINDS = {
    **dict.fromkeys(("h1",), BlockKind.TITLE),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption", "legend"), BlockKind.CAPTION),
    **dict.fromkeys(("td", "th"), BlockKind.CELL),
    "blockquote": BlockKind.QUOTE,
}
"""Elements that say what the text in them is."""

BLOCKS = _words(
    "address article aside body center details div dl fieldset figure footer form header hgroup hr html "
    "main menu ol p pre search section summary table tbody tfoot thead tr ul"
) | frozenset(KINDS)
"""Elements that begin on a line of their own."""

_ENDS_PARAGRAPH = BLOCKS - _words("body caption dd dt html legend li summary tbody td tfoot th thead tr")

CLOSES = {
    **dict.fromkeys(_ENDS_PARAGRAPH, frozenset({"p"})),
    "li": frozenset({"li", "p"}),
    "dt": frozenset({"dt", "dd", "p"}),
    "dd": frozenset({"dt", "dd", "p"}),
    "td": frozenset({"td", "th", "p"}),
    "th": frozenset({"td", "th", "p"}),
    "tr": frozenset({"td", "th", "tr", "p"}),
}
"""Elements whose start tag ends others that may lack their end tag (section 13.1.2.4)."""

IN_HEAD = _words("html head base link meta noscript script style template title")
"""Elements that can stand in the head; any other one ends it."""
