"""Asking an endpoint: what passes is waited for, what does not is told in one line."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Sequence

import pytest

from checker.errors import UpdateError, UsageError
from checker.knowledge.refresh.endpoint import Endpoint, OverloadedError
from tests.knowledge.sparql_server import Reply, answer, serving

GOOD = Reply(answer({"item": "Q1", "name": "Ana Vilar"}))


def ask(replies: Sequence[Reply], **options: object) -> tuple[object, list[float], int]:
    """The answer to one question, the waits, and the number of requests."""
    waits: list[float] = []
    with serving(lambda _, number: replies[min(number, len(replies) - 1)]) as server:
        endpoint = Endpoint(server.url, sleep=waits.append, **options)  # type: ignore[arg-type]
        return endpoint.ask("SELECT"), waits, len(server.asked)


def test_rows_come_as_text() -> None:
    rows, waits, count = ask([GOOD])
    assert rows == [{"item": "http://www.wikidata.org/entity/Q1", "name": "Ana Vilar"}]
    assert (waits, count) == ([], 1)


def test_the_program_and_whom_to_write_to_are_named() -> None:
    with serving(lambda *_: GOOD) as server:
        Endpoint(server.url, contact="desk@example.org").ask("SELECT")
    assert server.agents[0].startswith("claimline/")
    assert "desk@example.org" in server.agents[0]


def test_a_compressed_answer_is_read() -> None:
    rows, _, _ = ask([Reply(gzip.compress(GOOD.body), headers={"Content-Encoding": "gzip"})])
    assert len(rows) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, 5.0),
        ({}, 5.0),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_refusal_is_waited_for_as_long_as_it_says(
    status: int, headers: dict[str, str], wait: float
) -> None:
    _, waits, count = ask([Reply(status=status, headers=headers), GOOD])
    assert (waits, count) == ([wait], 2)


def test_waits_grow_and_end() -> None:
    with pytest.raises(UpdateError, match=r"answers with 429 .* \(4 tries\)"):
        ask([Reply(status=429)])
    waits: list[float] = []
    with serving(lambda *_: Reply(status=502)) as server, pytest.raises(UpdateError):
        Endpoint(server.url, sleep=waits.append).ask("SELECT")
    assert waits == [5.0, 10.0, 20.0]


def test_no_run_waits_for_hours() -> None:
    with pytest.raises(UpdateError, match="asks to come back in 120 minutes"):
        ask([Reply(status=429, headers={"Retry-After": "7200"})])


BROKEN = {
    "an error": Reply(b"java.util.concurrent.TimeoutException", status=500),
    "a gateway that gave up": Reply(status=504),
    "JSON cut short, as when it breaks down halfway": Reply(GOOD.body[:-9] + b"\njava.lang.Error"),
    "nothing": Reply(b""),
    "fewer bytes than promised": Reply(GOOD.body, cut=10),
    "gzip cut short": Reply(gzip.compress(GOOD.body)[:-9], headers={"Content-Encoding": "gzip"}),
    "gzip that is none": Reply(GOOD.body, headers={"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_breakdown_is_tried_again(what: str) -> None:
    _, waits, count = ask([BROKEN[what], GOOD])
    assert (waits, count) == ([5.0], 2)
    with pytest.raises(OverloadedError):
        ask([BROKEN[what]])


def test_an_answer_that_does_not_come() -> None:
    _, waits, count = ask([Reply(hang=True), GOOD], timeout=5.0)
    assert (waits, count) == ([5.0], 2)
    with pytest.raises(OverloadedError, match="no answer within"):
        ask([Reply(hang=True)], timeout=0.3, tries=1)


def test_an_answer_that_trickles() -> None:
    clock = iter((0.0, 1000.0))
    with pytest.raises(OverloadedError, match="no answer within 90 seconds"):
        ask([GOOD], now=lambda: next(clock), tries=1)


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (Reply(b"<html>Log in to the network</html>"), "no SPARQL results in JSON, but '<html>Log in"),
        (Reply(b"[1, 2]"), "there is no results.bindings"),
        (Reply(b'{"boolean": true}'), "there is no results.bindings"),
        (Reply(b'{"results": {"bindings": {}}}'), "there is no results.bindings"),
        (Reply(b"Malformed query", status=400), "answers with 400 Bad Request: Malformed query"),
        (Reply(status=403), "answers with 403 Forbidden"),
    ],
)
def test_what_is_no_answer_is_told_at_once(reply: Reply, says: str) -> None:
    with pytest.raises(UpdateError, match=says):
        ask([reply])


def test_rows_of_another_shape_are_kept_as_empty_ones() -> None:
    body = (
        b'{"results": {"bindings": [7, {"item": "Q1", "name": {"type": "literal", "value": 3}},'
        b' {"born": {"type": "bnode", "value": "t1"}}]}}'
    )
    rows, _, _ = ask([Reply(body)])
    assert rows == [{}, {}, {}]


def test_an_answer_too_large_is_not_swallowed() -> None:
    with pytest.raises(UpdateError, match="larger than 10 bytes"):
        ask([GOOD], largest=10)


def test_an_endpoint_that_is_not_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(UpdateError, match=f"127.0.0.1:{port}/sparql: cannot be reached: connection refused"):
        Endpoint(f"http://127.0.0.1:{port}/sparql").ask("SELECT")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://example.org", "wikidata", "https://"])
def test_only_addresses_of_the_web(url: str) -> None:
    with pytest.raises(UsageError, match="not the address of an endpoint"):
        Endpoint(url)


@pytest.mark.parametrize("contact", ["a\r\nX-Header: b", "é@example.org"])
def test_a_contact_cannot_write_headers(contact: str) -> None:
    with pytest.raises(UsageError, match="printable ASCII"):
        Endpoint(contact=contact)
