"""Write the file of a new rule, complete but for what it is about: it passes its own examples at once."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from checker.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

SUMMARY = "write the file of a new rule"


def add_arguments(parser: ArgumentParser) -> None:
    """The rule's name and where it goes."""
    parser.add_argument("rule", metavar="GROUP/NAME", help="such as calendar/leap-day")
    parser.add_argument(
        "--into", metavar="FOLDER", default="rules", help="the package of the rule pack (default: rules)"
    )


def run(arguments: Namespace) -> int:
    """Write the file, and the group's package if it is new.

    Raises:
        UsageError: for a name that no rule can have, a folder that is no package, or a file that is there.
    """
    from pathlib import Path

    from checker.scaffold import module, names

    group, name = names(arguments.rule)
    package = Path(arguments.into)
    if not (package / "__init__.py").is_file():
        raise UsageError(f"--into: {package} is not a package (it has no __init__.py)")
    file = package / group / f"{name.replace('-', '_')}.py"
    if file.exists():
        raise UsageError(f"{file} is there already")
    try:
        file.parent.mkdir(exist_ok=True)
        _write_new(file.parent / "__init__.py", f'"""Rules of the group ``{group}``."""\n')
        _write_new(file, module(name))
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {(error.strerror or str(error)).lower()}") from None
    print(f"{file}\nNow: claimline test-rule {name}")
    return 0


def _write_new(file: Path, text: str) -> None:
    if not file.exists():
        file.write_text(text, encoding="utf-8")
