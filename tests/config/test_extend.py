"""Configuration files that build on others."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.config.files import load
from checker.errors import ConfigError

BASE = """
select = ["calendar"]
ignore = ["short-year"]
facts = ["house.csv"]
[severity]
impossible-date = "notice"
calendar = "warning"
[rules.stale-now]
days = 3
[[per-path]]
paths = ["old"]
"""
OWN = """
extend = "house/base.toml"
ignore = ["wrong-ordinal"]
[severity]
impossible-date = "error"
[[per-path]]
paths = ["new"]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "base.toml").write_text(BASE)
    (tmp_path / "claimline.toml").write_text(OWN)
    return tmp_path


def test_values_come_from_both(project: Path) -> None:
    found = load(Path("claimline.toml"))
    assert found["select"] == ("calendar",)
    assert found["ignore"] == ("wrong-ordinal",)
    assert found["severity"] == {"impossible-date": "error", "calendar": "warning"}
    assert found["rules"] == {"stale-now": {"days": 3}}
    assert [table["paths"] for table in found["per-path"]] == [("house/**/old",), ("**/new",)]


def test_paths_and_origins_are_those_of_the_file_that_says_it(project: Path) -> None:
    found = load(Path("claimline.toml"))
    assert found["facts"] == ("house/house.csv",)
    assert found.origin("select") == "house/base.toml:2"
    assert found.origin("ignore") == "claimline.toml:3"
    assert found.extended == (Path("house/base.toml"),)


def test_a_chain(project: Path) -> None:
    (project / "top.toml").write_text('extend = "claimline.toml"\nformat = "json"\n')
    found = load(Path("top.toml"))
    assert (found["format"], found["select"]) == ("json", ("calendar",))
    assert found.extended == (Path("claimline.toml"), Path("house/base.toml"))


def test_a_circle_is_one_clear_error(project: Path) -> None:
    (project / "house" / "base.toml").write_text('extend = "../claimline.toml"\n')
    with pytest.raises(ConfigError, match="'extend' leads back to"):
        load(Path("claimline.toml"))
