"""The open texts and what is known of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lsprotocol.types import Diagnostic, DidChangeTextDocumentParams, TextDocumentItem

from checker.each_result import internal_error
from checker.errors import ClaimlineError
from checker.lsp.abilities import Abilities
from checker.lsp.analysis import Analysis, analyse
from checker.lsp.diagnostics import diagnostics, unreadable
from checker.lsp.lines import Lines
from checker.lsp.opened import Opened
from checker.lsp.schedule import Schedule
from checker.lsp.surroundings import Surroundings

DELAY = 0.25
"""Seconds without a key stroke after which a text is looked at."""

Publish = Callable[[Opened, list[Diagnostic]], None]


@dataclass
class Desk:
    """Keeps texts, has them checked, publishes what is found. ``tell`` says what concerns no single text."""

    publish: Publish
    tell: Callable[[str], None]
    abilities: Abilities = field(default_factory=Abilities)
    surroundings: Surroundings = field(default_factory=Surroundings)
    schedule: Schedule = field(default_factory=Schedule)
    opened: dict[str, Opened] = field(default_factory=dict)
    analyses: dict[str, Analysis] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)

    def open(self, item: TextDocumentItem, encoding: str) -> None:
        """Take up a text, if it is of a kind that can be read."""
        text = Opened(item.uri, item.language_id, item.version, Lines(item.text, encoding))
        if text.format is not None:
            self.opened[item.uri] = text
            self.look(item.uri, 0)

    def change(self, change: DidChangeTextDocumentParams) -> None:
        """Take the changes of a text over, and look at it once the writer pauses."""
        uri = change.text_document.uri
        known = self.opened.get(uri)
        if known is None:
            return
        lines = known.lines
        for each in change.content_changes:
            lines = lines.changed(each)
        self.opened[uri] = replace(known, version=change.text_document.version, lines=lines)
        self.look(uri, DELAY)

    def close(self, uri: str) -> None:
        """Forget a text, and take what was found in it off the screen."""
        self.schedule.cancel(uri)
        self.analyses.pop(uri, None)
        text = self.opened.pop(uri, None)
        if text is not None:
            self.publish(text, [])

    def look(self, uri: str, delay: float) -> None:
        """Have a text checked."""
        text = self.opened.get(uri)
        if text is not None:
            self.schedule.later(uri, delay, lambda: self._analyse(text), self._keep)

    def look_again(self) -> None:
        """Have all texts checked: the configuration or a file beside one of them has changed."""
        for uri in self.opened:
            self.look(uri, 0)

    def _analyse(self, text: Opened) -> Analysis | tuple[Opened, str]:
        """Never raises: what goes wrong is said instead."""
        try:
            return analyse(text, self.surroundings)
        except ClaimlineError as error:
            return text, str(error)
        except Exception as error:
            return text, internal_error(error)

    def _keep(self, result: Analysis | tuple[Opened, str]) -> None:
        if isinstance(result, Analysis):
            self.analyses[result.opened.uri] = result
            self.publish(result.opened, diagnostics(result, self.abilities))
            self._tell_once(result.note)
        else:
            text, error = result
            self.analyses.pop(text.uri, None)
            self.publish(text, [unreadable(text, error)])
            self._tell_once(error)

    def _tell_once(self, message: str) -> None:
        if message and message not in self._told:
            self._told.add(message)
            self.tell(message)

    async def analysis(self, uri: str) -> Analysis | None:
        """What is known of the text as it is now, when it is known."""
        await self.schedule.settled(uri)
        known, text = self.analyses.get(uri), self.opened.get(uri)
        return known if known is not None and known.opened == text else None
