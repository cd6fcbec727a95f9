"""Offers the tools over the protocol, with their limits in the schemas of their arguments."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import Field

from checker import __version__
from checker.each_result import internal_error
from checker.errors import ClaimlineError
from checker.mcp.shapes import CheckedShape, RulePageShape, RulesShape
from checker.mcp.tools import MOST_ANNOTATED, MOST_CHARACTERS, Tools
from checker.report.annotation_shapes import AnnotationShape

T = TypeVar("T")

INSTRUCTIONS = (
    "Checks what a text says about time: weekdays and dates, ages, spans, orders of events, anniversaries. "
    'Give the publication date (YYYY-MM-DD) whenever it is known: "last year" means nothing without it. '
    "A finding quotes its places and lists the steps of the proof; an error is proven, a warning also rests "
    "on a judgement, a notice is worth a look. Nothing is fetched, and no findings does not mean that the "
    "facts are right."
)

Published = Annotated[
    str | None, Field(description="publication date: YYYY-MM-DD, YYYY-MM or YYYY", max_length=40)
]
Form = Annotated[Literal["text", "markdown", "html"], Field(description="how the text is written")]
Names = Annotated[list[str], Field(description="names of rules or groups", max_length=200)]
_ONLY_LOOKS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


class _Worker:
    """Runs the tools one at a time in a thread of their own: the model and the store serve one at a time."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="claimline")

    async def __call__(self, work: Callable[[], T]) -> T:
        """The result; every failure as one line for the caller."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        except ClaimlineError as error:
            raise ToolError(str(error)) from None
        except Exception as error:
            raise ToolError(internal_error(error)) from None


def make_server(root: Path | None = None) -> MCPServer[None]:
    """A server with all its tools; ``check_file`` is among them only if there is a root folder.

    Raises:
        ConfigError, UsageError: for a fault of the root's configuration.
    """
    server: MCPServer[None] = MCPServer(
        "claimline", version=__version__, instructions=INSTRUCTIONS, log_level="WARNING"
    )
    tools, worker = Tools(root), _Worker()
    _offer_texts(server, tools, worker)
    _offer_rules(server, tools, worker)
    if root is not None:
        _offer_files(server, tools, worker)
    return server


def _offer_texts(server: MCPServer[None], tools: Tools, worker: _Worker) -> None:
    @server.tool(annotations=_ONLY_LOOKS)
    async def check_text(
        text: Annotated[str, Field(max_length=MOST_CHARACTERS)],
        published: Published = None,
        input_format: Form = "text",
        select: Names = [],  # noqa: B006  # never changed; the schema shows the default
        ignore: Names = [],  # noqa: B006
    ) -> CheckedShape:
        """Find statements of a text about time that cannot all be true."""
        return await worker(lambda: tools.check_text(text, published, input_format, select, ignore))

    @server.tool(annotations=_ONLY_LOOKS)
    async def annotate_text(
        text: Annotated[str, Field(max_length=MOST_ANNOTATED)],
        published: Published = None,
        input_format: Form = "text",
    ) -> AnnotationShape:
        """Show how the dates of a text are read: time expressions, mentions, dated claims, events."""
        return await worker(lambda: tools.annotate_text(text, published, input_format))


def _offer_rules(server: MCPServer[None], tools: Tools, worker: _Worker) -> None:
    @server.tool(annotations=_ONLY_LOOKS)
    async def list_rules() -> RulesShape:
        """List the rules with what each flags."""
        return await worker(tools.list_rules)

    @server.tool(annotations=_ONLY_LOOKS)
    async def explain_rule(rule: Annotated[str, Field(max_length=100)]) -> RulePageShape:
        """Explain a rule: what it flags, why, what to write instead, when it is wrong."""
        return await worker(lambda: tools.explain_rule(rule))


def _offer_files(server: MCPServer[None], tools: Tools, worker: _Worker) -> None:
    @server.tool(annotations=_ONLY_LOOKS)
    async def check_file(
        path: Annotated[str, Field(description="relative to the root folder", max_length=4096)],
        published: Published = None,
    ) -> CheckedShape:
        """Find statements of a file about time that cannot all be true."""
        return await worker(lambda: tools.check_file(path, published))
