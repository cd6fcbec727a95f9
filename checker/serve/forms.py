"""From a posted form to an order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from secrets import compare_digest

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from checker.errors import UsageError
from checker.read.formats import FORMATS
from checker.serve.folder import Folder
from checker.serve.guard import is_from_here
from checker.serve.limits import Limits
from checker.serve.order import MEDIA, Order

TEXTS = ("text", "path", "published", "language", "input_format", "id", "format")
"""Fields that the form shows again if something is wrong with one of them."""
_SHORT = 200  # characters of any field but the text


@dataclass(frozen=True, slots=True)
class Posted:
    """A form as it came: its texts, its file, and whether a copy is to be kept."""

    texts: Mapping[str, str]
    file: bytes = b""
    file_name: str = ""
    keep: bool = False


async def posted(request: Request, token: str, limits: Limits) -> Posted:
    """The form of a request.

    Raises:
        HTTPException: if it comes from elsewhere, is no form, too large, or takes too long to arrive.
    """
    if not is_from_here(request.headers):
        raise HTTPException(403, "This form was sent by another site.")
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise HTTPException(415, "A form is expected, as multipart/form-data.")
    parser = MultiPartParser(
        request.headers, request.stream(), max_files=1, max_fields=len(TEXTS) + 2, max_part_size=limits.size
    )
    parser.spool_max_size = limits.size + 1  # never on disk
    try:
        async with asyncio.timeout(limits.upload):
            form = await parser.parse()
    except TimeoutError:
        raise HTTPException(408, f"Nothing whole came within {limits.upload:g} seconds.") from None
    except MultiPartException as error:
        raise HTTPException(400, error.message) from None
    try:
        return await _posted(form, token)
    finally:
        await form.close()


async def _posted(form: FormData, token: str) -> Posted:
    texts = {name: str(form.get(name) or "") for name in (*TEXTS, "token", "keep")}
    if not compare_digest(texts["token"].encode(), token.encode()):
        raise HTTPException(403, "This form is out of date: load the page again.")
    file = form.get("file")
    content = await file.read() if isinstance(file, UploadFile) else b""
    name = (isinstance(file, UploadFile) and file.filename) or ""
    shown = {name: texts[name] for name in TEXTS}
    return Posted(shown, content, PurePath(name.replace("\\", "/")).name, texts["keep"] == "yes")


def order_of(form: Posted, folder: Folder | None, limits: Limits) -> Order:
    """What the form asks for.

    Raises:
        UsageError: if it names no document, more than one, or a format that does not exist.
        ReadError: if it names a path that may not be read.
    """
    short = {name: value.strip() for name, value in form.texts.items() if name != "text"}
    for name, value in short.items():
        if len(value) > _SHORT:
            raise UsageError(f"{name}: more than {_SHORT} characters")
    return replace(
        _document(form, short.get("path", ""), folder, limits),
        id=short.get("id", ""),
        published=short.get("published", ""),
        language=short.get("language", ""),
        input_format=_known(short.get("input_format") or "auto", ("auto", *FORMATS)),
        format=_known(short.get("format") or "html", tuple(MEDIA)),
    )


def _document(form: Posted, path: str, folder: Folder | None, limits: Limits) -> Order:
    text = form.texts.get("text", "")
    given = [bool(text.strip()), bool(form.file_name), bool(path)]
    if sum(given) != 1:
        raise UsageError("Give one document, not several." if any(given) else "Give a text or a file.")
    if form.file_name:
        return Order(form.file, form.file_name)
    if not path:
        return Order(text.encode("utf-8", "replace"))
    if folder is None:
        raise UsageError("This server reads no paths.")
    return Order(name=path, path=str(folder.file(path, limits)))


def _known(value: str, names: tuple[str, ...]) -> str:
    if value not in names:
        raise UsageError(f"Unknown format {value!r} (there is {', '.join(names)}).")
    return value
