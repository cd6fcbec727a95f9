"""From the paths of the command line to documents."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from checker.errors import ReadError, UsageError

if TYPE_CHECKING:
    from checker.model.document import Document

STDIN = "-"
_NOTHING = "nothing to check: name files or folders, - for standard input, or set `paths`"
_TAKEN = " (--sources takes all paths that follow it)"

T = TypeVar("T")


def documents(arguments: Namespace, configured: Sequence[str]) -> Iterator[Document | ReadError]:
    """Documents in the order of the paths; what cannot be read comes as an error in its place.

    Raises:
        UsageError: at once, if there is nothing to read.
    """
    from checker.read import read_path

    return items(arguments, configured, lambda path: read_path(path, arguments.input_format))


def items(
    arguments: Namespace,
    configured: Sequence[str],
    read: Callable[[Path], Iterator[Document | ReadError | T]],
    wanted: Callable[[str], bool] = lambda _: True,
) -> Iterator[Document | ReadError | T]:
    """As ``documents``, with another way to read files, and files left out that are not wanted."""
    paths: Sequence[str] = arguments.paths or configured
    if not paths:
        raise UsageError(_NOTHING + (_TAKEN if getattr(arguments, "sources", None) else ""))
    from checker.suppress.sidecar import with_sidecars

    stdin = (arguments.stdin_filename or "<stdin>", arguments.input_format)
    return with_sidecars(_read(paths, stdin, read, wanted))


def _read(
    paths: Sequence[str],
    stdin: tuple[str, str],
    read: Callable[[Path], Iterator[Document | ReadError | T]],
    wanted: Callable[[str], bool],
) -> Iterator[Document | ReadError | T]:
    from checker.read.files import collect

    for is_stdin, group in groupby(paths, STDIN.__eq__):
        if is_stdin:
            from checker.read import read_bytes

            yield from read_bytes(sys.stdin.buffer.read(), *stdin)
            continue
        for found in collect(list(group)):
            if isinstance(found, ReadError):
                yield found
            elif wanted(str(found)):
                yield from read(found)
