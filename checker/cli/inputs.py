"""From the paths of the command line to documents."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.errors import ReadError, UsageError
from checker.model.document import Document

STDIN = "-"


def documents(arguments: Namespace, configured: Sequence[str]) -> Iterator[Document | ReadError]:
    """Documents in the order of the paths; what cannot be read comes as an error in its place.

    Raises:
        UsageError: at once, if there is nothing to read.
    """
    paths: Sequence[str] = arguments.paths or configured
    if not paths:
        raise UsageError("nothing to check: name files or folders, - for standard input, or set `paths`")
    from checker.suppress.sidecar import with_sidecars

    return with_sidecars(_read(paths, arguments.input_format, arguments.stdin_filename or "<stdin>"))


def _read(paths: Sequence[str], input_format: str, stdin_name: str) -> Iterator[Document | ReadError]:
    from checker.read import collect, read_bytes, read_path

    for is_stdin, group in groupby(paths, STDIN.__eq__):
        if is_stdin:
            yield from read_bytes(sys.stdin.buffer.read(), stdin_name, input_format)
            continue
        for found in collect(list(group)):
            yield from [found] if isinstance(found, ReadError) else read_path(found, input_format)
