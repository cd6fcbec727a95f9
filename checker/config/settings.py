"""From the configuration to the engine's settings: names of rules and their options are checked here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from checker.config.files import place
from checker.config.patterns import dated
from checker.config.values import Configuration
from checker.engine import Settings
from checker.errors import ClaimlineError, ConfigError, UsageError
from checker.knowledge.location import in_force
from checker.model.finding import Severity
from checker.model.publication import DateSignal, Signal
from checker.nearest import nearest
from checker.registry import Registry


def settings(configuration: Configuration, registry: Registry) -> Settings:
    """What the engine is to do.

    Raises:
        UsageError: for an unknown rule, group or an impossible date that the command line gives.
        ConfigError: for those, and for wrong options of a rule, in the configuration file.
    """
    for key in ("select", "ignore", "ignore-in-quotes"):
        check_names(configuration, key, configuration[key], registry)
    check_names(configuration, "severity", configuration["severity"], registry)
    return Settings(
        select=frozenset(configuration["select"]),
        ignore=frozenset(configuration["ignore"]),
        ignore_in_quotes=frozenset(configuration["ignore-in-quotes"]),
        published=_published(configuration),
        published_path=_published_path(configuration),
        language=_language(configuration),
        facts=configuration["facts"],
        knowledge=str(in_force(configuration["knowledge"]).path),
        severities={
            rule: Severity(name)
            for rule in registry.rules
            if (name := _severity(configuration["severity"], rule, registry)) is not None
        },
        options={name: _options(configuration, name, registry) for name in configuration["rules"]},
    )


def check_names(configuration: Configuration, key: str, names: Iterable[str], registry: Registry) -> None:
    """Raise for the first name that is neither a rule nor a group, with the nearest one that is."""
    known = (*registry.rules, *registry.groups())
    for name in names:
        if name not in known:
            raise _fault(configuration, key, name, f"unknown rule or group {name!r}{nearest(name, known)}")


def _severity(table: Mapping[str, str], rule: str, registry: Registry) -> str | None:
    return table.get(rule, table.get(registry.rules[rule].group()))


def _fault(configuration: Configuration, key: str, name: str, says: str) -> ClaimlineError:
    origin = configuration.origin(key)
    if configuration.file is None or origin.startswith("--"):
        return UsageError(f"{origin}: {says}" if origin.startswith("--") else says)
    line = _line(configuration.file, configuration.extended, name) if key in ("severity", "rules") else origin
    return ConfigError(f"{line}: {says}")


def _line(file: Path, extended: Iterable[Path], name: str) -> str:
    """The place of a name in the first of the files that holds it."""
    places = [place(each, name) for each in (file, *extended)]
    return next((found for found in places if re.search(r":\d+$", found)), places[0])


def _language(configuration: Configuration) -> str:
    from checker.tagging import Tagging

    language: str = configuration["language"]
    try:
        Tagging(language)
    except UsageError as error:
        raise _fault(configuration, "language", language, str(error)) from None
    return language


def _published(configuration: Configuration) -> DateSignal | None:
    value = configuration["published"]
    if value is None:
        return None
    from checker.read.published import parse_published_argument

    try:
        return DateSignal(parse_published_argument(value), value, Signal.ARGUMENT)
    except UsageError as error:
        raise _fault(configuration, "published", "published", str(error)) from None


def _published_path(configuration: Configuration) -> str | None:
    pattern = configuration["published-path"]
    return None if pattern is None else dated(pattern)


def _options(configuration: Configuration, name: str, registry: Registry) -> object:
    if name not in registry.rules:
        known = registry.rules
        raise _fault(configuration, "rules", name, f"unknown rule {name!r}{nearest(name, known)}")
    from checker.config.options import validated

    try:
        return validated(registry.rules[name], configuration["rules"][name])
    except ValueError as error:
        raise _fault(configuration, "rules", name, str(error)) from None
