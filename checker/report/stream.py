"""A JSON object whose list of documents is written element by element."""

from __future__ import annotations

import json
from typing import TextIO

SCHEMA_VERSION = "1"


class JsonArray:
    """Opens the object with the first element, or on closing if there is none."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.started = False

    def _open(self) -> None:
        self.stream.write(f'{{"schema_version": "{SCHEMA_VERSION}",\n"documents": [\n')
        self.started = True

    def add(self, shape: object) -> None:
        """Write one document."""
        if self.started:
            self.stream.write(",\n")
        else:
            self._open()
        self.stream.write(json.dumps(shape))

    def close(self, rest: str = "") -> None:
        """End the list, write further members (each with its leading comma) and end the object."""
        if not self.started:
            self._open()
        self.stream.write(f"\n]{rest}}}\n")
