"""How far the numbers and dates of a flagged example may go before its rule is silent.

Each number, weekday and month of an example is changed while the rest stays: numbers up and down to the last
value that is flagged, weekdays and months through all of them, the publication date day by day. The value
beyond is the first that passes, so that every threshold of a rule shows on both of its sides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import takewhile

from checker import Checker, Flagged, Rule, Settings
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument
from checker.testing import document_of, unmark

_NAMED = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "January February March April May June July August September October November December".split(),
    "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(),
)
_COUNTED = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(),
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
)
_WORDS = {word: words for words in (*_NAMED, *_COUNTED) for word in words}
_VALUE = re.compile(rf"\b(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b|(?<![\d.,])\d{{1,4}}(?!\d)")
_FARTHEST = 16  # steps from the value of the example
_MOST_DAYS = 16
Flags = Callable[[str], bool]


def limits(rule: type[Rule], example: Flagged) -> Iterator[str]:
    """A line for each value of the example."""
    text, _ = unmark(example)
    checker = _checker(rule, example.published)
    for match in _VALUE.finditer(text):
        before, after = text[: match.start()], text[match.end() :]

        def flags(value: str, before: str = before, after: str = after) -> bool:
            document = document_of(example, before + value + after)
            (report,) = checker.check([document])
            return any(finding.rule == rule.name for finding in report.findings)

        around = f"{before[-20:]}<{match[0]}>{after[:10]}".replace("\n", " ")
        yield f"{around}: {_found(match[0], flags)}"
    if example.published is not None and len(example.published) == len("2021-06-16"):
        yield f"published {example.published}: {_published(rule, example)}"


def _published(rule: type[Rule], example: Flagged) -> str:
    document = document_of(example, unmark(example)[0])
    day = date.fromisoformat(example.published or "")

    def flags(when: str) -> bool:
        (report,) = _checker(rule, when).check([document])
        return any(finding.rule == rule.name for finding in report.findings)

    days = [(day + timedelta(step)).isoformat() for step in range(-_MOST_DAYS, _MOST_DAYS + 1)]
    return _run(days, _MOST_DAYS, flags)


def _found(word: str, flags: Flags) -> str:
    """The values in a row around the word that are flagged; of weekdays and months, all that are."""
    if word.isdigit():
        first = max(0, int(word) - _FARTHEST)
        numbers = [str(number).zfill(len(word)) for number in range(first, int(word) + _FARTHEST + 1)]
        return _run(numbers, int(word) - first, flags)
    values = _WORDS[word]
    if values in _NAMED:
        return ", ".join(value for value in values if flags(value)) or "none"
    return _run(values, values.index(word), flags)


def _run(values: Sequence[str], at: int, flags: Flags) -> str:
    """The first and the last of the values in a row, from the one in the example, that are flagged."""
    below = list(takewhile(flags, values[at - 1 :: -1] if at else ()))
    above = list(takewhile(flags, values[at + 1 :]))
    least, most = [values[at], *below][-1], [values[at], *above][-1]
    return f"{'...' if len(below) == at else ''}{least} to {most}{'...' if most == values[-1] else ''}"


def _checker(rule: type[Rule], published: str | None) -> Checker:
    signal = None
    if published is not None:
        signal = DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)
    return Checker(Settings(select=frozenset({rule.name}), published=signal, language="en"))
