"""What protects visitors and server on every request: headers, size, where a form was sent from."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.serve.limits import Limits

HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
"""Headers of every answer. ``no-store`` keeps dossiers out of the browser's cache."""
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""The policy of answers that set none of their own (Content Security Policy Level 3)."""


class Guard:
    """Adds the headers, and refuses what is larger than the limit, announced or not."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            return
        await self._app(scope, _Counted(scope, receive, self._limits), _protected(send))


class _Counted:
    """``receive`` that counts; the announced length is looked at when the content is first asked for."""

    def __init__(self, scope: Scope, receive: Receive, limits: Limits) -> None:
        announced = Headers(scope=scope).get("content-length", "")
        self._size = 0
        self._announced = int(announced) if announced.isdecimal() else 0
        self._receive = receive
        self._limits = limits

    async def __call__(self) -> Message:
        if self._announced <= self._limits.size:
            message = await self._receive()
            self._size += len(message.get("body", b""))
            if self._size <= self._limits.size:
                return message
        raise HTTPException(413, f"That is larger than the limit of {self._limits.size_words}.")


def _protected(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            headers.setdefault("Content-Security-Policy", NOTHING)
        await send(message)

    return sending


def is_from_here(headers: Headers) -> bool:
    """Whether a browser says that a page of this server sent the form, or says nothing of it.

    ``Origin`` is "null" under our own referrer policy, so it is ``Sec-Fetch-Site`` that tells; browsers
    without it are held off by the form's token alone.
    """
    origin = headers.get("origin", "null")
    own = origin == "null" or origin.partition("://")[2] == headers.get("host")
    return own and headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
