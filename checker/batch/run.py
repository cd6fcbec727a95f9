"""A run over an archive: reads what is left, has it checked, writes what is complete."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType

from checker import clock
from checker.batch.check import Job
from checker.batch.engines import Engine, Means
from checker.batch.manifest import FILE, TODAY, Manifest
from checker.batch.parts import Parts, totals
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.batch.rows import unpacked
from checker.batch.sources import Source
from checker.batch.tables import ANNOTATIONS, FINDINGS, documents
from checker.batch.writing import writer
from checker.errors import UsageError


@dataclass(frozen=True)
class Options:
    """Where to and how. A part holds ``per_part`` batches of about ``words`` words.

    ``configuration`` stands for all else that the answers depend on.
    """

    output: Path
    form: str = "jsonl"
    words: int = 60_000
    per_part: int = 200
    annotations: bool = False
    keep: tuple[str, ...] = ()
    configuration: str = ""


@dataclass
class Progress:
    """Of this run: totals as ``checker.batch.parts`` makes them, and the most memory of a worker in MB."""

    totals: Counter[str]
    memory: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count what came of a batch."""
        self.totals.update(totals(unpacked(outcome.results)))
        self.memory = max(self.memory, outcome.memory)


class Run:
    """A run into a folder, new or to go on with. Leaving it frees the folder.

    Raises:
        UsageError: if the folder cannot take it.
    """

    def __init__(self, options: Options, sources: Sequence[Source]) -> None:
        tables = [documents(options.keep), FINDINGS, *([ANNOTATIONS] if options.annotations else [])]
        write = writer(options.form)
        _prepare(options.output)
        self._sources = sources
        self._words = options.words
        self.manifest = Manifest(options.output, options.per_part)
        try:
            known = self.manifest.begin(_facts(options, sources))
        except UsageError:
            self.manifest.close()
            raise
        self.today = date.fromisoformat(known[TODAY])
        self._parts = Parts(options.output, tables, options.form, write)

    def __enter__(self) -> Run:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.manifest.close()

    def go(self, engine: Engine, job: Job, means: Means, tell: Callable[[Progress], None]) -> Progress:
        """Do what is left; ``tell`` hears of it as it goes."""
        progress = Progress(Counter())
        for part in self.manifest.waiting():
            self._parts.finish(self.manifest, part)
        for outcome in engine(self._reading(), job, means):
            if self.manifest.keep(outcome):
                progress.add(outcome)
                self._parts.finish(self.manifest, self.manifest.part_of(outcome))
                tell(progress)
        return progress

    def _reading(self) -> Reading:
        done = {source.number: self.manifest.done(source.number) for source in self._sources}
        return Reading(self._sources, self._words, str(Path.cwd()), done)


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()) and not (folder / FILE).exists():
            raise UsageError(f"--output: {folder}: not empty, and no run to go on with")
    except OSError as error:
        raise UsageError(f"--output: {folder}: {(error.strerror or str(error)).lower()}") from None


def _facts(options: Options, sources: Sequence[Source]) -> Mapping[str, str]:
    state = "\n".join(f"{source.state}\0{source.most}" for source in sources)
    return {
        "inputs": hashlib.sha256(state.encode("utf-8", "surrogateescape")).hexdigest(),
        "configuration, rules or version": options.configuration,
        "format": options.form,
        "sizes of batches and parts": json.dumps([options.words, options.per_part]),
        "tables or columns": json.dumps([options.annotations, *options.keep]),
        TODAY: clock.today().isoformat(),
    }
