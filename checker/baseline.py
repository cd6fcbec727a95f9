"""Findings that were there before, by fingerprint: moved lines and moved files change nothing."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.errors import ConfigError, ReadError, UsageError
from checker.report.checked import Checked

if TYPE_CHECKING:
    from checker.model.document import Document
    from checker.report.shapes import FindingShape

VERSION = 1
DEFAULT_FILE = "claimline-baseline.json"
REASON = "in the baseline"


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding of a file, and how often it is there; rule, group and message only serve the reader."""

    path: str
    fingerprint: str
    rule: str
    group: str
    message: str
    count: int = 1

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by."""
        return self.path, self.fingerprint


_TYPES = {name: int if name == "count" else str for name in Entry.__slots__}


@dataclass
class Baseline:
    """The entries of a file, and how many of each are not yet met in this run."""

    file: Path
    entries: dict[tuple[str, str], Entry] = field(default_factory=dict)
    left: Counter[tuple[str, str]] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.left.update({key: entry.count for key, entry in self.entries.items()})

    def mark(self, checked: Checked) -> Checked:
        """The document with its known findings set aside."""
        path = self._relative(checked)
        self.seen.add(path)
        findings = [self._marked(path, finding) for finding in checked.shape["findings"]]
        return replace(checked, shape={**checked.shape, "findings": findings})

    def _marked(self, path: str, finding: FindingShape) -> FindingShape:
        if finding["suppressed"] is not None or not self._met(path, finding["fingerprint"]):
            return finding
        where = {"reason": REASON, "where": str(self.file), "kind": "external"}
        return {**finding, "suppressed": where}  # type: ignore[typeddict-item]

    def _met(self, path: str, fingerprint: str) -> bool:
        for key in ((path, fingerprint), *self._moved.get(fingerprint, ())):
            if self.left[key] > 0:
                self.left[key] -= 1
                return True
        return False

    @cached_property
    def _moved(self) -> dict[str, list[tuple[str, str]]]:
        """Entries by fingerprint, of files that are no longer where they were."""
        paths = {path for path, _ in self.entries}
        gone = {path for path in paths if not (self.file.parent / path).exists()}
        found: dict[str, list[tuple[str, str]]] = {}
        for key in self.entries:
            if key[0] in gone:
                found.setdefault(key[1], []).append(key)
        return found

    def stale(self, ran: Callable[[str, str], bool]) -> list[Entry]:
        """Entries that nothing matches any more, among those of files and rules that were run."""
        return [
            entry
            for key, entry in self.entries.items()
            if self.left[key] > 0 and entry.path in self.seen and ran(entry.rule, entry.group)
        ]

    def document(self, stale: Sequence[Entry]) -> Document:
        """The file as a document with these entries marked; raises ``ReadError`` if it has gone meanwhile."""
        from checker.read import read_path
        from checker.read.baseline import with_stale

        keys = {entry.key for entry in stale}
        found = next(read_path(self.file, "baseline"))
        if isinstance(found, ReadError):
            raise found
        return with_stale(found, lambda entry: (entry.path, entry.fingerprint) in keys)

    def record(self, checked: Checked) -> Checked:
        """Take the document's findings up, in the place of what was recorded of its file before."""
        path = self._relative(checked)
        if path not in self.seen:
            self.seen.add(path)
            self.entries = {key: entry for key, entry in self.entries.items() if key[0] != path}
        for finding in checked.live:
            entry = Entry(path, finding["fingerprint"], finding["rule"], finding["group"], finding["message"])
            known = self.entries.get(entry.key)
            self.entries[entry.key] = replace(entry, count=known.count + 1) if known else entry
            self.left[entry.key] += 1
        return self.mark(checked)

    def write(self) -> None:
        """Write the entries, all at once or not at all.

        Raises:
            UsageError: if the file cannot be written.
        """
        lines = ",\n".join(json.dumps(_shape(entry)) for entry in sorted(self.entries.values(), key=_order))
        text = f'{{"version": {VERSION}, "findings": [\n{lines}\n]}}\n'
        draft = self.file.with_name(f"{self.file.name}.{os.getpid()}.tmp")
        try:
            draft.write_text(text, encoding="utf-8")
            draft.replace(self.file)
        except OSError as error:
            draft.unlink(missing_ok=True)
            reason = (error.strerror or str(error)).lower()
            raise UsageError(f"--write-baseline: {self.file}: cannot be written: {reason}") from None

    def _relative(self, checked: Checked) -> str:
        path = checked.shape["path"] or checked.shape["id"]
        return Path(os.path.relpath(path, self.file.parent)).as_posix()


def _order(entry: Entry) -> tuple[str, str, str]:
    return entry.path, entry.rule, entry.fingerprint


def _shape(entry: Entry) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in Entry.__slots__}


def load(file: Path) -> Baseline:
    """The baseline of a file.

    Raises:
        ConfigError: if it cannot be read, or is no baseline of ours.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigError(f"{file}: cannot be read: {reason}; --write-baseline makes one") from None
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{file}: not a baseline: {' '.join(str(error).split())}") from None
    try:
        return Baseline(file, {entry.key: entry for entry in _entries(content)})
    except ValueError as error:
        raise ConfigError(f"{file}: {error}") from None


def _entries(content: object) -> Iterator[Entry]:
    if not isinstance(content, dict) or not isinstance(content.get("findings"), list):
        raise ValueError("not a baseline: it has no list of findings")
    if content.get("version") != VERSION:
        raise ValueError(f"a baseline of version {content.get('version')!r}, which is not known here")
    for number, shape in enumerate(content["findings"], 1):
        if not _is_entry(shape):
            raise ValueError(f"not a baseline: its finding {number} is not one of ours")
        yield Entry(**shape)


def _is_entry(shape: object) -> bool:
    """Whether this has the fields of an entry and no other; the count may be left out."""
    return (
        isinstance(shape, dict)
        and {name: type(value) for name, value in {"count": 1, **shape}.items()} == _TYPES
    )
