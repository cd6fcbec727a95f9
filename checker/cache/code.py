"""In which state the code is: our packages, the rule packs, the libraries.

Files count by size and time of change, other distributions by name and version: both can be told without
importing anything.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec

from checker.entrypoints import RULE_PACKS, entry_points

_SKIPPED = "__pycache__"


def packages() -> Iterator[str]:
    """A line for each file of our packages and of every rule pack."""
    modules = {value.partition(":")[0].partition(".")[0] for value in entry_points(RULE_PACKS).values()}
    for module in sorted({"checker", *modules}):
        spec = find_spec(module)
        for folder in (spec and spec.submodule_search_locations) or ():
            yield from _files(folder)
        if spec is not None and spec.origin and not spec.submodule_search_locations:
            yield state(spec.origin, os.stat(spec.origin))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != _SKIPPED:
                    yield from _files(entry.path)
            else:
                yield state(entry.path, entry.stat())


def state(path: str, stat: os.stat_result) -> str:
    """The line of a file."""
    return f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n"


def distributions() -> list[str]:
    """Installed distributions.

    Each once and sorted, so that neither the order of ``sys.path`` nor a folder named twice counts.
    """
    found: set[str] = set()
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        found.update(name for name in names if name.endswith(".dist-info"))
    return sorted(found)
