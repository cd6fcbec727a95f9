"""An editor without a screen: it starts the server as editors do and talks to it over stdio."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

ROOT = Path(__file__).parents[2]
PATIENCE = 120  # seconds until a silent server counts as broken


class Editor:
    """One session. Diagnostics are kept by address, with the version that they are of."""

    def __init__(self) -> None:
        self.client = LanguageClient("editor", "1")
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.published: dict[str, list[types.PublishDiagnosticsParams]] = {}
        self.messages: list[str] = []
        self._news = asyncio.Event()
        self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda params: self._keep(params))
        self.client.feature(types.WINDOW_SHOW_MESSAGE)(lambda params: self._hear(params))
        self.client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda _: None)

    def _keep(self, params: types.PublishDiagnosticsParams) -> None:
        self.published.setdefault(params.uri, []).append(params)
        self._news.set()

    def _hear(self, params: types.ShowMessageParams) -> None:
        self.messages.append(params.message)

    async def begin(self, folder: Path, encodings: Sequence[str] | None) -> types.InitializeResult:
        general = types.GeneralClientCapabilities(position_encodings=encodings)
        folders = [types.WorkspaceFolder(folder.as_uri(), folder.name)]
        result = await self.client.initialize_async(
            types.InitializeParams(_everything(general), workspace_folders=folders, process_id=os.getpid())
        )
        self.client.initialized(types.InitializedParams())
        return result

    def open(self, uri: str, text: str, language: str = "markdown") -> None:
        self.texts[uri], self.versions[uri] = text, 1
        item = types.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def type(self, uri: str, place: types.Range, text: str) -> None:
        """Replace a place with a text."""
        self.versions[uri] += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(uri=uri, version=self.versions[uri]),
                [types.TextDocumentContentChangePartial(place, text)],
            )
        )

    def close(self, uri: str) -> None:
        identifier = types.TextDocumentIdentifier(uri)
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(identifier))

    async def found(self, uri: str, seen: int = 0) -> list[types.Diagnostic]:
        """The diagnostics of the present version, once they come; ``seen`` publications are old news."""

        async def wait() -> list[types.Diagnostic]:
            while True:
                news = self.published.get(uri, [])[seen:]
                if news and news[-1].version == self.versions[uri]:
                    return list(news[-1].diagnostics)
                self._news.clear()
                await self._news.wait()

        return await asyncio.wait_for(wait(), PATIENCE)

    async def hover(self, uri: str, line: int, character: int) -> str | None:
        position = types.Position(line, character)
        params = types.HoverParams(types.TextDocumentIdentifier(uri), position)
        answer = await self.client.text_document_hover_async(params)
        if answer is None:
            return None
        assert isinstance(answer.contents, types.MarkupContent)
        return answer.contents.value

    async def actions(self, uri: str, diagnostic: types.Diagnostic) -> list[types.CodeAction]:
        context = types.CodeActionContext([diagnostic])
        identifier = types.TextDocumentIdentifier(uri)
        answer = await self.client.text_document_code_action_async(
            types.CodeActionParams(identifier, diagnostic.range, context)
        )
        return [each for each in answer or () if isinstance(each, types.CodeAction)]

    def apply(self, uri: str, action: types.CodeAction) -> None:
        """Make the edits of an action that concern one open text, as keystrokes would."""
        assert action.edit is not None
        for change in action.edit.document_changes or ():
            assert isinstance(change, types.TextDocumentEdit)
            assert (change.text_document.uri, change.text_document.version) == (uri, self.versions[uri])
            for edit in change.edits:
                assert isinstance(edit, types.TextEdit)
                self.type(uri, edit.range, edit.new_text)


def _everything(general: types.GeneralClientCapabilities) -> types.ClientCapabilities:
    edits = types.WorkspaceEditClientCapabilities(
        document_changes=True, resource_operations=[types.ResourceOperationKind.Create]
    )
    watched = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
    return types.ClientCapabilities(
        general=general,
        workspace=types.WorkspaceClientCapabilities(workspace_edit=edits, did_change_watched_files=watched),
        text_document=types.TextDocumentClientCapabilities(
            hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(related_information=True),
        ),
    )


@asynccontextmanager
async def session(
    folder: Path, *options: str, encodings: Sequence[str] | None = None
) -> AsyncIterator[tuple[Editor, types.InitializeResult]]:
    """A server in a process of its own, and the editor that talks to it; both end properly."""
    editor = Editor()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    await editor.client.start_io(
        sys.executable, "-P", "-m", "checker", "lsp", "--stdio", *options, env=environment, cwd=folder
    )
    try:
        result = await asyncio.wait_for(editor.begin(folder, encodings), PATIENCE)
        yield editor, result
        await editor.client.shutdown_async(None)
        editor.client.exit(None)
    finally:
        await editor.client.stop()
