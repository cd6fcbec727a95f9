"""Which file of facts is in force, and what stands in for one that cannot be used."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from checker.cache.key import run_key
from checker.cli.main import main
from checker.errors import ConfigError
from checker.knowledge.build import build
from checker.knowledge.embedded import EmbeddedKnowledge
from checker.knowledge.files import FILE, SHIPPED
from checker.knowledge.location import SHIPPED_ONLY, VARIABLE, folder, in_force
from tests.knowledge.conftest import write_sources


@pytest.fixture
def fetched(tmp_path: Path) -> Path:
    """A folder with a good file of facts."""
    build(write_sources(tmp_path / "sources"), tmp_path / FILE)
    return tmp_path


def test_fetched_facts_are_in_force_unless_they_are_declined(fetched: Path) -> None:
    assert in_force(str(fetched)).path == fetched / FILE
    assert in_force(str(fetched)).fetched
    assert in_force(SHIPPED_ONLY).path == SHIPPED
    assert not in_force(str(fetched / "empty")).fetched


def test_a_folder_that_is_named_has_to_be_there(fetched: Path) -> None:
    assert in_force(str(fetched / "empty")).warning == (
        f"{fetched / 'empty'}: no such folder; the facts that ship are used instead"
    )
    (fetched / "empty").mkdir()
    assert in_force(str(fetched / "empty")).warning == ""


def test_the_environment_names_the_folder(fetched: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(fetched))
    assert folder() == fetched
    assert in_force().path == fetched / FILE


def test_the_system_has_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert folder() == tmp_path / "claimline"


def _truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _text(file: Path) -> None:
    file.write_text("people: Ana Vilar\n" * 20)


def _of_another_format(file: Path) -> None:
    with sqlite3.connect(file) as db:
        db.execute("UPDATE about SET value = '1' WHERE key = 'format'")
    db.close()


def _without_tables(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE other (a)")
    db.close()


BROKEN = (_truncated, _empty, _text, _of_another_format, _without_tables)


@pytest.mark.parametrize("harm", BROKEN)
def test_a_broken_file_gives_way_to_the_one_that_ships(fetched: Path, harm) -> None:  # type: ignore[no-untyped-def]
    harm(fetched / FILE)
    found = in_force(str(fetched))
    assert found.path == SHIPPED
    assert found.warning.startswith(f"{fetched / FILE}: ")
    assert found.warning.endswith("; the facts that ship are used instead")
    with pytest.raises(ConfigError, match=FILE):
        EmbeddedKnowledge(fetched / FILE)


def test_the_user_is_told_once(fetched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _truncated(fetched / FILE)
    article = fetched / "a.txt"
    article.write_text("The bridge was opened in 1999.", encoding="utf-8")
    assert main(["check", "--isolated", "--knowledge", str(fetched), str(article)]) == 0
    err = capsys.readouterr().err
    assert err.count("the facts that ship are used instead") == 1


def test_damage_inside_is_one_clear_line(fetched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = bytearray((fetched / FILE).read_bytes())
    with sqlite3.connect(fetched / FILE) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'name'").fetchone()
    db.close()
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    (fetched / FILE).write_bytes(content)
    assert main(["knowledge", "show", "Ana Vilar", "--isolated", "--knowledge", str(fetched)]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "not a readable file of facts" in err


def test_the_file_in_force_is_part_of_the_key_of_the_cache(fetched: Path) -> None:
    file = fetched / FILE
    first = run_key({}, (), file)
    assert run_key({}, (), file) == first
    assert run_key({}, (), SHIPPED) != first
    content = file.read_bytes()
    file.write_bytes(content + b" ")
    assert run_key({}, (), file) != first
    file.unlink()
    assert run_key({}, (), file) != first
