"""The JSON Schema of the configuration, for editors that complete and check while one types."""

from __future__ import annotations

import dataclasses
from typing import Any

from checker.config.keys import KEYS, PATH_KEYS
from checker.config.thresholds import SEVERITIES, THRESHOLDS
from checker.registry import Registry
from checker.report.formats import REPORTS
from checker.rule import Rule
from checker.ruledoc import sections, summary

Json = dict[str, Any]

_TEXT: Json = {"type": "string"}
_TEXTS: Json = {"type": "array", "items": _TEXT}


def schema(known: Registry) -> Json:
    """The schema of a ``claimline.toml`` with the rules that are installed."""
    shapes = _shapes(known)
    keys = {key: {**shapes[key], "description": spec.says} for key, spec in KEYS.items()}
    extend = {**_TEXT, "description": "configuration file to build on, relative to this one"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claimline",
        **_closed({"extend": extend, **keys}),
    }


def _shapes(known: Registry) -> dict[str, Json]:
    names = [*known.rules, *known.groups()]
    chosen = {"type": "array", "items": {"enum": names}}
    shapes: dict[str, Json] = {
        "paths": _TEXTS,
        "select": chosen,
        "ignore": chosen,
        "ignore-in-quotes": chosen,
        "fail-on": {"enum": list(THRESHOLDS)},
        "format": {"enum": list(REPORTS)},
        "language": _TEXT,
        "published": _TEXT,
        "published-path": {**_TEXT, "pattern": r"\{year\}"},
        "severity": _closed({name: {"enum": list(SEVERITIES)} for name in names}),
        "facts": _TEXTS,
        "knowledge": _TEXT,
        "archive": _TEXT,
        "baseline": _TEXT,
        "rules": _closed({name: _options(rule) for name, rule in known.rules.items()}),
    }
    table = {"paths": {**_TEXTS, "minItems": 1}, **{key: shapes[key] for key in PATH_KEYS}}
    shapes["per-path"] = {"type": "array", "items": {**_closed(table), "required": ["paths"]}}
    return shapes


def _options(rule: type[Rule]) -> Json:
    from pydantic import TypeAdapter

    generated = TypeAdapter(rule.options_type).json_schema()
    described = " ".join(sections(rule).get("Options", "").split())
    shape: Json = {"type": "object", "additionalProperties": False, "title": summary(rule)}
    shape["properties"] = _hyphenated(generated.get("properties", {}))
    if dataclasses.fields(rule.options_type):
        shape["description"] = described
    return {**shape, "$defs": generated["$defs"]} if "$defs" in generated else shape


def _hyphenated(properties: Json) -> Json:
    return {name.replace("_", "-"): shape for name, shape in properties.items()}


def _closed(properties: Json) -> Json:
    return {"type": "object", "additionalProperties": False, "properties": properties}
