"""Bytes to text: byte order marks, then UTF-8, then what the document declares, then a guess."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from checker.errors import ReadError

_MARKS = (  # UTF-32 before UTF-16: its little-endian mark begins with the other's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "an RTF document",
    b"\x7fELF": "a program",
    b"MZ": "a program",
}
_NUL_WINDOW = 8192  # as git does: a NUL this early means that a file is not text
_GUESS_WINDOW = 100_000
_LEGACY = re.compile(
    r"(windows-|cp)\d{3,4}|iso-?8859-\d{1,2}|latin-?1|koi8-[ru]|gbk|gb2312|gb18030|big5|euc-(jp|kr)|shift_jis"
    r"|macintosh",
    re.IGNORECASE,
)


class Decoded(NamedTuple):
    """Text, and one line if its encoding had to be guessed or bytes had to be replaced."""

    text: str
    errors: tuple[str, ...] = ()


def decode(data: bytes, place: str, declared: str | None = None) -> Decoded:
    """Decode a whole input; ``declared`` is a legacy encoding that the document itself names.

    Raises:
        ReadError: for a binary file, and for text that breaks the encoding its byte order mark announces.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], encoding, place))
    _refuse_binary(data, place)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _decode_legacy(data, place, error.start, declared)


def _strict(data: bytes, encoding: str, place: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        reason = (
            f"not valid {encoding.upper()} at byte {error.start}, though it begins with its byte order mark"
        )
        raise ReadError(place, reason) from None


def _refuse_binary(data: bytes, place: str) -> None:
    kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)
    if kind == "a program" and b"\0" not in data[:_NUL_WINDOW]:
        kind = None  # "MZ" may begin a word
    if kind:
        raise ReadError(place, f"looks like {kind}, which this input format does not read")
    if b"\0" in data[:_NUL_WINDOW]:
        raise ReadError(place, "looks like a binary file")


def _decode_legacy(data: bytes, place: str, odd: int, declared: str | None) -> Decoded:
    """Decode what is not UTF-8; ``odd`` is the place of the first byte that shows it."""
    if declared and _LEGACY.fullmatch(declared) and (text := _attempt(data, _web_name(declared))) is not None:
        return Decoded(text)
    line = data.count(b"\n", 0, odd) + 1
    where = f"{place}:{line}: not valid UTF-8"
    repaired = data.decode("utf-8", errors="replace")
    encoding = _guess(data, odd)
    text = None if _mostly_utf8(repaired) else _attempt(data, encoding)
    if text is None:
        return Decoded(repaired, (f"{where}, unreadable bytes were replaced",))
    return Decoded(text, (f"{where}, read as {encoding}",))


def _mostly_utf8(repaired: str) -> bool:
    broken = repaired.count("\ufffd")
    return sum(char > "\x7f" for char in repaired) > 2 * broken


def _web_name(declared: str) -> str:
    # Browsers read Latin-1 as its superset, windows-1252 (WHATWG Encoding, section 4.2).
    return "cp1252" if declared.lower() in {"iso-8859-1", "iso8859-1", "latin1", "latin-1"} else declared


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guess(data: bytes, first_odd: int) -> str:
    """Windows-1252 where few bytes are beyond ASCII, as in English; else by statistics."""
    window = data[max(0, first_odd - _GUESS_WINDOW // 2) :][:_GUESS_WINDOW]
    odd = len(window.translate(None, delete=bytes(range(128))))
    if odd * 20 < len(window) and _attempt(data, "cp1252") is not None:
        return "cp1252"
    from charset_normalizer import from_bytes  # slow to import, rarely needed

    best = from_bytes(window).best()
    return best.encoding if best else "cp1252"
