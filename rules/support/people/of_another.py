"""Names that only tell whose relative, friend or rival somebody is: "the widow of Jane Roe"."""

from __future__ import annotations

from rules.support.language.patterns import Pattern

_OF_ANOTHER = Pattern(
    r"\b(?:wife|widow|widower|husband|(?:great-)?(?:grand|step)?(?:father|mother|son|daughter|child(?:ren)?)|brother"
    r"|sister|nephew|niece|cousin|descendant|friend|biographer|predecessor|successor|rival|opponent|ally|aide|envoy)"
    r"s?\ (?:of|to)\ (?:[\w.-]+\ ){0,2}$"
)


def is_of_another(text: str, start: int) -> bool:
    """Whether what is told with the name at ``start`` is told of somebody else."""
    return _OF_ANOTHER.before(text, start) is not None
