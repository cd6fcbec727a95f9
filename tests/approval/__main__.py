"""Writes every page anew: ``make approve``. What changed is then for a person to review, by ``git diff``."""

from __future__ import annotations

from tests.approval.pages import FOLDER, pages


def main() -> None:
    """Write the pages, and take away those of rules that are gone."""
    written = {FOLDER / name: page() for name, page in pages().items()}
    for path in set(FOLDER.rglob("*.txt")) - set(written):
        path.unlink()
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
