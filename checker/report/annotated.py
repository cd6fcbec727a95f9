"""What every output format of ``annotate`` takes: what was read in a document, shaped like the JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.report.annotation_shapes import AnnotationShape


@dataclass(frozen=True, slots=True)
class Annotation:
    """What was read in a document; as TimeML and HTML if asked for."""

    shape: AnnotationShape
    timeml: str = ""
    html: str = ""
