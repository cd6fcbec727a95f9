"""The web application: a form, and the dossier that answers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_urlsafe

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from checker.each_result import internal_error
from checker.errors import ClaimlineError
from checker.review.html import policy
from checker.serve.folder import Folder
from checker.serve.form_page import form_page, form_policy
from checker.serve.forms import Posted, order_of, posted
from checker.serve.guard import Guard
from checker.serve.keep import keep
from checker.serve.limits import Limits
from checker.serve.order import MEDIA, Answer, Order
from checker.serve.worker import Workers


@dataclass(frozen=True)
class Service:
    """What the server works with. ``say`` tells the one who started it what he should know."""

    workers: Workers
    say: Callable[[str], None]
    limits: Limits = field(default_factory=Limits)
    folder: Folder | None = None
    kept: Path | None = None
    token: str = field(default_factory=lambda: token_urlsafe(32))

    def application(self, hosts: Sequence[str]) -> Starlette:
        """The application, for requests to hosts of these names alone.

        A page of another site whose name is made to lead here (DNS rebinding) still sends its own name.
        """
        return Starlette(
            routes=[
                Route("/", self._form),
                Route("/review", self._review, methods=["POST"]),
                Route("/favicon.ico", _no_icon),
            ],
            middleware=[
                Middleware(Guard, limits=self.limits),
                Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            ],
            exception_handlers={HTTPException: self._refused, Exception: self._failed},
        )

    async def _form(self, request: Request) -> Response:
        return await self._page()

    async def _page(self, error: str = "", status: int = 200, form: Posted | None = None) -> Response:
        files = await run_in_threadpool(self.folder.names) if self.folder else None
        texts = form.texts if form else {}
        page = form_page(self.token, self.limits, texts, error, files, keeps=self.kept is not None)
        return Response(page, status, {"Content-Security-Policy": form_policy()}, MEDIA["html"])

    async def _review(self, request: Request) -> Response:
        form = await posted(request, self.token, self.limits)
        try:
            order = await run_in_threadpool(order_of, form, self.folder, self.limits)
        except ClaimlineError as error:
            return await self._page(str(error), 422, form)
        answer = await run_in_threadpool(self.workers.answer, order, self.limits.work)
        if answer.error:
            return await self._page(answer.error, 422, form)
        if form.keep and self.kept:
            await run_in_threadpool(self._keep, self.kept, answer, order)
        headers = {"Content-Security-Policy": policy(framed=False)} if order.format == "html" else None
        return Response(
            answer.text.encode("utf-8", "backslashreplace"), headers=headers, media_type=MEDIA[order.format]
        )

    def _keep(self, folder: Path, answer: Answer, order: Order) -> None:
        try:
            self.say(f"kept {keep(folder, answer, order.format)}")
        except OSError as error:
            self.say(f"{folder}: cannot be written: {(error.strerror or str(error)).lower()}")

    async def _refused(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return await self._page(error.detail, error.status_code)

    async def _failed(self, request: Request, error: Exception) -> Response:
        message = internal_error(error)
        self.say(message)
        return await self._page(message, 500)


async def _no_icon(request: Request) -> Response:
    return Response(status_code=204)
