"""Runs tests against a mutant in a fork of a process that has imported what does not change."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from itertools import islice
from multiprocessing import connection, get_context
from multiprocessing.context import ForkProcess
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from hypothesis import Phase, settings

# Exit statuses of pytest: all passed, some failed; wrong usage, no tests.
PASSED, FAILED, UNUSABLE = 0, 1, (4, 5)
PYTEST = "-q -x --tb=no -p no:cacheprovider --hypothesis-profile=mutation".split()

settings.register_profile(
    "mutation", deadline=None, database=None, derandomize=True, phases=[Phase.explicit, Phase.generate]
)


class Trial(NamedTuple):
    """What to run with one module's source replaced; with none replaced if there is no module.

    ``pages`` are compared first, as that takes least; then come stages of ``tests``, arguments for pytest.
    ``users`` are modules that import the replaced one, to be imported anew with it.
    """

    tests: Sequence[Sequence[str]]
    module: str = ""
    path: Path = Path()
    source: str = ""
    pages: Sequence[str] = ()
    users: Sequence[str] = ()


class _Replaced(MetaPathFinder, Loader):
    """Finds and loads the one module whose source is another."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != self._trial.module:
            return None
        path = self._trial.path.resolve()
        inside = [str(path.parent)] if path.name == "__init__.py" else None
        return spec_from_file_location(name, path, loader=self, submodule_search_locations=inside)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._trial.source, str(module.__file__), "exec", dont_inherit=True), module.__dict__)


def outcomes(trials: Iterable[Trial], jobs: int, seconds: int) -> Iterator[tuple[Trial, bool]]:
    """Each trial, in the order in which they end, and whether its tests all passed.

    A trial that takes more than so many seconds of the processor has not passed.

    Raises:
        RuntimeError: if a trial has no test, or a module whose users are not known is imported already.
    """
    waiting = iter(trials)
    running = [(_started(trial, seconds), trial) for trial in islice(waiting, jobs)]
    while running:
        connection.wait([process.sentinel for process, _ in running])
        ended = [each for each in running if not each[0].is_alive()]
        running = [each for each in running if each not in ended]
        running += [(_started(trial, seconds), trial) for trial in islice(waiting, len(ended))]
        for process, trial in ended:
            if process.exitcode in UNUSABLE:
                raise RuntimeError(f"no test to run: {trial.tests}")
            yield trial, process.exitcode == PASSED


def _started(trial: Trial, seconds: int) -> ForkProcess:
    if trial.module in sys.modules and not trial.users:
        raise RuntimeError(f"{trial.module} is imported already")
    process = get_context("fork").Process(target=_run, args=(trial, seconds))
    process.start()
    return process


def _run(trial: Trial, seconds: int) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(1, 2)
    used = int(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]))
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, used + seconds))
    _forget([trial.module, *trial.users])
    sys.meta_path.insert(0, _Replaced(trial))
    if not all(map(_is_approved, trial.pages)):
        os._exit(FAILED)
    failed = (status for tests in trial.tests if (status := pytest.main([*PYTEST, *tests])))
    os._exit(next(failed, PASSED))


def _forget(names: Iterable[str]) -> None:
    """Have the modules imported anew, and what was made of them made anew."""
    for name in names:
        package, _, child = name.rpartition(".")
        if sys.modules.pop(name, None) and package in sys.modules:
            vars(sys.modules[package]).pop(child, None)
    if "checker.registry" in sys.modules:
        from checker import registry, tagging

        registry.load.cache_clear()
        if any(name.startswith("rules.expressions") for name in names):
            tagging._tagger.cache_clear()


def _is_approved(name: str) -> bool:
    from tests.approval.pages import FOLDER, pages

    try:
        return pages()[name]() == (FOLDER / name).read_text(encoding="utf-8")
    except Exception:
        return False
