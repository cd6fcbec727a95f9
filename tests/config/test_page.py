"""The page on the configuration names what there is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from checker import registry
from checker.cache.location import VARIABLE as CACHE
from checker.clock import VARIABLE as TODAY
from checker.config.by_path import ByPath
from checker.config.files import load
from checker.config.keys import KEYS, PATH_KEYS
from checker.config.settings import settings
from checker.knowledge.location import VARIABLE as DATA

PAGE = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")


def test_every_key_has_its_row() -> None:
    section = PAGE[PAGE.index("## Keys") : PAGE.index("## Severity")]
    assert re.findall(r"^\| `([\w-]+)` \|", section, re.MULTILINE) == ["extend", *KEYS]


def test_every_key_of_paths_is_named() -> None:
    section = PAGE[PAGE.index("## Paths") : PAGE.index("## Environment")]
    assert all(f"`{key}`" in section for key in PATH_KEYS)


def test_every_variable_is_named() -> None:
    assert CACHE in PAGE
    assert DATA in PAGE
    assert TODAY in PAGE


def test_the_example_is_right(tmp_path: Path) -> None:
    found = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    (tmp_path / "house.toml").write_text("")
    (tmp_path / "claimline.toml").write_text(found[1].replace("../house", "house"))
    assert tomllib.loads(found[1])["extend"]
    configuration = load(tmp_path / "claimline.toml")
    settings(configuration, registry.load())
    ByPath(configuration).validate(registry.load())
