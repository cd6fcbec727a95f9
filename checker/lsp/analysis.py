"""What is found in an open text, and how its dates were read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.baseline import load
from checker.lsp.opened import Opened
from checker.lsp.surroundings import Surroundings
from checker.model.document import Document
from checker.model.expression import TimeExpression
from checker.model.publication import Publication
from checker.model.span import Span
from checker.report.wire import checked

if TYPE_CHECKING:
    from checker.report.checked import Checked
    from checker.report.shapes import FindingShape


@dataclass(frozen=True)
class Analysis:
    """``expressions`` come with their places in the source; ``note`` says what had to be left out."""

    opened: Opened
    document: Document
    published: Publication | None
    findings: tuple[FindingShape, ...]
    errors: tuple[str, ...]
    expressions: tuple[tuple[Span, TimeExpression], ...]
    note: str = ""


def analyse(opened: Opened, surroundings: Surroundings) -> Analysis:
    """Check a text as the command line would, and tell how its time expressions are read.

    Raises:
        ClaimlineError: for a fault of the configuration, or a text that cannot be read.
    """
    document = opened.document()
    folder = surroundings.folder(opened.path)
    configuration = surroundings.configuration(folder)
    ((checker, _),) = surroundings.task(configuration, folder).groups([document])
    (report,) = checker.check([document])
    found = _without_known(checked(report), configuration["baseline"])
    article = checker.article(document)
    return Analysis(
        opened,
        document,
        report.published,
        tuple(found.live),
        report.errors,
        tuple((place, e) for e in article.expressions if (place := document.source_span(e.span))),
        "; ".join(checker.notes),
    )


def _without_known(found: Checked, baseline: str | None) -> Checked:
    """The findings but those of the configured baseline; one that is not written yet holds none."""
    if baseline is None or not Path(baseline).exists():
        return found
    return load(Path(baseline)).mark(found)
