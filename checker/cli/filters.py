"""Which findings of a run count: not those of the baseline, and only those that a change touches."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.console import complain
from checker.errors import UsageError
from checker.model.wording import count

if TYPE_CHECKING:
    from checker.baseline import Baseline
    from checker.changed import Changes
    from checker.config.values import Configuration
    from checker.each_result import Task
    from checker.report.checked import Checked


class Filters:
    """What the options and the configuration ask for.

    Raises:
        UsageError: for options that do not go together, or a change that cannot be had.
        ConfigError: for a baseline that cannot be read.
    """

    def __init__(self, arguments: Namespace, configuration: Configuration) -> None:
        self._configuration = configuration
        self._writes: bool = arguments.write_baseline
        self._strict: bool = arguments.strict_baseline
        self._stale = 0
        self._changes = _changes(arguments)
        if self._writes and self._changes is not None:
            raise UsageError("--write-baseline takes all that is found, not only what a change touches")
        self._baseline = _baseline(configuration["baseline"], self._writes)
        if self._strict and self._baseline is None:
            raise UsageError(
                "--strict-baseline needs a baseline: --baseline FILE, or `baseline` in the configuration"
            )

    def wants(self, path: str) -> bool:
        """Whether a file has to be looked at."""
        return self._changes is None or self._changes.touches(path)

    def __call__(self, checked: Checked) -> Checked:
        """The document with the findings that count marked off from the others."""
        if self._baseline is not None:
            mark = self._baseline.record if self._writes else self._baseline.mark
            checked = mark(checked)
        return checked if self._changes is None else self._changes.keep(checked)

    def stale(self, task: Task[Checked]) -> Iterator[Checked]:
        """The baseline as one more document, if the chosen rules say something of its stale entries."""
        if self._baseline is None or self._writes:
            return
        stale = self._baseline.stale(self._ran)
        self._stale = len(stale)
        if stale:
            told = task.run([self._baseline.document(stale)])
            yield from (checked for checked in told if checked.shape["findings"])

    def end(self) -> None:
        """Write the baseline, or tell that it wants writing."""
        if self._baseline is not None and self._writes:
            self._baseline.write()
            total = sum(entry.count for entry in self._baseline.entries.values())
            complain(f"{self._baseline.file}: {count(total, 'known finding')} recorded")
        elif self._baseline is not None and self._stale:
            complain(f"{self._baseline.file}: {self._stale} stale, --write-baseline takes them out")

    @property
    def fails(self) -> bool:
        """Whether stale entries alone make the run fail."""
        return self._strict and self._stale > 0

    def _ran(self, rule: str, group: str) -> bool:
        selected, ignored = self._configuration["select"], self._configuration["ignore"]
        return (not selected or rule in selected or group in selected) and not {rule, group} & {*ignored}


def _changes(arguments: Namespace) -> Changes | None:
    if arguments.changed_since is None and arguments.diff is None:
        return None
    from checker.changed import changed_in, changed_since
    from checker.cli.inputs import STDIN

    if arguments.diff == STDIN and STDIN in arguments.paths:
        raise UsageError("--diff: standard input cannot be both the diff and a document")
    return (
        changed_in(arguments.diff) if arguments.diff is not None else changed_since(arguments.changed_since)
    )


def _baseline(file: str | None, writes: bool) -> Baseline | None:
    if file is None and not writes:
        return None
    from checker.baseline import DEFAULT_FILE, Baseline, load

    path = Path(file or DEFAULT_FILE)
    return Baseline(path) if writes and not path.exists() else load(path)
