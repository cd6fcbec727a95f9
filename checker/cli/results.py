"""Results of a check, from the cache where nothing has changed, else from the rules."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING

from checker.cli.console import complain
from checker.cli.inputs import items
from checker.errors import ReadError
from checker.report.checked import Checked

if TYPE_CHECKING:
    from checker.cache.files import Files, Mark
    from checker.cache.store import Store
    from checker.config.values import Configuration
    from checker.model.document import Document
    from checker.work import Deferred


class Results:
    """Iterates over the results in the order of the inputs. Leaving it writes the cache.

    Raises:
        ClaimlineError: while iterating, for a configuration that names what does not exist.
    """

    def __init__(
        self,
        arguments: Namespace,
        configuration: Configuration,
        task: Deferred[Checked],
        wanted: Callable[[str], bool],
    ) -> None:
        self._arguments = arguments
        self._configuration = configuration
        self._task = task
        self._wanted = wanted
        self._store: Store | None = None

    def __enter__(self) -> Results:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._store is not None:
            self._store.close()

    def __iter__(self) -> Iterator[Checked | ReadError]:
        compares = self._arguments.sources or self._configuration["archive"]
        if self._arguments.no_cache or compares:  # an answer depends on documents that come and go
            return self._plain()
        return self._cached()

    def _plain(self) -> Iterator[Checked | ReadError]:
        from checker.read import read_path
        from checker.work import perform

        form = self._arguments.input_format
        found = items(
            self._arguments, self._configuration["paths"], lambda path: read_path(path, form), self._wanted
        )
        self._task.made  # noqa: B018  # faults of the configuration come before those of the inputs
        return perform(self._task, found, self._arguments.jobs, self._arguments.timeout)

    def _cached(self) -> Iterator[Checked | ReadError]:
        from checker.cache.files import Known
        from checker.work import perform

        files = self._files()
        paths = self._configuration["paths"]
        found: Iterator[Document | ReadError | Mark] = items(self._arguments, paths, files.read, self._wanted)
        known = False
        results: Iterator[Checked | ReadError | Mark] = perform(
            self._task, found, self._arguments.jobs, self._arguments.timeout
        )
        for result in results:
            files.keep(result)
            if isinstance(result, Known):
                known = True
                yield result.checked
            elif isinstance(result, Checked | ReadError):
                yield result
        if not known:
            self._task.made  # noqa: B018  # names of rules are checked even if there was no document

    def _files(self) -> Files:
        from checker import clock
        from checker.cache.files import Files
        from checker.cache.key import configuration_key
        from checker.cache.location import folder
        from checker.cache.store import Store

        today = clock.today().isoformat()
        self._store = Store(folder(), complain, today)
        key = configuration_key(self._configuration)
        return Files(self._store, key, self._arguments.input_format)
