"""The streams that formats write to."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import TextIO

from checker.cli.console import colours, width
from checker.errors import UsageError
from checker.report.base import Page


class Outputs:
    """Opens files and closes them at the end."""

    def __init__(self) -> None:
        self._stack = ExitStack()

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def pages(self, name: str, files: Sequence[tuple[str, str]]) -> list[tuple[str, Page]]:
        """Standard output in one format, and each file in its own.

        Raises:
            UsageError: for a file that cannot be written, or is named twice.
        """
        _refuse_twice([file for _, file in files])
        screen = (name, Page(sys.stdout, colours(sys.stdout), width(sys.stdout)))
        return [screen, *((format_, Page(self._open(file))) for format_, file in files)]

    def _open(self, file: str) -> TextIO:
        try:
            stream = open(file, "w", encoding="utf-8", errors="backslashreplace", newline="\n")  # noqa: SIM115
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise UsageError(f"--output: {file}: cannot be written: {reason}") from None
        return self._stack.enter_context(stream)


def _refuse_twice(files: Sequence[str]) -> None:
    seen: set[str] = set()
    for file in files:
        if os.path.realpath(file) in seen:
            raise UsageError(f"--output: {file}: named twice; each format needs a file of its own")
        seen.add(os.path.realpath(file))
