"""The protocol's side: what the editor says is handed to the desk, what the desk finds to the editor."""

from __future__ import annotations

import logging
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from checker import __version__, registry
from checker.config.files import OWN_FILE, SHARED_FILE
from checker.language.model import ModelError, pipeline
from checker.lsp.abilities import Abilities
from checker.lsp.actions import actions
from checker.lsp.desk import Desk
from checker.lsp.hover import hover
from checker.lsp.opened import Opened
from checker.lsp.surroundings import Surroundings
from checker.suppress.sidecar import SUFFIX

_WATCHED = (f"**/{OWN_FILE}", f"**/{SHARED_FILE}", f"**/*{SUFFIX}")


class Server(LanguageServer):
    """A language server for one editor."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__("claimline", __version__)
        self.desk = Desk(self._publish, self._tell, surroundings=surroundings)

    def _publish(self, text: Opened, found: list[types.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(text.uri, found, version=text.version)
        )

    def _tell(self, message: str) -> None:
        self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, f"claimline: {message}"))

    def find_folders(self) -> None:
        """Learn the workspace's folders."""
        paths = [to_fs_path(folder.uri) for folder in self.workspace.folders.values()]
        root = [self.workspace.root_path] if self.workspace.root_path and not paths else []
        self.desk.surroundings.folders = tuple(Path(path) for path in (*paths, *root) if path)

    def watch(self) -> None:
        """Ask the editor to tell of changed configuration files, if it can."""
        if not self.desk.abilities.watches_files:
            return
        options = types.DidChangeWatchedFilesRegistrationOptions(
            [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
        )
        wanted = types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        self.client_register_capability(types.RegistrationParams([wanted]))


def _warm_up() -> None:
    """Load the rules and the language model; a text that comes meanwhile waits its turn."""
    registry.load()
    try:
        pipeline()
    except ModelError as error:
        logging.getLogger(__name__).info("%s", error)


def make_server(surroundings: Surroundings) -> Server:
    """A server with all that it answers to; ``surroundings`` hold the options of the command line."""
    server = Server(surroundings)
    _begin_and_end(server)
    _follow_texts(server)
    _answer(server)
    return server


def _begin_and_end(server: Server) -> None:
    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        server.desk.abilities = Abilities.of(server.client_capabilities)
        server.find_folders()
        server.desk.schedule.start(_warm_up)
        server.watch()

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders(_: types.DidChangeWorkspaceFoldersParams) -> None:
        server.find_folders()
        server.desk.look_again()

    @server.feature(types.SHUTDOWN)
    def shutdown(_: None) -> None:
        server.desk.schedule.close()


def _follow_texts(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.desk.open(
            params.text_document, types.PositionEncodingKind(server.workspace.position_encoding).value
        )

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.desk.change(params)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.desk.close(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def files(_: types.DidChangeWatchedFilesParams) -> None:
        server.desk.look_again()


def _answer(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def over(params: types.HoverParams) -> types.Hover | None:
        analysis = await server.desk.analysis(params.text_document.uri)
        return None if analysis is None else hover(analysis, params.position, server.desk.abilities)

    kinds = types.CodeActionOptions([types.CodeActionKind.QuickFix])

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)
    async def act(params: types.CodeActionParams) -> list[types.CodeAction]:
        analysis = await server.desk.analysis(params.text_document.uri)
        return [] if analysis is None else actions(analysis, params.range, server.desk.abilities)
