"""Where batches are checked. An engine takes what is to be read and gives outcomes, in any order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from checker.batch.check import Job
from checker.batch.choices import ENGINES
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.errors import UsageError


@dataclass(frozen=True, slots=True)
class Means:
    """``workers``: how many processes check at a time; ``None``: as many as there are processors.

    ``timeout`` is that of ``checker.batch.keeper.Keeper``, ``address`` that of a cluster.
    """

    workers: int | None
    timeout: float
    address: str | None = None


class Engine(Protocol):
    """What the module of an engine offers as ``outcomes``."""

    def __call__(self, reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
        """The outcome of every batch that is to be read, in any order."""
        ...


def engine(name: str) -> Engine:
    """The engine of that name.

    Raises:
        UsageError: if the library that it takes is not installed.
    """
    package = ENGINES[name]
    try:
        if package:
            import_module(package)
    except ImportError:
        says = f"--engine {name} needs {package}, which is not installed (pip install 'claimline[{name}]')"
        raise UsageError(says) from None
    return cast(Engine, import_module(f"checker.batch.engines.{name}").outcomes)
