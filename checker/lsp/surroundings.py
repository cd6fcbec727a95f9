"""Which configuration holds for an open file: that of ``claimline check`` run in its workspace folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from checker import registry
from checker.config.by_path import ByPath
from checker.config.files import find, load
from checker.config.settings import settings
from checker.config.values import Configuration, override
from checker.tasks import Check

_Key = tuple[Configuration, tuple[int, ...]]


@dataclass
class Surroundings:
    """Finds and keeps what checks the files of each folder; a changed configuration makes it anew.

    ``config``, ``isolated`` and ``knowledge`` are the options of the command line.
    """

    config: Path | None = None
    isolated: bool = False
    knowledge: str | None = None
    folders: tuple[Path, ...] = ()
    _made: dict[Path, tuple[_Key, Check]] = field(default_factory=dict)

    def folder(self, path: Path | None) -> Path:
        """The innermost workspace folder of a file; its own folder if it lies in none."""
        above = [each for each in self.folders if path is None or each in path.parents]
        if above:
            return max(above, key=lambda each: len(each.parts))
        return Path.cwd() if path is None else path.parent

    def configuration(self, folder: Path) -> Configuration:
        """What is in force there.

        Raises:
            ConfigError: as ``checker.config.files.load``.
        """
        found = load(self.config or (None if self.isolated else find(folder)))
        if self.knowledge is None:
            return found
        return override(found, {"knowledge": self.knowledge}, {"knowledge": "--knowledge"})

    def task(self, configuration: Configuration, folder: Path) -> Check:
        """What checks the documents of a folder.

        Raises:
            ConfigError, UsageError: for names of rules and options that do not exist.
        """
        key = configuration, tuple(_changed(configuration["facts"]))
        known = self._made.get(folder)
        if known is None or known[0] != key:
            known = key, _task(configuration)
            self._made[folder] = known
        return known[1]


def _changed(files: Iterable[str]) -> Iterable[int]:
    """When each file was changed; 0 for one that is not there, of which the check itself complains."""
    for file in files:
        try:
            yield os.stat(file).st_mtime_ns
        except OSError:
            yield 0


def _task(configuration: Configuration) -> Check:
    known = registry.load()
    by_path = ByPath(configuration)
    by_path.validate(known)
    return Check(settings(configuration, known), by_path=by_path)
