"""What an editor may do about a finding: take a suggestion, or set it aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    CreateFile,
    CreateFileOptions,
    OptionalVersionedTextDocumentIdentifier,
    Position,
    Range,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)
from pygls.uris import from_fs_path

from checker.lsp.abilities import Abilities
from checker.lsp.diagnostics import diagnostic
from checker.lsp.ignores import Insertion, insertions
from checker.lsp.lines import Lines
from checker.lsp.opened import Opened

if TYPE_CHECKING:
    from checker.lsp.analysis import Analysis
    from checker.report.shapes import FindingShape, SuggestionShape

_END = Position(2**31 - 1, 0)  # editors take a place beyond the end for the end


def actions(analysis: Analysis, where: Range, abilities: Abilities) -> list[CodeAction]:
    """The actions for the findings that a range touches, suggestions first."""
    lines = analysis.opened.lines
    start, end = lines.offset(where.start), lines.offset(where.end)
    touched = [f for f in analysis.findings if f["span"]["start"] <= end and start <= f["span"]["end"]]
    fixes = [each for finding in touched for each in _fixes(analysis, finding, abilities)]
    return [*fixes, *(each for finding in touched for each in _ignores(analysis, finding, abilities))]


def _fixes(analysis: Analysis, finding: FindingShape, abilities: Abilities) -> Iterator[CodeAction]:
    for suggestion in finding["suggestions"]:
        if suggestion["edits"]:
            edit = _change(analysis.opened, _edits(analysis.opened.lines, suggestion), abilities)
            yield _action(analysis, finding, suggestion["message"], edit, abilities)


def _edits(lines: Lines, suggestion: SuggestionShape) -> list[TextEdit]:
    return [TextEdit(lines.range(e["start"], e["end"]), e["text"]) for e in suggestion["edits"]]


def _ignores(analysis: Analysis, finding: FindingShape, abilities: Abilities) -> Iterator[CodeAction]:
    for insertion in insertions(analysis.opened, analysis.document, finding):
        if insertion.file is None:
            place = analysis.opened.lines.range(insertion.offset, insertion.offset)
            edit = _change(analysis.opened, [TextEdit(place, insertion.text)], abilities)
            yield _action(analysis, finding, insertion.title, edit, abilities)
        elif abilities.new_files:
            yield _action(analysis, finding, insertion.title, _beside(insertion), abilities)


def _beside(insertion: Insertion) -> WorkspaceEdit:
    uri = from_fs_path(str(insertion.file)) or ""
    edit = TextEdit(Range(_END, _END), insertion.text)
    return WorkspaceEdit(
        document_changes=[
            CreateFile(uri, options=CreateFileOptions(ignore_if_exists=True)),
            TextDocumentEdit(OptionalVersionedTextDocumentIdentifier(uri), [edit]),
        ]
    )


def _change(opened: Opened, edits: Sequence[TextEdit], abilities: Abilities) -> WorkspaceEdit:
    if not abilities.versioned_edits:
        return WorkspaceEdit(changes={opened.uri: list(edits)})
    identifier = OptionalVersionedTextDocumentIdentifier(opened.uri, opened.version)
    return WorkspaceEdit(document_changes=[TextDocumentEdit(identifier, list(edits))])


def _action(
    analysis: Analysis, finding: FindingShape, title: str, edit: WorkspaceEdit, abilities: Abilities
) -> CodeAction:
    about = diagnostic(analysis.opened, finding, abilities)
    return CodeAction(title, kind=CodeActionKind.QuickFix, diagnostics=[about], edit=edit)
