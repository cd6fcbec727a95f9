"""A service of our own for tests, and the requests that visitors make."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from checker.serve.app import Service
from checker.serve.folder import Folder
from checker.serve.fulfil import fulfil
from checker.serve.limits import Limits
from checker.serve.order import Answer, Order
from checker.settings import Settings

LIMITS = Limits(size=50_000, work=30.0)


class Here:
    """Answers orders in this process; what the service sees of its workers."""

    def __init__(self) -> None:
        self.orders: list[Order] = []

    def answer(self, order: Order, seconds: float) -> Answer:
        self.orders.append(order)
        return fulfil(Settings(), order)

    def end(self) -> None:
        """There is no process."""


@dataclass
class Visitor:
    """A browser without scripts that fetched the form first, as a person does."""

    folder: Path | None = None
    kept: Path | None = None
    said: list[str] = field(default_factory=list)
    workers: Any = field(default_factory=Here)

    def __post_init__(self) -> None:
        folder = Folder(self.folder) if self.folder else None
        service = Service(self.workers, self.said.append, LIMITS, folder, self.kept)
        app = service.application(["testserver"])
        self.client = TestClient(app, raise_server_exceptions=False)

    @property
    def token(self) -> str:
        found = re.search(r'name="token" value="([^"]+)"', self.client.get("/").text)
        assert found
        return found[1]

    def post(self, *, headers: dict[str, str] | None = None, file: Any = None, **fields: str) -> Any:
        """Send the form; ``file`` is a pair of name and content."""
        fields.setdefault("token", self.token)
        files: dict[str, Any] = {name: (None, value) for name, value in fields.items()}
        if file:
            files["file"] = file
        return self.client.post("/review", files=files, headers=headers)
