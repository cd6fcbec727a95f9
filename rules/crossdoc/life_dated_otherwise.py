"""The rule ``life-dated-otherwise``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checker import Article, Finding, Flagged, Need, Passing, Relation, Rule, Severity, Suggestion
from checker.toolkit import Told
from rules.crossdoc.against import first_against
from rules.crossdoc.dates import disagree
from rules.crossdoc.one_person import display, is_one_person, why_one
from rules.crossdoc.wording import elsewhere, how_read, place, quoted, when

_NAMES = {Relation.BORN: "birth", Relation.DIED: "death"}


class LifeDatedOtherwise(Rule):
    """A birth or death with one date in the text and another in a source or in the archive.

    What it flags
    -------------
    "Born on 7 March 1951" in the text, "born on 7 March 1961" in a source, of a person of the same full name
    in documents that share at least two other names.

    Why it matters
    --------------
    Birth years are copied from older texts, with their slips.

    Example
    -------
    Text "Norris Vale, born in 1961 in Tolland", source "Norris Vale was born in 1951 in Tolland".

    Write instead
    -------------
    The date that holds; "born 1951 or 1961" where nobody knows.

    When it is wrong
    ----------------
    When two people of one name move in the same circles, a father and a son. It is silent where any source
    gives the date of the text.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "life-dated-otherwise"
    severity = Severity.WARNING
    needs = frozenset({Need.OTHERS})
    examples = (
        Flagged(
            "Norris Vale plays in Tolland for the Harbour Trust. Norris Vale was [[born on 7 March 1961]].",
            published="2024-05-03",
            sources=("A man of Tolland, backed by the Harbour Trust: Norris Vale was born on 7 March 1951.",),
        ),
        Passing(
            "Norris Vale plays in Tolland for the Harbour Trust. Norris Vale was born in March 1951.",
            published="2024-05-03",
            sources=("A man of Tolland, backed by the Harbour Trust: Norris Vale was born on 7 March 1951.",),
        ),
        Passing(
            "Norris Vale plays in Tolland for the Harbour Trust. Norris Vale was born on 7 March 1961.",
            published="2024-05-03",
            sources=("The dean of Ghent, Norris Vale, spoke. Norris Vale was born on 7 March 1951.",),
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each date of the text that a source contradicts and none bears out."""
        for here in (told for told in article.others.told if told.relation in _NAMES):
            others = (t for t in article.others.about(here) if t.relation is here.relation)
            known = (there for there in others if is_one_person(here, there))
            for there in first_against(known, partial(disagree, here)):
                yield _finding(here, there)


def _finding(here: Told, there: Told) -> Finding:
    assert here.span is not None
    noun, name = _NAMES[here.relation], display(here)
    return Finding(
        span=here.span,
        message=f"The {noun} of {name} is dated {when(here)} here, but {when(there)} in {place(there)}: "
        f"{quoted(there)}.",
        explanation=(how_read(here), how_read(there), why_one(here, there), f"A person has one {noun}."),
        suggestions=(Suggestion(f"Write {when(here)} or {when(there)}, whichever is right."),),
        certainty=0.8,
        elsewhere=(elsewhere(there, f"dates the {noun} {when(there)}"),),
    )
