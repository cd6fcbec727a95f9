"""What can be mutated, and which tests can see a change of a module."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import grimp

EXAMPLES = "tests/rules/test_examples.py"
RULES = (EXAMPLES, "tests/rules/test_limits.py", "tests/rules/test_neighbours.py")
APPROVED = "tests/approval"
CORPUS = "tests/corpus"
SOLVER = ("tests/timeline", "tests/timeml/test_check_links.py", "tests/timeml/test_rule.py")
STORY = (*SOLVER, EXAMPLES, "-k", "timeline-conflict or not test_examples")


class Target(NamedTuple):
    """A folder of modules. ``warm`` is imported once for all trials: nothing in it imports the folder."""

    folder: Path
    warm: Sequence[str]
    all_tests: Sequence[str]
    tests: Callable[[str], Sequence[str]]

    def modules(self) -> list[Path]:
        """Its files, sorted."""
        return sorted(self.folder.rglob("*.py"))

    def prepare(self) -> None:
        """Import what does not change, and load the language model."""
        for name in self.warm:
            importlib.import_module(name)
        importlib.import_module("checker.language.model").pipeline()


def module_of(path: Path) -> str:
    """The dotted name of a file below the current folder."""
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def tests_of_rules(module: str) -> Sequence[str]:
    """The examples and pages of the rules that import the module, the tests of its folder, the corpus.

    What no rule imports (grammars, extractors of claims) is seen by every rule; its own tests come first.
    """
    group = module.split(".")[1]
    folders = {"expressions": "tests/expressions", "claims": "tests/mentions"}
    own = folders.get(group, f"tests/rules/{group}")
    tests = [own] if Path(own).is_dir() else []
    names = [name.rpartition(".")[2].replace("_", "-") for name in (module, *_imported_by(module))]
    seen = " or ".join(name for name in names if name in _rules())
    if not seen:
        return (APPROVED, *RULES, *tests, CORPUS, "-k", "not (limits/ or sweeps/ or test_neighbours)")
    of_others = "test_examples or test_neighbours or rules/ or limits/ or sweeps/ or phrases/"
    return (*RULES, APPROVED, *tests, CORPUS, "-k", f"{seen} or corpus or not ({of_others})")


def _imported_by(module: str) -> list[str]:
    return sorted(_graph().find_downstream_modules(module) - {"rules"})


@cache
def _graph() -> grimp.ImportGraph:
    return grimp.build_graph("rules")


@cache
def _rules() -> frozenset[str]:
    modules = (path for path in Path("rules").rglob("*.py") if "(Rule)" in path.read_text(encoding="utf-8"))
    return frozenset(path.stem.replace("_", "-") for path in modules)


TARGETS = {
    "checker/timeline": Target(
        Path("checker/timeline"),
        ("checker.language.model", "rustworkx"),
        STORY,
        lambda module: STORY if module == "checker.timeline.story" else SOLVER,
    ),
    "rules": Target(
        Path("rules"),
        ("checker.testing", "checker.linguistics", "checker.toolkit", "checker.facts"),
        (EXAMPLES, "tests/rules", APPROVED, "tests/expressions", "tests/mentions", CORPUS),
        tests_of_rules,
    ),
}
