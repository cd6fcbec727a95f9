"""One question after another to a SPARQL endpoint, within the manners that public ones ask for.

Every request names the program in ``User-Agent``; there is one at a time; a refusal (429) or a breakdown is
waited for, as long as ``Retry-After`` says or ever longer. The standard library's client is enough: there are
about two hundred requests, one by one, and what calls for care (breakdowns told with status 200, answers cut
short, questions to be halved) is beyond any client.
"""

from __future__ import annotations

import gzip
import http.client
import io
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode, urlsplit

from checker import __version__
from checker.errors import UpdateError, UsageError
from checker.knowledge.refresh.answers import Binding, MalformedError, bindings_of

WIKIDATA = "https://query.wikidata.org/sparql"
_HEADERS = {"Accept": "application/sparql-results+json", "Accept-Encoding": "gzip"}
_PIECE = 1 << 16
_LONGEST_ERROR = 200  # characters of an error page that are shown


class OverloadedError(Exception):
    """The endpoint could not answer in time, or not in full: a smaller question may do."""


class _PassingError(Exception):
    """A fault that may pass; ``wait`` is what the endpoint asks for, in seconds."""

    def __init__(self, says: str, wait: float | None = None, heavy: bool = False) -> None:
        super().__init__(says)
        self.wait = wait
        self.heavy = heavy


@dataclass
class Endpoint:
    """Asks ``url``. ``contact`` goes into ``User-Agent``, for the people who run the endpoint.

    ``tries`` is how often a question is put, ``timeout`` how many seconds an answer may take, ``largest`` how
    many bytes it may have; waits double from ``pause`` seconds on and never exceed ``longest_wait``.

    Raises:
        UsageError: if ``url`` is no address of the web.
    """

    url: str = WIKIDATA
    contact: str = ""
    tries: int = 4
    timeout: float = 90.0
    largest: int = 200_000_000
    pause: float = 5.0
    longest_wait: float = 600.0
    sleep: Callable[[float], None] = field(default=time.sleep)
    now: Callable[[], float] = field(default=time.monotonic)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(f"{self.url!r} is not the address of an endpoint (https://...)")
        if not (self.contact.isprintable() and self.contact.isascii()):
            raise UsageError("the contact must be printable ASCII: an address of mail or of a page")

    def ask(self, query: str) -> Sequence[Binding]:
        """The rows of the answer.

        Raises:
            OverloadedError: if it breaks down over this question each time.
            UpdateError: if it cannot be reached, refuses, or answers what is no answer.
        """
        for attempt in range(1, self.tries + 1):
            try:
                return bindings_of(self._post(query))
            except MalformedError as fault:
                passing = _PassingError(str(fault), heavy=True)
            except _PassingError as fault:
                passing = fault
            if attempt < self.tries:
                self.sleep(self._wait(passing, attempt))
        if passing.heavy:
            raise OverloadedError(f"{self.url}: {passing} ({self.tries} tries)")
        raise UpdateError(f"{self.url}: {passing} ({self.tries} tries)")

    def _wait(self, passing: _PassingError, attempt: int) -> float:
        if passing.wait is None:
            doubled: float = self.pause * 2.0 ** (attempt - 1)
            return min(doubled, self.longest_wait)
        if passing.wait > self.longest_wait:
            raise UpdateError(f"{self.url}: asks to come back in {passing.wait / 60:.0f} minutes")
        return passing.wait

    def _post(self, query: str) -> bytes:
        contact = f"{self.contact}; " if self.contact else ""
        agent = f"claimline/{__version__} ({contact}knowledge update) Python-urllib"
        data = urlencode({"query": query, "format": "json"}).encode()
        request = urllib.request.Request(self.url, data, {**_HEADERS, "User-Agent": agent})
        deadline = self.now() + self.timeout
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as response:
                return self._content(response, deadline)
        except urllib.error.HTTPError as error:
            raise self._told(error) from None
        except urllib.error.URLError as error:
            raise self._unreached(error.reason) from None
        except TimeoutError:
            raise _PassingError(f"no answer within {self.timeout:.0f} seconds", heavy=True) from None
        except (http.client.HTTPException, OSError, EOFError, zlib.error) as error:
            raise _PassingError(f"the answer broke off ({_reason(error)})", heavy=True) from None

    def _content(self, response: http.client.HTTPResponse, deadline: float) -> bytes:
        pieces = io.BytesIO()
        while piece := response.read1(_PIECE):
            pieces.write(piece)
            if self.now() > deadline:
                raise TimeoutError
            if pieces.tell() > self.largest:
                raise UpdateError(f"{self.url}: the answer is larger than {self.largest} bytes")
        if response.length:
            raise http.client.IncompleteRead(b"", response.length)
        data = pieces.getvalue()
        return gzip.decompress(data) if response.headers.get("Content-Encoding") == "gzip" else data

    def _told(self, error: urllib.error.HTTPError) -> Exception:
        with error:
            said = " ".join(error.read(_PIECE).decode("utf-8", "replace").split())[:_LONGEST_ERROR]
        says = f"answers with {error.code} {error.reason}"
        if error.code in (429, 502, 503):
            return _PassingError(says, _retry_after(error.headers.get("Retry-After")))
        if error.code in (500, 504):
            return _PassingError(says, heavy=True)
        return UpdateError(f"{self.url}: {says}{f': {said}' if said else ''}")

    def _unreached(self, reason: object) -> Exception:
        if isinstance(reason, TimeoutError):
            return _PassingError(f"no connection within {self.timeout:.0f} seconds")
        return UpdateError(f"{self.url}: cannot be reached: {_reason(reason)}")


def _reason(error: object) -> str:
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(text)[:1].lower() + str(text)[1:]


def _retry_after(value: str | None) -> float | None:
    """Seconds (RFC 9110, section 10.2.3: a number of them, or a date); ``None`` for anything else."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
