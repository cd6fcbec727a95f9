"""JSON Schemas of every JSON output, generated from the types in ``shapes`` and ``annotation_shapes``.

``python -m checker.report.schemas`` writes the files beside this module; a test keeps them current.
"""

from __future__ import annotations

import json
from pathlib import Path

FOLDER = Path(__file__).parent


def generate() -> dict[str, str]:
    """File name to content, for each output."""
    from pydantic import TypeAdapter

    from checker.report import annotation_shapes, shapes

    outputs = {
        "check.schema.json": shapes.CheckShape,
        "check-line.schema.json": shapes.DocumentShape,
        "annotate.schema.json": annotation_shapes.AnnotateShape,
        "annotate-line.schema.json": annotation_shapes.AnnotationShape,
    }
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {
        name: json.dumps(draft | TypeAdapter(shape).json_schema(), indent=2, sort_keys=True) + "\n"
        for name, shape in outputs.items()
    }


def write() -> None:
    """Write every schema to its file."""
    for name, content in generate().items():
        (FOLDER / name).write_text(content, encoding="utf-8")
