"""Copies of dossiers, for those who ask for them."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

from checker.serve.order import SUFFIXES, Answer

_NOT_NAME = re.compile(r"[^\w]+")


def keep(folder: Path, answer: Answer, form: str) -> Path:
    """Write an answer into the folder, named by its title and content; the same answer is one file.

    Raises:
        OSError: if it cannot be written.
    """
    title = _NOT_NAME.sub("-", answer.title).strip("-").lower()[:60] or "dossier"
    content = answer.text.encode("utf-8", "backslashreplace")
    file = folder / f"{title}-{sha256(content).hexdigest()[:8]}{SUFFIXES[form]}"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file
