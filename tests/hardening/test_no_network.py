"""Nothing is fetched unless a user asks for it by an option of its own."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from checker.cli.main import main

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.mark.parametrize(
    "command",
    [
        ("check", str(FIXTURES), "--fail-on", "never", "--no-cache"),
        ("annotate", str(FIXTURES / "articles"), "--format", "jsonl"),
        ("review", str(FIXTURES / "factchecks" / "ferry.html"), "--format", "json"),
        ("rules",),
        ("knowledge", "info"),
    ],
    ids=lambda command: command[0],
)
def test_no_command_opens_a_socket(
    command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def refused(name: str) -> Callable[..., NoReturn]:
        def refuse(*_: object, **__: object) -> NoReturn:
            asked.append(name)  # the exception alone would end as a fault of one document
            raise OSError("there is no network here")

        return refuse

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refused(name))
    status = main(command)
    assert asked == []
    assert status == (2 if str(FIXTURES) in command else 0)  # some fixtures are broken on purpose
    assert capsys.readouterr().out
