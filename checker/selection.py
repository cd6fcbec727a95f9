"""Which rules a check runs, and which of them on documents of a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.needs import Need
from checker.registry import Registry
from checker.rule import Rule
from checker.settings import Settings
from checker.suppress.apply import Run


class Plan(NamedTuple):
    """What runs on documents of a language: the rules, then those about what became of ignores."""

    rules: tuple[Rule, ...]
    about_ignores: tuple[Rule, ...]
    yields_to: Mapping[str, frozenset[str]]
    run: Run


class Selection:
    """The rules that settings select. Without ``compares`` those that compare documents are left out.

    Raises:
        UsageError: if ``settings`` names a rule or group that does not exist.
    """

    def __init__(self, registry: Registry, settings: Settings, *, compares: bool) -> None:
        self._registry = registry
        self._settings = settings
        self._compares = compares
        self.rules = [rule(settings.options.get(rule.name)) for rule in self._chosen()]
        self._plans: dict[str, Plan] = {}

    def plan(self, language: str) -> Plan:
        """What runs on documents of a language, worked out once."""
        if language not in self._plans:
            self._plans[language] = self._plan(language)
        return self._plans[language]

    def _chosen(self) -> Iterator[type[Rule]]:
        settings, known = self._settings, self._registry.groups()
        for name in sorted(settings.select | settings.ignore):
            if name not in known:
                self._registry.rule(name)
        for rule in self._registry.rules.values():
            wanted = _named(rule, settings.select) if settings.select else rule.enabled
            unwanted = rule.name not in settings.select and _named(rule, settings.ignore)
            if wanted and not unwanted and self._can_run(rule):
                yield rule

    def _can_run(self, rule: type[Rule]) -> bool:
        return self._compares or Need.OTHERS not in rule.needs

    def _plan(self, language: str) -> Plan:
        about = tuple(rule for rule in self.rules if Need.IGNORES in rule.needs)
        running = tuple(rule for rule in self.rules if rule not in about and rule.reads(language))
        run = Run(frozenset(rule.name for rule in running), self._usual(language), self._registry.groups())
        return Plan(running, about, {rule.name: rule.yields_to for rule in running}, run)

    def _usual(self, language: str) -> frozenset[str]:
        """Names of the rules that run where nothing is selected."""
        return frozenset(
            rule.name
            for rule in self._registry.rules.values()
            if rule.enabled
            and rule.reads(language)
            and Need.IGNORES not in rule.needs
            and self._can_run(rule)
        )


def _named(rule: type[Rule], names: frozenset[str]) -> bool:
    return rule.name in names or rule.group() in names
