"""Configuration: ``claimline.toml``, or ``[tool.claimline]`` in ``pyproject.toml``; the nearest file wins."""

from checker.config.files import find, load
from checker.config.values import Configuration, override

__all__ = ["Configuration", "find", "load", "override"]
