"""The server as a person meets it: started by its command, visited with a real browser."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason='the extra "web" is not installed')

from checker.read.formats import SUFFIXES
from tests.review.browser import Tab, browser, find_browser
from tests.review.made import HOSTILE, SLIPS

PROGRAM = find_browser()
ROOT = Path(__file__).parents[2]
in_browser = pytest.mark.skipif(
    PROGRAM is None, reason="no Chromium or Chrome is installed, so the server is not tried in a browser"
)

HOSTILE_PAGE = """<!DOCTYPE html><html><head><base href="https://evil.example/">
<meta http-equiv="refresh" content="0; url=https://evil.example/">
<title></title><script>window.pwned = 1</script>
<script type="application/ld+json">{"@type": "ClaimReview",
 "claimReviewed": "</script><script>window.pwned = 1",
 "datePublished": "2024-05-09", "url": "javascript:window.pwned=1"}</script></head>
<body onload="window.pwned = 1"><svg onload="window.pwned = 1"><script>window.pwned = 1</script></svg>
<h1>&lt;img src=x onerror=window.pwned=1&gt; on 7 May 2024</h1>
<p style="position:fixed;inset:0">Opened on <a href="javascript:window.pwned=1">31 November 2022</a>,
<a href="data:text/html,&lt;script&gt;opener.pwned=1&lt;/script&gt;">6 May 2023</a>
&lt;/script&gt;&lt;script&gt;window.pwned = 1&lt;/script&gt;{{7*7}} ${window.pwned = 1}</p>
<iframe srcdoc="&lt;script&gt;parent.pwned = 1&lt;/script&gt;"></iframe>
<form action="https://evil.example/"><input autofocus onfocus="window.pwned = 1"></form>
</body></html>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("reports")
    (made / "hostile.html").write_text(HOSTILE_PAGE, encoding="utf-8")
    (made / "hostile.md").write_text(HOSTILE, encoding="utf-8")
    (made / "slips.txt").write_text(SLIPS, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The address of a running ``claimline serve``."""
    command = [sys.executable, "-m", "checker", "serve", "--isolated", "--port", "0", "--folder", str(folder)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stderr
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found
        yield found[0]
        process.send_signal(signal.SIGINT)
        status = process.wait(30)
        assert (status, process.stderr.read()) == (130, "claimline: interrupted\n")


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    assert PROGRAM
    with browser(PROGRAM, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def submit(tab: Tab, server: str, **values: str) -> None:
    """Fill the form in and send it with its button, then wait for what comes."""
    tab.open(server)
    for name, value in values.items():
        tab.run(f"document.getElementById({name!r}).value = {value!r}")
    tab.events.clear()
    tab.click("button")
    tab.until("Page.loadEventFired")


@in_browser
def test_form_to_dossier_and_back(tab: Tab, server: str) -> None:
    submit(tab, server, text=SLIPS)
    assert tab.run("document.querySelectorAll('.finding').length") >= 2
    assert tab.named("Log.entryAdded") == []
    tab.events.clear()
    tab.click("a.home")
    tab.until("Page.loadEventFired")
    assert tab.run("location.pathname") == "/"
    assert tab.run("document.getElementById('text').value") == ""


@in_browser
def test_the_form_fits_a_phone(tab: Tab, server: str) -> None:
    tab.call("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=1, mobile=True)
    try:
        tab.open(server)
        assert tab.run("document.documentElement.scrollWidth") == 360
        rights = "[...document.querySelectorAll('form *')].map(each => each.getBoundingClientRect().right)"
        assert tab.run(f"Math.max(...{rights})") <= 360
    finally:
        tab.call("Emulation.clearDeviceMetricsOverride")


@in_browser
def test_the_form_offers_what_holds_documents(tab: Tab, server: str) -> None:
    tab.open(server)
    offered = tab.run("[...document.getElementById('input_format').options].map(each => each.value)")
    assert offered == ["auto", *dict.fromkeys(format_.name for format_ in SUFFIXES.values())]


@in_browser
@pytest.mark.parametrize("name", ["hostile.html", "hostile.md"])
def test_nothing_in_a_document_runs_or_loads(name: str, tab: Tab, server: str) -> None:
    submit(tab, server, path=name)
    assert tab.run("location.pathname") == "/review"
    assert tab.run("document.querySelectorAll('.mark').length") > 2
    tab.run("document.querySelectorAll('#chart a, .mark').forEach(each => each.focus())")
    assert tab.run("window.pwned") is None
    assert (
        tab.run(
            "document.querySelectorAll('iframe, img, form, svg script, base, [onerror], [onload]').length"
        )
        == 0
    )
    links = tab.run("[...document.querySelectorAll('a:not(svg a)')].map(a => a.protocol)")
    assert set(links) <= {"http:", "https:"}
    asked = {event["request"]["url"] for event in tab.named("Network.requestWillBeSent")}
    assert asked <= {f"{server}review", f"{server}favicon.ico"}
    assert tab.named("Log.entryAdded") == []


@in_browser
def test_hostile_text_that_is_shown_again_stays_text(tab: Tab, server: str) -> None:
    text = f"</textarea><script>window.pwned = 1</script>{HOSTILE}"
    submit(tab, server, text=text, published="<script>window.pwned = 1</script>")
    assert "is not a date" in tab.run("document.querySelector('[role=alert]').textContent")
    assert tab.run("document.getElementById('text').value") == text
    assert tab.run("window.pwned") is None


@in_browser
def test_no_other_page_can_frame_or_post(tab: Tab, server: str, tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    other.write_text(
        f'<iframe src="{server}"></iframe><form action="{server}review" method="post"'
        ' enctype="multipart/form-data"><input name="text" value="It began in 1999."><button>Send</button>'
        "</form>",
        encoding="utf-8",
    )
    tab.open(other.as_uri())
    assert "frame-ancestors" in str(tab.named("Log.entryAdded"))
    tab.events.clear()
    tab.click("button")
    tab.until("Page.loadEventFired")
    assert (
        tab.run("document.querySelector('[role=alert]').textContent") == "This form was sent by another site."
    )


def test_a_connection_that_asks_nothing_is_closed(server: str) -> None:
    host, port = re.findall(r"//([\d.]+):(\d+)", server)[0]
    with socket.create_connection((host, int(port)), timeout=120) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert connection.recv(1000) == b""
