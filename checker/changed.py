"""Which lines of which files a change touches: only what it touches is to be reported."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UsageError
from checker.report.checked import Checked

if TYPE_CHECKING:
    from checker.report.shapes import FindingShape, SpanShape

Lines = tuple[range, ...]
"""Line numbers, from 1, of the file after the change."""


@dataclass(frozen=True)
class Changes:
    """Changed lines by real path; ``None`` stands for the whole file."""

    files: Mapping[str, Lines | None]

    def touches(self, path: str) -> bool:
        """Whether anything of the file was changed."""
        return os.path.realpath(path) in self.files

    def keep(self, checked: Checked) -> Checked:
        """The document with the findings of which some place, primary or related, was changed.

        Lines of a text inside a file (a line of JSON Lines) are not those of the file: there all are kept.
        """
        path = checked.shape["path"] or checked.shape["id"]
        lines = self.files.get(os.path.realpath(path), ())
        if lines is None or (lines and not checked.is_file):
            return checked
        kept = [finding for finding in checked.shape["findings"] if _touched(finding, lines)]
        return Checked({**checked.shape, "findings": kept}, checked.source)


def _touched(finding: FindingShape, lines: Lines) -> bool:
    places = [finding["span"], *(related["span"] for related in finding["related"])]
    return any(_overlap(place, changed) for place in places for changed in lines)


def _overlap(place: SpanShape, changed: range) -> bool:
    return place["line"] < changed.stop and changed.start <= place["end_line"]


def changed_since(revision: str) -> Changes:
    """What the working tree has changed since the current branch left a revision, new files included.

    Raises:
        UsageError: without git, outside a repository, or for a revision that git does not know.
    """
    top = Path(_git("rev-parse", "--show-toplevel").rstrip("\n"))
    base = _base(revision)
    patch = _git("diff", *_PLAIN, "--unified=0", base, "--")
    names = _git("diff", "--name-only", "-z", "--diff-filter=d", base, "--").split("\0")
    new = _git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/").split("\0")
    files: dict[str, Lines | None] = {os.path.realpath(top / name): None for name in [*names, *new] if name}
    files.update(_files(patch, top))
    return Changes(files)


_PLAIN = ("--no-color", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/")


def _base(revision: str) -> str:
    verify = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    try:
        commit = _git(*verify).strip()
    except UsageError:
        raise UsageError(f"--changed-since: git does not know the revision {revision!r}") from None
    try:
        return _git("merge-base", commit, "HEAD").strip()
    except UsageError:  # no common history
        return commit


def _git(*arguments: str) -> str:
    command = ["git", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except OSError:
        raise UsageError("--changed-since: needs git, which cannot be run here") from None
    if done.returncode == 0:
        return done.stdout.decode("utf-8", "surrogateescape")
    said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["it failed"]
    if "not a git repository" in said[0]:
        raise UsageError(f"--changed-since: {Path.cwd()} is not in a git repository; --diff takes any diff")
    raise UsageError(f"--changed-since: git: {said[0].removeprefix('fatal: ')}")


def changed_in(file: str) -> Changes:
    """What a unified diff changes, its paths taken from the current folder; ``-`` is standard input.

    Raises:
        UsageError: if the file cannot be read or is no unified diff.
    """
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        text = content.decode("utf-8", "surrogateescape")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"--diff: {file}: cannot be read: {reason.lower()}") from None
    try:
        files = _files(text, Path.cwd())
    except ValueError as error:
        raise UsageError(f"--diff: {file}: not a unified diff: {error}") from None
    if text.strip() and not files and "\n--- " not in f"\n{text}" and "diff --git" not in text:
        raise UsageError(f"--diff: {file}: not a unified diff: it names no file")
    return Changes(files)


def _files(patch: str, top: Path) -> dict[str, Lines]:
    """Raises ``ValueError`` in one line."""
    from unidiff.errors import UnidiffParseError
    from unidiff.patch import PatchSet

    try:
        parsed = PatchSet(io.StringIO(patch, newline="\n"))
    except UnidiffParseError as error:
        raise ValueError(" ".join(str(error).split())[:200]) from None
    if sum(map(len, parsed)) != len(re.findall("^@@", patch, re.MULTILINE)):
        raise ValueError("a line that begins with @@ is no head of a hunk")
    return {
        os.path.realpath(top / file.path): _lines(
            [line.target_line_no for hunk in file for line in hunk if line.is_added]
        )
        for file in parsed
        if not file.is_removed_file and list(file)
    }


def _lines(numbers: Sequence[int | None]) -> Lines:
    found: list[range] = []
    for number in numbers:
        if number is None:
            continue
        if found and found[-1].stop == number:
            found[-1] = range(found[-1].start, number + 1)
        else:
            found.append(range(number, number + 1))
    return tuple(found)
