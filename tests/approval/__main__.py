"""Writes pages anew: ``make approve``. What changed is then for a person to review, by ``git diff``.

With arguments (``python -m tests.approval sweeps/weekday``) only those whose names hold one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tests.approval.pages import FOLDER, pages


def main(parts: Sequence[str]) -> None:
    """Write the pages asked for, and take away those of rules that are gone."""
    known = pages()
    for path in set(FOLDER.rglob("*.txt")) - {FOLDER / name for name in known}:
        path.unlink()
    chosen = {name: page for name, page in known.items() if not parts or any(part in name for part in parts)}
    written = {FOLDER / name: page() for name, page in chosen.items()}
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
