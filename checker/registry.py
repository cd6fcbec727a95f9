"""Finds rules, claim extractors and grammars: ours and strangers' through the same entry point."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from checker.entrypoints import RULE_PACKS, entry_points
from checker.errors import PackageClashError, UsageError
from checker.extractor import ClaimExtractor
from checker.nearest import nearest
from checker.pack import RulePack
from checker.rule import Rule

if TYPE_CHECKING:
    from checker.expressions.grammar import Grammar


@dataclass(frozen=True)
class Registry:
    """Everything that the installed packs bring, by name."""

    rules: dict[str, type[Rule]]
    extractors: dict[str, type[ClaimExtractor]]

    def rule(self, name: str) -> type[Rule]:
        """The rule of that name.

        Raises:
            UsageError: if there is none; the message names the nearest.
        """
        if name not in self.rules:
            raise UsageError(self._missing(name))
        return self.rules[name]

    def _missing(self, name: str) -> str:
        group = self.groups().get(name)
        if group is None:
            return f"unknown rule {name!r}{nearest(name, self.rules)}"
        return f"{name!r} is a group; its rules are {', '.join(group)}"

    def groups(self) -> dict[str, list[str]]:
        """Rule names by group, both sorted."""
        found: dict[str, list[str]] = {}
        for name, rule in self.rules.items():
            found.setdefault(rule.group(), []).append(name)
        return {group: sorted(found[group]) for group in sorted(found)}


@lru_cache(maxsize=1)
def packs() -> tuple[RulePack, ...]:
    """The installed packs in order of their entry points' names.

    Raises:
        PackageClashError: if an entry point leads to another distribution's package.
    """
    return tuple(_load_pack(name, value) for name, value in entry_points(RULE_PACKS).items())


def _load_pack(name: str, value: str) -> RulePack:
    module_name, _, attribute = value.partition(":")
    try:
        pack = getattr(importlib.import_module(module_name), attribute, None)
    except ImportError as error:
        raise PackageClashError(f"rule pack {name!r} cannot be imported: {error}") from error
    if not isinstance(pack, RulePack):
        place = getattr(importlib.import_module(module_name), "__file__", "an unknown place")
        raise PackageClashError(
            f"the package {module_name!r} at {place} is not claimline's rule pack {name!r}; "
            "another distribution of that name shadows it: install claimline in an environment of its own"
        )
    return pack


def rule(name: str) -> type[Rule]:
    """The rule of that name, without loading the others where its module bears its name.

    Raises:
        UsageError: if there is none; the message names the nearest.
    """
    for pack in packs():
        package = importlib.import_module(pack.package)
        for module in _names(package.__path__, pack.package, set()):
            if module.rpartition(".")[2] == name.replace("-", "_"):
                found = _rule_in(importlib.import_module(module), name)
                if found is not None:
                    return found
    return load().rule(name)


def _rule_in(module: ModuleType, name: str) -> type[Rule] | None:
    rules = (value for value in vars(module).values() if isinstance(value, type) and issubclass(value, Rule))
    return next((value for value in rules if vars(value).get("name") == name), None)


@lru_cache(maxsize=1)
def load() -> Registry:
    """All rules and extractors of all packs.

    Raises:
        PackageClashError: if a pack cannot be imported or two packs bring a rule of one name.
    """
    rules: dict[str, type[Rule]] = {}
    extractors: dict[str, type[ClaimExtractor]] = {}
    for pack in packs():
        for module in _modules(pack):
            for value in vars(module).values():
                if isinstance(value, type) and value.__module__ == module.__name__:
                    _enlist(value, rules, extractors)
    return Registry(dict(sorted(rules.items())), dict(sorted(extractors.items())))


def _modules(pack: RulePack) -> Iterator[ModuleType]:
    """Every module of a pack but those of its grammars, which load when a text of their language comes."""
    grammars = {value.partition(":")[0] for value in pack.grammars.values()}
    folders = {name.rpartition(".")[0] for name in grammars} - {pack.package}
    package = importlib.import_module(pack.package)
    for name in _names(package.__path__, pack.package, grammars | folders):
        yield importlib.import_module(name)


def _names(path: Iterable[str], package: str, skip: set[str]) -> Iterator[str]:
    """Names of the modules below a package, without importing any."""
    for info in pkgutil.iter_modules(path, f"{package}."):
        if info.name in skip:
            continue
        yield info.name
        if info.ispkg:
            folder = info.name.rpartition(".")[2]
            yield from _names([f"{parent}/{folder}" for parent in path], info.name, skip)


def _enlist(value: type, rules: dict[str, type[Rule]], extractors: dict[str, type[ClaimExtractor]]) -> None:
    if issubclass(value, Rule) and hasattr(value, "name"):
        if value.name in rules:
            raise PackageClashError(f"two rule packs bring a rule named {value.name!r}")
        rules[value.name] = value
    elif issubclass(value, ClaimExtractor) and hasattr(value, "name"):
        extractors[value.name] = value


def languages() -> frozenset[str]:
    """The languages (ISO 639-1) of whose time expressions some pack has a grammar."""
    return frozenset(language for pack in packs() for language in pack.grammars)


def grammar(language: str) -> Grammar:
    """The grammar of time expressions of a language, loaded when first asked for.

    Raises:
        UsageError: if no pack has one.
    """
    from checker.expressions.grammar import Grammar

    for pack in packs():
        if language in pack.grammars:
            module_name, _, attribute = pack.grammars[language].partition(":")
            found = getattr(importlib.import_module(module_name), attribute)
            assert isinstance(found, Grammar)
            return found
    known = sorted(code for pack in packs() for code in pack.grammars)
    raise UsageError(
        f"no grammar of time expressions for language {language!r} (there is {', '.join(known)})"
    )
