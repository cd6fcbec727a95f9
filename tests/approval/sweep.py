"""Passages with a place that runs through numbers or words: which of the values a rule flags.

A line of ``sweeps/<rule>.txt`` is a passage, behind its day or month of publication and a colon. The place
is ``{1..40}``, ``{1900..2000/5}`` (every fifth) or ``{Monday|Tuesday}``; of several places the first in
numbers runs, else the last, and the others have a line each; ``\\n`` ends a line of the passage. The first
and the last value that pass show where the limits of a rule are. ``{190..210 letters}`` is one meaningless
word of so many letters, ``{1..9 words}`` and ``{1..6 sentences}`` are so many of them: how far a rule looks.
Markdown and markup are written as ``written.document_of`` reads them. What stands behind `` <- `` is a source
that the passage is compared with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, product
from operator import itemgetter
from pathlib import Path

from checker import Checker, Document, Settings
from checker.archive.compare import Against, told_by
from checker.archive.others import Tellings
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument
from tests.approval.written import document_of

FOLDER = Path(__file__).parent / "sweeps"
_SOURCE = " <- "
_PLACE = re.compile(r"\{([^{}]+)\}")
_NUMBERS = re.compile(r"(\d+)\.\.(\d+)(?:/(\d+))?(?: (letters|words|sentences))?")
_PADS = {"letters": "m", "words": "so ", "sentences": "The sky was grey. "}
_DATED = re.compile(r"(\d{4}-\d\d(?:-\d\d)?): (.*)")


def swept(rule: str) -> Iterator[tuple[str, str]]:
    """Each passage with the values at which the rule flags it."""
    for line in (FOLDER / f"{rule}.txt").read_text(encoding="utf-8").splitlines():
        dated = _DATED.fullmatch(line)
        places = [values(place) for place in _PLACE.findall(line)]
        at = _running(_PLACE.findall(line))
        last, places[at] = places[at], [f"{{{_PLACE.findall(line)[at]}}}"]
        for chosen in product(*places):
            passage = _filled(line, chosen)
            text = passage.removeprefix(f"{dated[1]}: ") if dated else passage
            texts = (_filled(text, (value,)).replace("\\n", "\n") for value in last)
            yield passage, flagged(last, list(_are_flagged(rule, dated[1] if dated else None, texts)))


def _are_flagged(rule: str, published: str | None, texts: Iterable[str]) -> Iterator[bool]:
    told = (text.split(_SOURCE) for text in texts)
    for sources, alike in groupby(told, key=lambda parts: tuple(parts[1:])):
        documents = (document_of(parts[0]) for parts in alike)
        for report in _checker(rule, published, sources).check(documents):
            yield bool(report.findings)


def _running(places: list[str]) -> int:
    """Which place runs: the first in numbers, else the last."""
    return next((at for at, place in enumerate(places) if _NUMBERS.fullmatch(place)), len(places) - 1)


def spelled_out(line: str) -> Iterator[str]:
    """The line with each value of each of its places."""
    for chosen in product(*map(values, _PLACE.findall(line))):
        yield _filled(line, chosen).replace("\\n", "\n")


def values(place: str) -> list[str]:
    """What a place runs through."""
    numbers = _NUMBERS.fullmatch(place)
    if numbers is None:
        return place.split("|")
    first, last, step = (int(number or 1) for number in numbers.groups()[:3])
    return [str(number) for number in range(first, last + 1, step)]


def flagged(tried: list[str], found: list[bool]) -> str:
    """The values that were flagged, numbers in a row by the first and the last."""
    shown = [value if value.strip() else f'"{value}"' for value, was in zip(tried, found, strict=True) if was]
    if not all(value.isdigit() for value in tried):
        return ", ".join(shown) or "none"
    rows = groupby(enumerate(found), key=itemgetter(1))
    runs = [[tried[at] for at, _ in row] for was, row in rows if was]
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs) or "none"


def _filled(line: str, chosen: Sequence[str]) -> str:
    left = iter(chosen)
    return _PLACE.sub(lambda place: _told(place[1], next(left)), line)


def _told(place: str, value: str) -> str:
    """What stands in the passage for a value; a pad that does not run yet stays as it is."""
    numbers = _NUMBERS.fullmatch(place)
    if numbers is None or numbers[4] is None or not value.isdigit():
        return value
    return (_PADS[numbers[4]] * int(value)).strip()


@lru_cache(maxsize=1)
def _checker(rule: str, published: str | None, sources: tuple[str, ...]) -> Checker:
    signal = None
    if published is not None:
        signal = DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)
    settings = Settings(select=frozenset({rule}), published=signal, language="en")
    return Checker(settings, tellings=_told_by(sources) if sources else None)


def _told_by(sources: tuple[str, ...]) -> Callable[[], Tellings]:
    documents = [Document(f"source {n}", text, text, "text") for n, text in enumerate(sources, 1)]
    return Against(told_by(Checker(Settings(language="en")).articles(documents))).open
