"""Serving until interrupted."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from checker.errors import UsageError
from checker.serve.limits import Limits

_CONNECTIONS = 40  # at once; more are told to come again
_HEAD = 32_768  # bytes of a request's first lines
_IDLE = 5  # seconds that a connection is kept for a next request


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at the address; port 0 takes any that is free.

    Raises:
        UsageError: if that cannot be.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower().partition(" (while")[0]
        raise UsageError(f"{host}, port {port}: cannot listen there: {reason}") from None


def url(listening: socket.socket) -> str:
    """The address to visit."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def serve(app: ASGIApp, listening: socket.socket, limits: Limits) -> None:
    """Answer requests until the process is interrupted."""
    config = uvicorn.Config(
        app,
        http=_protocol(limits.head),
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",  # requests are nobody's business; faults are told by the application
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=_CONNECTIONS,
        h11_max_incomplete_event_size=_HEAD,
        timeout_keep_alive=_IDLE,
        timeout_graceful_shutdown=1,
    )
    uvicorn.Server(config).run(sockets=[listening])


def _protocol(seconds: float) -> type[H11Protocol]:
    class Protocol(H11Protocol):
        """Closes a connection whose first request does not come: uvicorn alone would wait for ever."""

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            asyncio.get_running_loop().call_later(seconds, self._close_if_idle)

        def _close_if_idle(self) -> None:
            if self.cycle is None and not self.transport.is_closing():
                self.transport.close()

    return Protocol
