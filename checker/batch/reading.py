"""What is still to be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.batch.record import Batch, in_batches
from checker.batch.sources import Source


@dataclass(frozen=True)
class Done:
    """Batches of a source that need not be checked again: those of whole ``parts``, and single ones.

    ``whole`` if that is all of them.
    """

    per_part: int
    parts: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()
    whole: bool = False

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and (number in self.numbers or number // self.per_part in self.parts)


@dataclass(frozen=True)
class Reading:
    """The sources, in batches of about ``words`` words; it travels to where they are read.

    ``folder`` is what relative paths are relative to.
    """

    sources: Sequence[Source]
    words: int
    folder: str = "."
    done: Mapping[int, Done] = field(default_factory=dict)

    @property
    def open_sources(self) -> list[Source]:
        """Sources of which something is left."""
        return [source for source in self.sources if not self._done(source).whole]

    def _done(self, source: Source) -> Done:
        return self.done.get(source.number, Done(1))

    def batches_of(self, source: Source) -> Iterator[Batch]:
        """What is left of a source; the rest of it is read all the same, as only that tells where it is."""
        done = self._done(source)
        found = in_batches(source.number, source.records(), self.words)
        return (batch for batch in found if batch.key.number not in done)

    def batches(self) -> Iterator[Batch]:
        """What is left of all sources, one after the other."""
        return (batch for source in self.open_sources for batch in self.batches_of(source))
