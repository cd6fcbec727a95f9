"""The text of a new rule."""

from __future__ import annotations

import re

from checker.errors import UsageError

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_GROUP = re.compile(r"[a-z][a-z0-9_]*")

_MODULE = '''\
"""The rule ``{name}``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion


class {title}(Rule):
    """
    What it flags
    -------------
    The word "noon", until you put here what the rule is about.

    Why it matters
    --------------
    What a reader loses, or whom it misleads.

    Example
    -------
    "It opened at noon."

    Write instead
    -------------
    What makes the statements agree.

    When it is wrong
    ----------------
    When the finding is a false alarm.

    Options
    -------
    None.

    References
    ----------
    The standard, style guide or paper that the rule follows.
    """

    name = "{name}"
    severity = Severity.WARNING
    needs = frozenset({{Need.EXPRESSIONS}})
    examples = (
        Flagged("It opened at [[noon]] on 3 May 2021."),
        Passing("It opened on 3 May 2021."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each expression that says noon."""
        for expression in article.expressions:
            start = article.text.find("noon", *expression.span)
            if start >= 0:
                yield Finding(
                    expression.span._replace(start=start, end=start + len("noon")),
                    f'"{{expression.text}}" says noon.',
                    (f'"{{expression.text}}" is read as {{expression.value}}.',),
                    suggestions=(Suggestion("Say what is meant."),),
                )
'''


def names(value: str) -> tuple[str, str]:
    """Group and name from ``group/name``.

    Raises:
        UsageError: if either is none that a rule can have.
    """
    group, slash, name = value.partition("/")
    if not slash or not _GROUP.fullmatch(group) or not _NAME.fullmatch(name):
        raise UsageError(f"{value!r} is not GROUP/NAME in small letters, such as calendar/leap-day")
    return group, name


def module(name: str) -> str:
    """The source of a rule of that name."""
    return _MODULE.format(name=name, title="".join(part.capitalize() for part in name.split("-")))
