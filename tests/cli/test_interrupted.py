"""Runs cut short: by a key, a cancelled job, a closed terminal, a reader that leaves, a full disk."""

from __future__ import annotations

import errno
import json
import os
import pty
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.batches import BATCH_CHARACTERS
from checker.cache import store

ROOT = Path(__file__).parents[2]
BAD = "It opened on 31 April 2021.\n"
PATIENCE = 60


def start(folder: Path, *argv: str, **streams: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-P", "-m", "checker", "check", "--select", "impossible-date", *argv]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=folder, env=environment, **streams)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with an article that fills a batch, and one that never comes to an end."""
    (tmp_path / "a.txt").write_text(BAD + "Nothing more.\n" * (BATCH_CHARACTERS // 14), encoding="utf-8")
    os.mkfifo(tmp_path / "endless.txt")
    return tmp_path


def until_reading(pipe: Path) -> int:
    """Wait until a process reads the pipe; its other end."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            other_end = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            time.sleep(0.05)
        else:
            # It has opened the pipe. A signal that comes just before it reads is heard only after the read,
            # and here nothing is ever written.
            time.sleep(0.5)
            return other_end
    raise TimeoutError(str(pipe))


def json_findings(text: str) -> int:
    return sum(len(document["findings"]) for document in json.loads(text)["documents"])


def sarif_findings(text: str) -> int:
    return len(json.loads(text)["runs"][0]["results"])


def gitlab_findings(text: str) -> int:
    return len(json.loads(text))


def junit_findings(text: str) -> int:
    return len(ET.fromstring(text).findall(".//failure"))


def checkstyle_findings(text: str) -> int:
    return len(ET.fromstring(text).findall(".//error"))


FORMATS: dict[str, Callable[[str], int]] = {
    "json": json_findings,
    "sarif": sarif_findings,
    "gitlab": gitlab_findings,
    "junit": junit_findings,
    "checkstyle": checkstyle_findings,
}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda n: n.name)
def test_a_signal_leaves_whole_files(number: signal.Signals, articles: Path) -> None:
    files = [f"--output={name}={name}.out" for name in FORMATS]
    run = start(
        articles, "a.txt", "endless.txt", "--format", "json", *files,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    other_end = until_reading(articles / "endless.txt")
    run.send_signal(number)
    out, err = run.communicate(timeout=PATIENCE)
    os.close(other_end)
    assert (run.returncode, err) == (130, b"claimline: interrupted\n")
    assert json_findings(out.decode()) == 1
    for name, findings in FORMATS.items():
        assert findings((articles / f"{name}.out").read_text(encoding="utf-8")) == 1, name


def test_what_was_found_before_is_in_the_cache(articles: Path, cache: Path) -> None:
    run = start(articles, "a.txt", "endless.txt", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    other_end = until_reading(articles / "endless.txt")
    run.send_signal(signal.SIGINT)
    run.wait(timeout=PATIENCE)
    os.close(other_end)
    assert (cache / store.FILE).is_file()
    again = start(articles, "a.txt", "--format", "json", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = again.communicate(timeout=PATIENCE)
    assert (again.returncode, json_findings(out.decode()), err) == (1, 1, b"")


def test_workers_end_with_the_run(articles: Path) -> None:
    run = start(
        articles, "a.txt", "endless.txt", "--jobs", "2", "--format", "json",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    other_end = until_reading(articles / "endless.txt")
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=PATIENCE)  # ends only once no worker holds the pipes
    os.close(other_end)
    assert (run.returncode, err) == (130, b"claimline: interrupted\n")
    json.loads(out)


def whole(folder: Path) -> int:
    return json_findings((folder / "found.json").read_text(encoding="utf-8"))


def test_a_reader_that_leaves_costs_no_other_output(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BAD * 3, encoding="utf-8")
    run = start(tmp_path, "a.txt", "--output=json=found.json", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout is not None
    assert run.stderr is not None
    run.stdout.close()
    assert run.wait(timeout=PATIENCE) == 130
    assert run.stderr.read() == b""
    assert whole(tmp_path) == 3


def test_a_terminal_that_goes_away_costs_no_other_output(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BAD * 3, encoding="utf-8")
    master, slave = pty.openpty()
    run = start(tmp_path, "a.txt", "--output=json=found.json", stdout=slave, stderr=slave, stdin=slave)
    os.close(slave)
    os.close(master)
    assert run.wait(timeout=PATIENCE) == 130
    assert whole(tmp_path) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("full", ["screen", "file"])
def test_a_full_disk_is_one_line(full: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BAD * 3, encoding="utf-8")
    options = ["--output=json=found.json"] if full == "screen" else ["--output=json=/dev/full"]
    with open("/dev/full" if full == "screen" else os.devnull, "w") as screen:
        run = start(tmp_path, "a.txt", *options, stdout=screen, stderr=subprocess.PIPE)
        _, err = run.communicate(timeout=PATIENCE)
    assert run.returncode == 2
    assert err == b"claimline: cannot go on: no space left on device\n"
    if full == "screen":
        assert whole(tmp_path) == 3
