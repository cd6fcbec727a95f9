from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import metadata, resources
from pathlib import Path

import pytest

import checker
from checker.entrypoints import entry_points

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", checker.__all__)
def test_public_names_exist(name: str) -> None:
    assert getattr(checker, name) is not None
    assert name in dir(checker)


def test_unknown_names_are_attribute_errors() -> None:
    assert not hasattr(checker, "chekc")


def test_version_is_stated_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert checker.__version__ == project["version"]
    assert f"## {checker.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("package", ["checker", "rules"])
def test_packages_are_typed(package: str) -> None:
    assert resources.files(package).joinpath("py.typed").is_file()


def test_entry_points_are_those_of_the_metadata() -> None:
    listed = {point.name: point.value for point in metadata.entry_points(group="claimline.rules")}
    assert entry_points("claimline.rules") == listed
    assert listed["claimline"] == "rules:PACK"


def test_importing_the_package_costs_nothing() -> None:
    script = "import sys; import checker; print(*[m for m in sys.modules if m.startswith('checker.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
