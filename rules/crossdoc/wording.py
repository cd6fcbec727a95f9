"""How findings name the place and the date of another document's claim."""

from __future__ import annotations

from checker.toolkit import Elsewhere, Told, describe_moment
from rules.support.dates.best_reading import describe_best


def place(told: Told) -> str:
    """``path:line:column``, as other tools write it."""
    return f"{told.origin.name}:{told.passage.line}:{told.passage.column}"


def when(told: Told) -> str:
    """The best reading: ``12 June 2024``."""
    return describe_best(told.moments)


def quoted(told: Told) -> str:
    """The words of the claim in quotation marks, white space folded."""
    return f'"{" ".join(told.passage.quote.split())}"'


def how_read(told: Told) -> str:
    """A step of the chain: the words, what they were read as, by which publication date."""
    published = told.origin.published
    by = "" if published is None else f" (published {describe_moment(published)}, {told.origin.found_in})"
    where = "" if told.span is not None else f"In {place(told)}: "
    return f'{where}{quoted(told)}: "{told.when}" is read as {when(told)}{by}.'


def elsewhere(told: Told, message: str) -> Elsewhere:
    """The other document's place in a finding."""
    return Elsewhere(told.origin, told.passage, message)
