"""From an order to its answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from checker import clock
from checker.each_result import internal_error
from checker.errors import ClaimlineError, ReadError
from checker.model.document import Document
from checker.model.publication import DateSignal, Signal
from checker.read import read_bytes, read_path
from checker.read.published import parse_published_argument
from checker.review.examine import choose, examine
from checker.review.formats import write_dossier
from checker.serve.order import Answer, Order
from checker.settings import Settings
from checker.suppress.sidecar import with_sidecars

HOME = "/"


def fulfil(settings: Settings, order: Order) -> Answer:
    """The answer; whatever goes wrong is its ``error``, in one line."""
    try:
        return _answer(settings, order)
    except ClaimlineError as error:
        return Answer(error=str(error))
    except Exception as error:
        return Answer(error=f"{order.name}: {internal_error(error)}")


def _answer(settings: Settings, order: Order) -> Answer:
    found = list(_read(order))
    errors = [each for each in found if isinstance(each, ReadError)]
    documents = [each for each in found if not isinstance(each, ReadError)]
    if errors and not documents:
        raise errors[0]
    document = choose(documents, order.name, order.id or None)
    dossier = examine(_settings(settings, order), document)
    dossier = replace(dossier, errors=(*dossier.errors, *map(str, errors)))
    return Answer(write_dossier(dossier, order.format, HOME), dossier.title)


def _read(order: Order) -> Iterator[Document | ReadError]:
    if order.path is None:
        yield from read_bytes(order.content, order.name, order.input_format)
        return
    for found in with_sidecars(read_path(Path(order.path), order.input_format)):
        yield _named(found, order.path, order.name)


def _named(found: Document | ReadError, path: str, name: str) -> Document | ReadError:
    """Under the name that the visitor gave, which tells nothing of the machine's folders."""
    if isinstance(found, ReadError):
        return ReadError(found.place.replace(path, name), found.reason)
    errors = tuple(error.replace(path, name) for error in found.errors)
    return replace(found, id=found.id.replace(path, name), path=name, errors=errors)


def _settings(settings: Settings, order: Order) -> Settings:
    """Those of the server; the visitor's date and language win. Raises ``UsageError`` if they are none."""
    changed = replace(settings, today=clock.today(), language=order.language or settings.language)
    if not order.published:
        return changed
    moment = parse_published_argument(order.published)
    return replace(changed, published=DateSignal(moment, order.published, Signal.ARGUMENT))
