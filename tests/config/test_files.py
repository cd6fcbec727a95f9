from __future__ import annotations

from pathlib import Path

import pytest

from checker.config.files import find, load
from checker.config.keys import KEYS
from checker.config.values import Configuration
from checker.errors import ConfigError

TABLE = '[tool.claimline]\nselect = ["calendar"]\n'


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({}, None),
        ({"claimline.toml": ""}, "claimline.toml"),
        ({"pyproject.toml": TABLE}, "pyproject.toml"),
        ({"pyproject.toml": TABLE, "claimline.toml": ""}, "claimline.toml"),
        ({"pyproject.toml": TABLE, "a/claimline.toml": ""}, "a/claimline.toml"),
        ({"claimline.toml": "", "a/pyproject.toml": TABLE}, "a/pyproject.toml"),
        ({"claimline.toml": "", "a/pyproject.toml": "[tool.other]\n"}, "claimline.toml"),
        (
            {"claimline.toml": "", "a/pyproject.toml": "[project]\nname = 'claimline-x'\n"},
            "claimline.toml",
        ),
        ({"claimline.toml": "", "a/pyproject.toml": "broken ["}, "claimline.toml"),
    ],
)
def test_the_nearest_file_wins(files: dict[str, str], found: str | None, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    expected = None if found is None else tmp_path / found
    assert find(tmp_path / "a" / "b") == expected


def test_without_a_file_every_key_has_its_default() -> None:
    values = load(None)
    assert {key: values[key] for key in KEYS} == {key: spec.default for key, spec in KEYS.items()}
    assert {values.origin(key) for key in KEYS} == {"default"}


def loaded(tmp_path: Path, text: str, name: str = "claimline.toml") -> Configuration:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return load(tmp_path / name)


def test_every_key_is_read(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        'paths = ["texts"]\nselect = ["a"]\nignore = ["b"]\nfail-on = "error"\nformat = "json"\n'
        'language = "en"\nfacts = ["house.csv"]\nbaseline = "known.json"\npublished = 2024-02-13\n'
        'knowledge = "data"\n'
        'ignore-in-quotes = ["c"]\npublished-path = "{year}.md"\n'
        'archive = "house.db"\n'
        '[severity]\nx = "notice"\n[rules.y]\nlimit = 3\n[[per-path]]\npaths = ["old"]\n',
    )
    assert found["paths"] == (str(tmp_path / "texts"),)
    assert found["published"] == "2024-02-13"
    assert found["archive"] == str(tmp_path / "house.db")
    assert found["baseline"] == str(tmp_path / "known.json")
    assert found["knowledge"] == str(tmp_path / "data")
    assert found["published-path"] == (tmp_path / "**" / "{year}.md").as_posix()
    assert found["severity"] == {"x": "notice"}
    assert found["rules"] == {"y": {"limit": 3}}
    assert set(found.origins) == set(KEYS)
    assert found.origin("published") == f"{tmp_path / 'claimline.toml'}:9"


def test_line_numbers_count_from_the_top_of_a_shared_file(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\nselect = "not ours"\n\n[tool.claimline]\n"select" = "calendar"\n'
    with pytest.raises(ConfigError, match=r"pyproject\.toml:6: 'select' must be a list of texts"):
        loaded(tmp_path, text, "pyproject.toml")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("selekt = []", "unknown key 'selekt'; did you mean 'select'"),
        ("zzz = 1", "unknown key 'zzz'"),
        ("select = [1]", "must be a list of texts"),
        ('rules = "x"', "must be a table"),
        ("[rules]\nx = 1", "must be a table"),
        ("published = 5", "must be text"),
        ("x", "not valid TOML"),
        ("per-path = []", "'per-path' must be a list of tables"),
        ("[[per-path]]\nignore = []", "'per-path' needs 'paths'"),
        ("[[per-path]]\npaths = ['a']\nformat = 'json'", "has no key 'format'"),
        ("[[per-path]]\npaths = ['a']\nselectt = []", "did you mean 'select'"),
        ("[[per-path]]\npaths = ['a']\nselect = 5", "has a wrong value: must be a list of texts"),
        ("extend = 5", "'extend' must be the path of a file"),
        ("extend = 'claimline.toml'", "'extend' leads back to"),
        ("extend = 'missing.toml'", "missing.toml: cannot be read"),
        ("extendd = 'a.toml'", "did you mean 'extend'"),
    ],
)
def test_faults(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=says):
        loaded(tmp_path, text)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe")
    for name, says in (("odd.toml", "not valid UTF-8"), ("none.toml", "no such file"), (".", "directory")):
        with pytest.raises(ConfigError, match=says):
            load(tmp_path / name)


def test_a_byte_order_mark_is_no_part_of_a_file(tmp_path: Path) -> None:
    assert loaded(tmp_path, '\ufefffail-on = "never"\n')["fail-on"] == "never"


@pytest.mark.parametrize("text", ["tool = 3", "[tool]\nclaimline = 3"])
def test_a_shared_file_whose_tables_are_none(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"\[tool.claimline\] must be a table"):
        loaded(tmp_path, text, "pyproject.toml")


def test_a_shared_file_without_our_table_cannot_be_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"no table \[tool.claimline\]"):
        loaded(tmp_path, "[project]\n", "pyproject.toml")
