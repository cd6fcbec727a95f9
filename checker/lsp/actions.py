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

from checker.lsp.diagnostics import diagnostic
from checker.lsp.ignores import Insertion, insertions
from checker.lsp.lines import Lines

if TYPE_CHECKING:
    from checker.lsp.analysis import Analysis
    from checker.report.shapes import FindingShape, SuggestionShape

_END = Position(2**31 - 1, 0)  # editors take a place beyond the end for the end


def actions(analysis: Analysis, where: Range) -> list[CodeAction]:
    """The actions for the findings that a range touches, suggestions first."""
    lines = analysis.opened.lines
    start, end = lines.offset(where.start), lines.offset(where.end)
    touched = [f for f in analysis.findings if f["span"]["start"] <= end and start <= f["span"]["end"]]
    fixes = [each for finding in touched for each in _fixes(analysis, finding)]
    return [*fixes, *(each for finding in touched for each in _ignores(analysis, finding))]


def _fixes(analysis: Analysis, finding: FindingShape) -> Iterator[CodeAction]:
    for suggestion in finding["suggestions"]:
        if suggestion["edits"]:
            edits = _edits(analysis.opened.lines, suggestion)
            yield _action(analysis, finding, suggestion["message"], [_change(analysis, edits)])


def _edits(lines: Lines, suggestion: SuggestionShape) -> list[TextEdit]:
    return [TextEdit(lines.range(e["start"], e["end"]), e["text"]) for e in suggestion["edits"]]


def _ignores(analysis: Analysis, finding: FindingShape) -> Iterator[CodeAction]:
    for insertion in insertions(analysis.opened, analysis.document, finding):
        changes = _beside(insertion) if insertion.file else [_inside(analysis, insertion)]
        yield _action(analysis, finding, insertion.title, changes)


def _inside(analysis: Analysis, insertion: Insertion) -> TextDocumentEdit:
    place = analysis.opened.lines.range(insertion.offset, insertion.offset)
    return _change(analysis, [TextEdit(place, insertion.text)])


def _beside(insertion: Insertion) -> list[CreateFile | TextDocumentEdit]:
    uri = from_fs_path(str(insertion.file)) or ""
    edit = TextEdit(Range(_END, _END), insertion.text)
    return [
        CreateFile(uri, options=CreateFileOptions(ignore_if_exists=True)),
        TextDocumentEdit(OptionalVersionedTextDocumentIdentifier(uri), [edit]),
    ]


def _change(analysis: Analysis, edits: Sequence[TextEdit]) -> TextDocumentEdit:
    opened = analysis.opened
    return TextDocumentEdit(OptionalVersionedTextDocumentIdentifier(opened.uri, opened.version), list(edits))


def _action(
    analysis: Analysis,
    finding: FindingShape,
    title: str,
    changes: Sequence[CreateFile | TextDocumentEdit],
) -> CodeAction:
    return CodeAction(
        title,
        kind=CodeActionKind.QuickFix,
        diagnostics=[diagnostic(analysis.opened, finding)],
        edit=WorkspaceEdit(document_changes=list(changes)),
    )
