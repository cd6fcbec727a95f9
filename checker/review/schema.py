"""The JSON Schema of ``review --format json``, generated from the types in ``shapes``.

``python -m checker.review.schema`` writes the file beside this module; a test keeps it current.
"""

from __future__ import annotations

import json
from pathlib import Path

FILE = Path(__file__).with_name("review.schema.json")


def generate() -> str:
    """The content of the file."""
    from pydantic import TypeAdapter

    from checker.review.shapes import DossierShape

    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps(draft | TypeAdapter(DossierShape).json_schema(), indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    FILE.write_text(generate(), encoding="utf-8")
