"""Imports spaCy without its command line, which takes a third of the time and which nothing here needs."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_INFO = "spacy.cli.info"  # the one thing of its command line that spaCy's package names when imported


def import_spacy() -> ModuleType:
    """The package ``spacy``. Its attributes ``cli`` and ``info`` are there, imported when first asked for."""
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    stand_in = ModuleType(_INFO)
    vars(stand_in)["info"] = _info
    sys.modules[_INFO] = stand_in
    try:
        package = import_module("spacy")
    finally:
        sys.modules.pop(_INFO, None)
    vars(package).setdefault("__getattr__", _attribute)
    return package


def _info(*arguments: Any, **options: Any) -> Any:
    return import_module(_INFO).info(*arguments, **options)


def _attribute(name: str) -> ModuleType:
    if name != "cli":
        raise AttributeError(f"module 'spacy' has no attribute {name!r}")
    return import_module("spacy.cli")
