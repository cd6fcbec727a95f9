"""What the editor says that it can do; everything else has to be done without."""

from __future__ import annotations

from dataclasses import dataclass

from lsprotocol.types import ClientCapabilities, MarkupKind, ResourceOperationKind
from pygls.capabilities import get_capability


@dataclass(frozen=True)
class Abilities:
    """``versioned_edits``: edits may name the version that they are of. ``new_files``: edits may make files.

    ``related_places``: a diagnostic may point at several places. ``markdown``: hovers may be marked up.
    ``watches_files``: it tells of changed files if it is asked to.
    """

    versioned_edits: bool = False
    new_files: bool = False
    related_places: bool = False
    markdown: bool = False
    watches_files: bool = False

    @classmethod
    def of(cls, client: ClientCapabilities) -> Abilities:
        """The abilities of a client."""
        operations = get_capability(client, "workspace.workspace_edit.resource_operations", []) or []
        formats = get_capability(client, "text_document.hover.content_format", []) or []
        versioned = bool(get_capability(client, "workspace.workspace_edit.document_changes", False))
        return cls(
            versioned,
            versioned and ResourceOperationKind.Create in operations,
            bool(get_capability(client, "text_document.publish_diagnostics.related_information", False)),
            MarkupKind.Markdown in formats,
            bool(get_capability(client, "workspace.did_change_watched_files.dynamic_registration", False)),
        )


ALL = Abilities(True, True, True, True, True)
"""An editor that can do everything."""
