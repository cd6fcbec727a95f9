"""A PostgreSQL server of the tests' own, on loopback, where the server's programs are installed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_SYSTEM_ACCOUNT = "postgres"  # the server refuses to run as root
_PATIENCE = 60.0  # seconds until it must answer


def programs() -> Path | None:
    """The folder of ``initdb`` and ``postgres``; ``None`` where they are not installed."""
    named = shutil.which("initdb")
    folders = [Path(named).resolve().parent] if named else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    whole = (f for f in folders if (f / "initdb").exists() and (f / "postgres").exists())
    return next(whole, None)


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """A fresh server, as the address of its database; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="claimline-postgres-") as place:
        account = _account()
        if account:
            shutil.chown(place, _SYSTEM_ACCOUNT)
        data = Path(place, "data")
        made = [folder / "initdb", "-D", data, "-U", "tests", "--auth=trust", "--encoding=UTF8", "--no-sync"]
        subprocess.run(made, check=True, capture_output=True, cwd=place, **account)
        port = _free_port()
        start = [folder / "postgres", "-D", data, "-k", place, "-h", "127.0.0.1", "-p", str(port), "-F"]
        server = subprocess.Popen(
            start, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=place, **account
        )
        address = f"postgresql://tests@127.0.0.1:{port}/postgres"
        try:
            _wait(address, server)
            yield address
        finally:
            server.terminate()
            server.wait(_PATIENCE)


def _account() -> dict[str, Any]:
    """Whom to run as: ourselves, unless that is root."""
    if os.geteuid() != 0:
        return {}
    return {"user": _SYSTEM_ACCOUNT, "group": _SYSTEM_ACCOUNT, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        return int(chosen.getsockname()[1])


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    import psycopg

    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            psycopg.connect(address, connect_timeout=2).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the PostgreSQL server did not answer, status {server.poll()}")
