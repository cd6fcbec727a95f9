"""What can be mutated, and which tests can see a change of a module."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import grimp

EXAMPLES = "tests/rules/test_examples.py"
RULES = (EXAMPLES, "tests/rules/test_limits.py", "tests/rules/test_neighbours.py")
APPROVED = "tests/approval"
FEW = 20  # rules whose limits take some seconds; what more of them share is tried on the other pages
CLAIMS = "rules.claims."  # what rules ask the registry for, by their needs, and do not import
CORPUS = "tests/corpus"
SOLVER = ("tests/timeline", "tests/timeml/test_check_links.py", "tests/timeml/test_rule.py")
STORY = (*SOLVER, EXAMPLES, "-k", "timeline-conflict or not test_examples")


Stages = Sequence[Sequence[str]]


class Target(NamedTuple):
    """How a folder of modules is tried, as in ``Trial``. ``warm`` is imported once for all trials.

    What ``warm`` imports of the folder are ``users`` of the modules that they import, and no others.
    """

    warm: Sequence[str]
    all_tests: Sequence[str]
    tests: Callable[[str], Stages]
    warm_up: Callable[[], None] | None = None
    pages: Callable[[str], Sequence[str]] = lambda _: ()
    users: Callable[[str], Sequence[str]] = lambda _: ()

    def prepare(self) -> None:
        """Import what does not change, and load the language model."""
        for name in self.warm:
            importlib.import_module(name)
        importlib.import_module("checker.language.model").pipeline()
        if self.warm_up is not None:
            self.warm_up()


def target_of(path: Path) -> Target:
    """The target that a folder or file lies in; raises ``SystemExit`` for what cannot be mutated."""
    for folder, target in TARGETS.items():
        if path.is_relative_to(folder):
            return target
    raise SystemExit(f"{path} does not lie in {' or '.join(TARGETS)}")


def modules(path: Path) -> list[Path]:
    """The file, or all in the folder, sorted."""
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


def module_of(path: Path) -> str:
    """The dotted name of a file below the current folder."""
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def load_rules() -> None:
    """Import them all, and compile the English grammar."""
    from checker.tagging import Tagging
    from tests.approval.pages import pages

    pages()
    Tagging("en").tag("", "en")


def tests_of_rules(module: str) -> Stages:
    """The examples of the rules that use the module, the tests of its folder, the corpus."""
    group = module.split(".")[1]
    folders = {
        "expressions": ["tests/expressions"],
        "claims": ["tests/rules/claims", "tests/mentions"],
    }
    tests = [own for own in folders.get(group, [f"tests/rules/{group}"]) if Path(own).exists()]
    seen = " or ".join(_rules_with(module))
    if not seen:
        return (APPROVED, "-k", "corpus/"), (*tests, *RULES, CORPUS)
    of_rules = (*RULES, *tests, "-k", f"{seen} or not (test_examples or test_neighbours)")
    return of_rules, (APPROVED, CORPUS, "-k", "corpus")


def pages_of_rules(module: str) -> Sequence[str]:
    """The pages of the rules that use the module; of grammars, which every rule sees, the phrases."""
    from tests.approval.pages import pages

    if module.startswith("rules.expressions."):
        english = module.startswith("rules.expressions.english")
        return [name for name in pages() if name.startswith("phrases/") and ("/en" in name) == english]
    seen = {f"{name}.txt" for name in _rules_with(module)}
    rules, sweeps, limits = (
        [name for name in pages() if name.startswith(kind) and Path(name).name in seen]
        for kind in ("rules/", "sweeps/", "limits/")
    )
    claims = ["corpus/articles.txt"] if module.startswith(CLAIMS) else []
    return [*rules, *sweeps, *(limits if len(limits) <= FEW else ()), *claims]


def _rules_with(module: str) -> list[str]:
    """The rule of the module, those that import it, and those that need the claims that it has a part in."""
    users = [module, *users_of(module)]
    names = [name.rpartition(".")[2].replace("_", "-") for name in users]
    by_import = [name for name in names if name in _rules()]
    by_need = _with_claims() if any(name.startswith(CLAIMS) for name in users) else []
    return list(dict.fromkeys([*by_import, *by_need]))


def _with_claims() -> list[str]:
    """The rules that ask for claims, or for what stands on them."""
    from checker import Need, registry
    from checker.needs import closure

    return [name for name, rule in registry.load().rules.items() if Need.CLAIMS in closure(rule.needs)]


def users_of(module: str) -> list[str]:
    """The modules that import it, directly or not, and those of the tests that may."""
    users = _graph().find_downstream_modules(module) - {"rules"}
    return sorted(users) + [
        name for name in sys.modules if name.startswith(("tests.approval", "tests.corpus"))
    ]


@cache
def _graph() -> grimp.ImportGraph:
    return grimp.build_graph("rules")


@cache
def _rules() -> frozenset[str]:
    modules = (path for path in Path("rules").rglob("*.py") if "(Rule)" in path.read_text(encoding="utf-8"))
    return frozenset(path.stem.replace("_", "-") for path in modules)


TARGETS = {
    "checker/timeline": Target(
        ("checker.language.model", "rustworkx"),
        STORY,
        lambda module: (STORY if module == "checker.timeline.story" else SOLVER,),
    ),
    "rules": Target(
        ("checker.testing", "checker.linguistics", "checker.toolkit", "checker.facts"),
        (EXAMPLES, "tests/rules", APPROVED, "tests/expressions", "tests/mentions", CORPUS),
        tests_of_rules,
        load_rules,
        pages_of_rules,
        users_of,
    ),
}
