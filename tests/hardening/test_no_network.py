"""Nothing is fetched unless a user asks for it by an option of its own."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest

from checker.cli.main import main

FIXTURES = Path(__file__).parents[2] / "fixtures"


def _refuse(*_: object, **__: object) -> NoReturn:
    raise AssertionError("a socket was opened")


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
    monkeypatch.setattr(socket, "socket", _refuse)
    monkeypatch.setattr(socket, "create_connection", _refuse)
    monkeypatch.setattr(socket, "getaddrinfo", _refuse)
    assert main(command) in (0, 2)  # 2: some fixtures are broken on purpose
    assert capsys.readouterr().out
