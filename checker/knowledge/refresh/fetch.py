"""All rows of a table, part by part, from the pages that are kept or from the endpoint."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from checker.errors import UpdateError
from checker.knowledge.refresh.answers import Binding
from checker.knowledge.refresh.catalogue import Table
from checker.knowledge.refresh.endpoint import Endpoint, OverloadedError
from checker.knowledge.refresh.pages import Pages
from checker.knowledge.refresh.rows import Rows, rows_of
from checker.knowledge.refresh.slices import Slice

Report = Callable[[str, int, int, int], None]
"""Told the table, the part that comes next, the number of parts, and the rows so far."""


def fetch(table: Table, endpoint: Endpoint, pages: Pages, today: date, report: Report) -> Rows:
    """The rows of a table.

    Raises:
        UpdateError: as ``Endpoint.ask``, or if a part that cannot be divided is too large for the endpoint.
    """
    parts = table.slices(today)
    answers: list[Binding] = []
    for number, part in enumerate(parts, 1):
        report(table.name, number, len(parts), len(answers))
        for answer in _answers(table, part, endpoint, pages):
            answers.extend(answer)
    return rows_of(table.holds, answers, today)


def _answers(table: Table, part: Slice, endpoint: Endpoint, pages: Pages) -> Iterator[Sequence[Binding]]:
    question = f"{endpoint.url}\n{table.query(part)}"
    answer = pages.get(question)
    if answer is None and not pages.is_halved(question):
        try:
            answer = endpoint.ask(table.query(part))
        except OverloadedError as fault:
            if part.halves() is None:
                raise UpdateError(f"{fault}, asked for {table.name}, {part.name}") from None
            pages.halve(question)
        else:
            pages.put(question, answer)
    if answer is not None:
        yield answer
        return
    for half in part.halves() or ():
        yield from _answers(table, half, endpoint, pages)
