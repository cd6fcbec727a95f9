"""A session as a page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lsprotocol import types

from tests.lsp.editor import ROOT

PAGE = ROOT / "docs" / "editors.md"


@dataclass
class Transcript:
    """What the writer does, and what the editor shows then."""

    lines: list[str] = field(default_factory=list)

    def line(self, does: str, shows: str = "") -> None:
        self.lines += ["", f"The writer {does}: {shows}." if shows else f"The writer {does}."]

    def diagnostic(self, found: types.Diagnostic) -> None:
        where = f"{found.range.start.line + 1}:{found.range.start.character + 1}"
        severity = types.DiagnosticSeverity(found.severity or 1).name.lower()
        self.lines += ["", f"    {where} {severity} {found.code}: {found.message}"]

    def hover(self, shown: str | None) -> None:
        self.lines += ["", *(f"    {line}".rstrip() for line in (shown or "nothing").splitlines())]

    def actions(self, offered: Iterable[types.CodeAction]) -> None:
        self.lines += ["", *(f"    - {action.title}" for action in offered)]

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip() + "\n"
