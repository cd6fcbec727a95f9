"""A SPARQL endpoint on loopback that answers from a script, and answers in Wikidata's shape."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

DATES = ("born", "died", "start", "end")
PRECISIONS = {4: "9", 7: "10", 10: "11"}


def answer(*rows: Mapping[str, str]) -> bytes:
    """Rows as an endpoint sends them: items as addresses, dates with a precision beside them."""
    return json.dumps({"head": {"vars": []}, "results": {"bindings": [*map(binding, rows)]}}).encode()


def binding(row: Mapping[str, str]) -> dict[str, object]:
    """One row of an answer."""
    found: dict[str, object] = {}
    for name, value in row.items():
        if name == "item":
            found[name] = {"type": "uri", "value": f"http://www.wikidata.org/entity/{value}"}
        elif name in DATES:
            full = value + "0000-01-01"[len(value) :]
            time = {"type": "literal", "datatype": "xsd:dateTime", "value": f"{full}T00:00:00Z"}
            found[name] = time
            found[f"{name}Precision"] = {"type": "literal", "value": PRECISIONS[len(value)]}
        else:
            found[name] = {"type": "literal", "value": value}
    return found


@dataclass
class Reply:
    """What the server sends. ``cut`` is the number of bytes that it promises and keeps back."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int = 0
    hang: bool = False


@dataclass
class Server:
    """``reply`` takes the question and the number of requests before it; ``asked`` are the questions."""

    reply: Callable[[str, int], Reply]
    url: str = ""
    asked: list[str] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)


@contextmanager
def serving(reply: Callable[[str, int], Reply]) -> Iterator[Server]:
    """A server on a free port of loopback."""
    server = Server(reply)
    release = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            size = int(self.headers["Content-Length"])
            query = parse_qs(self.rfile.read(size).decode())["query"][0]
            server.asked.append(query)
            server.agents.append(self.headers["User-Agent"])
            sent = reply(query, len(server.asked) - 1)
            if sent.hang:
                release.wait(30)
                return
            self.send_response(sent.status)
            for name, value in sent.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(sent.body) + sent.cut))
            self.end_headers()
            self.wfile.write(sent.body)

        def log_message(self, *_: object) -> None:
            """Nothing on standard error."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
    server.url = f"http://127.0.0.1:{http.server_port}/sparql"
    try:
        yield server
    finally:
        release.set()
        http.shutdown()
        http.server_close()
