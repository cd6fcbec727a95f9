"""From the inputs named to the sources of a run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.batch.sources.source import Source, archive_format
from checker.errors import ReadError
from checker.read.files import collect, is_readable

_TOGETHER = 10_000
"""Plain files of a source."""


def plan(inputs: Sequence[str], limit: int | None = None) -> tuple[list[Source], list[ReadError]]:
    """The sources in the order of the inputs, and what there is not to be read.

    ``limit`` is how many records count in all; archives are read through for that, up to there.
    """
    found = list(collect(inputs, lambda name: archive_format(name) is not None or is_readable(name)))
    paths = [str(path) for path in found if not isinstance(path, ReadError)]
    sources = [Source(number, group) for number, group in enumerate(_groups(paths))]
    errors = [error for error in found if isinstance(error, ReadError)]
    return (sources if limit is None else list(_limited(sources, limit))), errors


def _groups(paths: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for plain, group in groupby(paths, lambda path: archive_format(path) is None):
        taken = list(group)
        size = _TOGETHER if plain else 1
        yield from (tuple(taken[i : i + size]) for i in range(0, len(taken), size))


def _limited(sources: Sequence[Source], limit: int) -> Iterator[Source]:
    for source in sources:
        if limit <= 0:
            return
        most = sum(1 for _ in Source(source.number, source.paths, limit).records())
        yield Source(source.number, source.paths, most)
        limit -= most
