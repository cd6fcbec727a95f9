"""The rule ``citation-year-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import MONTHS, Block, BlockKind
from rules.support.language.patterns import Pattern

_LIST_HEAD = Pattern(
    r"[\W\d]*(?:references|bibliography|works\ cited|literature(?:\ cited)?|reference\ list|cited\ works)\W*"
)
_PARTICLE = r"(?:van|von|de|der|den|la|le|di|da)"
_NAME = rf"(?P<name>\b(?:{_PARTICLE}\s+){{0,3}}[A-Z][^\W\d_]+(?:[-'’][A-Z]?[^\W\d_]+){{0,3}})"
_YEAR = r"(?P<year>(?:19|20)\d\d)[a-z]?"
_CITED = Pattern(
    rf"""{_NAME} (?: \s+(?:and|&)\s+[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)? | \s+et\ al\.? )?
         (?: ,\s+ | \s+\( | \s+ ) {_YEAR} (?=[);,:])""",
    exact=True,
)
_ENTRY = Pattern(rf"[\W\d]*{_NAME}(?:,|\s+(?:[A-Z]\b|and\b|&|et\ al)|\s*\()")
_ANY_YEAR = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MONTHS = frozenset(MONTHS)


class _Work(NamedTuple):
    """An entry of the list: where it stands, and the years that it names."""

    span: Span
    years: frozenset[int]


class CitationYearMismatch(Rule):
    """
    What it flags
    -------------
    A year in a citation, "Smith (2019)" or "(Smith et al., 2019)", where the only work under that name in the
    text's own list of references is of another year.

    Why it matters
    --------------
    Readers look up the wrong edition, or a work that does not exist.

    Example
    -------
    "(Smith, 2019)" where the list has "Smith, J. (2018)" alone.

    Write instead
    -------------
    The year of the list, or an entry for the work that is meant.

    When it is wrong
    ----------------
    Where the list leaves a work out. All years that an entry names are taken as its own.

    Options
    -------
    None.

    References
    ----------
    Author-date citations as in the Chicago Manual of Style.
    """

    name = "citation-year-mismatch"
    severity = Severity.WARNING
    needs = frozenset[Need]()
    examples = (
        Flagged(
            "# Rain\n\nIt rains more (Smith, [[2019]]).\n\n# References\n\nSmith, J. (2018). Rain.",
            input_format="markdown",
        ),
        Passing(
            "# Rain\n\nIt rains more (Smith, 2018).\n\n# References\n\nSmith, J. (2018). Rain.",
            input_format="markdown",
        ),
        Passing(
            "# Rain\n\nIt rains more (Smith, 2019).\n\n# References\n\nSmith, J. (2018). Rain.\n\n"
            "Smith, J. (2020). Snow.",
            input_format="markdown",
        ),
        Passing(
            "# Rain\n\nIt rains more (Ames, 2019).\n\n# References\n\nSmith, J. (2018). Rain.",
            input_format="markdown",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Citations before the list against its entries."""
        blocks = article.document.blocks
        head = next((i for i, block in enumerate(blocks) if _is_head(article, block)), None)
        if head is None:
            return
        works = _works(article, blocks[head + 1 :])
        for cited in _CITED.finditer(article.text, 0, blocks[head].span.start):
            match works.get(cited["name"]):
                case [work] if work.years and int(cited["year"]) not in work.years:
                    yield _finding(cited["name"], Span(*cited.span("year")), int(cited["year"]), work)


def _is_head(article: Article, block: Block) -> bool:
    return _LIST_HEAD.fullmatch(article.text, *block.span) is not None


def _works(article: Article, blocks: Sequence[Block]) -> dict[str, list[_Work]]:
    """The entries after the head, to the next heading, by the name that they begin with."""
    works: dict[str, list[_Work]] = {}
    for block in blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.TITLE):
            break
        start = _ENTRY.match(article.text, *block.span)
        if start and start["name"] not in _MONTHS:
            years = frozenset(int(year.group()) for year in _ANY_YEAR.finditer(article.text, *block.span))
            works.setdefault(start["name"], []).append(_Work(block.span, years))
    return works


def _finding(name: str, place: Span, year: int, work: _Work) -> Finding:
    listed = " or ".join(str(each) for each in sorted(work.years))
    return Finding(
        place,
        f"{name} is cited as of {year}, but the list of references has {listed} only.",
        (f"The citation says {year}.", f"The only entry under {name} says {listed}."),
        (Related(work.span, f"of {listed}"),),
        (Suggestion(f"Write {listed}, or add the work of {year} to the list."),),
    )
