"""``claimline serve`` before it serves: what it refuses."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from checker.cli.main import main


def complaint(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert main(["serve", "--isolated", *argv]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    return err


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--port", "70000"], "'70000' is not a port"),
        (["--port", "x"], "'x' is not a port"),
        (["--max-size", "0"], "'0' is not a number above 0"),
        (["--time-limit", "nan"], "'nan' is not a number above 0"),
        (["--jobs", "0"], "not a number from 1 to 256"),
    ],
)
def test_values_that_cannot_be(argv: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert says in complaint(capsys, *argv)


def test_the_extra_is_named_where_it_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "checker.serve.app", None)
    assert 'needs the extra "web"' in complaint(capsys)


class TestWithTheExtra:
    @pytest.fixture(autouse=True)
    def extra(self) -> None:
        pytest.importorskip("uvicorn", reason='the extra "web" is not installed')

    def test_a_folder_that_is_not_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert "no such folder" in complaint(capsys, "--folder", str(tmp_path / "none"))

    def test_a_port_that_is_taken(self, capsys: pytest.CaptureFixture[str]) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            assert f"127.0.0.1, port {port}: cannot listen there" in complaint(capsys, "--port", port)

    def test_a_host_that_is_none(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "cannot listen there" in complaint(capsys, "--host", "host.invalid")

    def test_others_are_let_in_under_a_name_only(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "--allow-host" in complaint(capsys, "--host", "0.0.0.0", "--port", "0")

    def test_a_wrong_configuration(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "unknown rule" in complaint(capsys, "--select", "no-such-rule")
