"""The base of every rule, and its examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from checker.model.finding import Finding, Severity
from checker.needs import Need

if TYPE_CHECKING:
    from checker.article import Article
    from checker.model.sentence import Sentence

HEADINGS = (
    "What it flags",
    "Why it matters",
    "Example",
    "Write instead",
    "When it is wrong",
    "Options",
    "References",
)


@dataclass(frozen=True, slots=True)
class Flagged:
    """A passage that the rule must flag; the primary span stands in double brackets.

    ``text`` is the source of a document in ``input_format``, under which a ``title`` is for plain text only.
    ``beside`` names the rules that run in the same check: for rules that look at what others found.
    ``sources`` are plain texts that the passage is compared with; each may begin with its date.
    """

    text: str
    published: str | None = None
    title: str | None = None
    input_format: str = "text"
    beside: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passing:
    """A passage on which the rule must stay silent."""

    text: str
    published: str | None = None
    title: str | None = None
    input_format: str = "text"
    beside: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoOptions:
    """For rules that have nothing to set."""


class Rule:
    """One check. A subclass in a file of its own is all that a new rule takes.

    The file is the rule's name in snake_case, the folder its group. The docstring holds the headings of
    ``HEADINGS`` in their order; ``examples`` run as tests. ``options`` is a frozen dataclass whose fields
    all have defaults. A finding is dropped where a rule named in ``yields_to`` flags an overlapping span:
    the same conflict is never reported twice.

    ``languages`` are those whose documents the rule is run on, ``None`` all of them: for rules that go by
    what expressions state and by nothing else in the wording.
    """

    name: ClassVar[str]
    severity: ClassVar[Severity]
    needs: ClassVar[frozenset[Need]]
    examples: ClassVar[tuple[Flagged | Passing, ...]]
    options_type: ClassVar[type] = NoOptions
    yields_to: ClassVar[frozenset[str]] = frozenset()
    enabled: ClassVar[bool] = True
    languages: ClassVar[frozenset[str] | None] = frozenset({"en"})

    def __init__(self, options: object | None = None) -> None:
        self.options = options if options is not None else self.options_type()

    @classmethod
    def reads(cls, language: str) -> bool:
        """Whether the rule is run on documents of the language."""
        return cls.languages is None or language in cls.languages

    @classmethod
    def group(cls) -> str:
        """The folder that the rule stands in: ``calendar``, ``order`` ..."""
        return cls.__module__.rpartition(".")[0].rpartition(".")[2]

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences that ``check`` wants parsed, judged by cheap means; asked only of rules that need parses.

        The engine parses them in one batch with those of the other rules and documents. ``check`` then
        reads them through ``Article.parse``, which is ``None`` where no model is installed.
        """
        return ()

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each conflict, pointing at facts of the article."""
        raise NotImplementedError
