"""A rule's page, from its docstring: one source for ``explain`` and the documentation."""

from __future__ import annotations

import inspect
import re

from checker.rule import HEADINGS, Rule


def summary(rule: type[Rule]) -> str:
    """The first sentence of the docstring, whether before its first heading or after, without full stop."""
    lead = inspect.cleandoc(rule.__doc__ or "").partition("\n\n")[0]
    first, _, rest = lead.partition("\n")
    words = " ".join((rest.partition("\n")[2] if first in HEADINGS else lead).split())
    first_sentence = re.split(r"(?<=[^.\s][^.\s]\.)\s(?=[A-Z])", words, maxsplit=1)[0]
    return re.sub(r"(?<!\.\w)\.$", "", first_sentence)


def sections(rule: type[Rule]) -> dict[str, str]:
    """Heading to text, in the fixed order; headings that the docstring lacks are left out."""
    lines = inspect.cleandoc(rule.__doc__ or "").splitlines()
    starts = [
        (number, line)
        for number, line in enumerate(lines[:-1])
        if line in HEADINGS and set(lines[number + 1]) == {"-"}
    ]
    ends = [number for number, _ in starts[1:]] + [len(lines)]
    return {
        heading: "\n".join(lines[number + 2 : end]).strip()
        for (number, heading), end in zip(starts, ends, strict=True)
    }


def page(rule: type[Rule]) -> str:
    """The page as Markdown, which reads as plain text too."""
    default = "on" if rule.enabled else "off"
    lines = [
        f"# {rule.name}",
        "",
        f"{summary(rule)}.",
        "",
        f"Group {rule.group()}, severity {rule.severity.value}, {default} by default.",
    ]
    for heading, text in sections(rule).items():
        lines += ["", f"## {heading}", "", text]
    return "\n".join(lines) + "\n"
