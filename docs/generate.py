"""Writes the parts of the documentation that come from the program itself: run ``make docs``.

``docs/rules.md`` from the rules, in README.md and some pages the output of each command that a comment names,
and in the tutorials what their commands print.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

from checker import registry
from checker.cli.main import main
from checker.ruledoc import page, summary

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
RULES = ROOT / "docs" / "rules.md"
TUTORIALS = [*sorted((ROOT / "docs" / "tutorials").glob("*.md")), ROOT / "docs" / "timeline.md"]
WITH_OUTPUTS = (README, ROOT / "docs" / "archive.md")
_EXAMPLE = re.compile(r"(<!-- output: claimline (.*?) -->\n).*?(<!-- end -->)", re.DOTALL)


def rules_page() -> str:
    """A table of all rules, then the page of each."""
    known = registry.load()
    parts = ["# Rules\n", "Generated from the rules; `claimline explain RULE` prints the same.\n"]
    for group, names in known.groups().items():
        rows = [
            f"| [{name}](#{name}) | {known.rules[name].severity.value} | {summary(known.rules[name])} |"
            for name in names
        ]
        parts.append("\n".join([f"## {group}\n", "| rule | severity | flags |", "|---|---|---|", *rows, ""]))
    parts.extend(re.sub(r"^#", "##", page(rule), flags=re.MULTILINE) for rule in known.rules.values())
    return "\n".join(parts)


def with_outputs(page: Path) -> str:
    """A page with fresh outputs."""
    return _EXAMPLE.sub(
        lambda match: f"{match[1]}```console\n$ claimline {match[2]}\n{_output(match[2])}```\n{match[3]}",
        page.read_text(encoding="utf-8"),
    )


def _output(arguments: str) -> str:
    captured = io.StringIO()
    with contextlib.redirect_stdout(captured), contextlib.chdir(ROOT):
        main([*shlex.split(arguments), "--isolated"])
    return captured.getvalue()


def tutorial(file: Path) -> str:
    """A tutorial with fresh outputs."""
    from docs.replay import replay

    with tempfile.TemporaryDirectory() as folder:
        return replay(file.read_text(encoding="utf-8"), Path(folder).resolve())


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    os.environ["NO_COLOR"] = "1"
    RULES.write_text(rules_page(), encoding="utf-8")
    for file in TUTORIALS:
        file.write_text(tutorial(file), encoding="utf-8")
    for each in WITH_OUTPUTS:
        each.write_text(with_outputs(each), encoding="utf-8")
