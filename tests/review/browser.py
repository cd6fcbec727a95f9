"""A real browser, driven over its DevTools pipe: https://chromedevtools.github.io/devtools-protocol/."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
    "--window-size=1280,900",
    "about:blank",
)

FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Two frames: what the page still had to lay out is laid out."""

FOLLOWED = """
window.followed = new Promise((done) => {
  let link = null;
  addEventListener("click", (event) => {
    link = event.defaultPrevented ? null : event.target.closest("a[href^='#']");
    if (link?.getAttribute("href") === location.hash) link = null;
    if (link) addEventListener("hashchange", done, { once: true });
    else done();
  }, { once: true });
  addEventListener("keyup", () => link || setTimeout(done), { once: true });
})
"""
"""Settles when a click or a key has done its work: a browser changes the address of the page, and tells its
scripts, only some time after a click on a link within it."""


def find_browser() -> str | None:
    """The path of a browser of the Chromium family, if one is installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Tab:
    """One page. ``events`` are the notifications that came so far."""

    def __init__(self, commands: IO[bytes], answers: IO[bytes]) -> None:
        self._commands, self._answers = commands, answers
        self._numbers = itertools.count(1)
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.show_as("screen")

    def call(self, method: str, **params: Any) -> Any:
        answer = self._ask(method, **params)
        assert "error" not in answer, answer
        return answer["result"]

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while (answer := self._read()).get("id") != number:
            self.events.append(answer)
        return answer

    def _read(self) -> dict[str, Any]:
        content = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            assert byte, "the browser is gone"
            content += byte
        answer: dict[str, Any] = json.loads(content)
        return answer

    def show_as(self, media: str) -> None:
        """On screen or as if for print; nothing moves by itself, so that a click finds its mark."""
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.call("Emulation.setEmulatedMedia", media=media, features=[still])

    def open(self, url: str) -> None:
        """Load a page and wait until its scripts have run."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        self.until("Page.loadEventFired")

    def until(self, method: str) -> None:
        """Wait for a notification of this kind, unless one has come."""
        while not self.named(method):
            self.events.append(self._read())

    def named(self, method: str) -> list[dict[str, Any]]:
        """The notifications of one kind."""
        return [event["params"] for event in self.events if event.get("method") == method]

    def run(self, script: str) -> Any:
        """The value of an expression; promises are awaited."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def _settle(self) -> None:
        """Wait for what a click or a key set off, unless it led to another page."""
        answer = self._ask("Runtime.evaluate", expression="window.followed", awaitPromise=True)
        assert "error" not in answer or "navigated" in answer["error"]["message"], answer

    def press(self, key: str) -> None:
        """A key as a person types it."""
        self.run(f"{FOLLOWED}, 0")
        text = {"text": key if len(key) == 1 else "\r"} if len(key) == 1 or key == "Enter" else {}
        code = {"windowsVirtualKeyCode": {"Tab": 9, "Enter": 13}[key]} if key in ("Tab", "Enter") else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, **text, **code)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, **code)
        self._settle()

    def click(self, selector: str) -> None:
        """A click with the mouse into the middle of an element, which is brought into view first."""
        found = f"document.querySelector({json.dumps(selector)})"
        self.run(FRAMES)
        box = self.run(
            f"{FOLLOWED},"
            f"{found}.scrollIntoView({{block: 'center', behavior: 'instant'}}),"
            f"(r => [r.x + r.width / 2, r.y + r.height / 2])({found}.getClientRects()[0])"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)
        self._settle()


@contextmanager
def browser(program: str, profile: Path) -> Iterator[Tab]:
    """A tab of a browser that ends with the block."""
    their_in, our_out = os.pipe()
    our_in, their_out = os.pipe()
    redirected = f'exec "$@" 3<&{their_in} 4>&{their_out}'
    process = subprocess.Popen(
        ["bash", "-c", redirected, "bash", program, f"--user-data-dir={profile}", *FLAGS],
        pass_fds=(their_in, their_out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(their_in)
    os.close(their_out)
    try:
        with os.fdopen(our_out, "wb") as commands, os.fdopen(our_in, "rb") as answers:
            yield Tab(commands, answers)
    finally:
        process.terminate()
        process.wait(30)
