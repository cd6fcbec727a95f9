"""``claimline knowledge``."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.main import main


def test_info_tells_counts_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "info", "--isolated"]) == 0
    out = capsys.readouterr().out
    assert "people" in out
    assert "wikidata_eps_2022" in out


def test_show_tells_facts_with_their_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "show", "Hu", "Jintao", "--isolated"]) == 0
    assert (
        "President (China), 15 March 2003 to 14 March 2013  [to the day; source:" in capsys.readouterr().out
    )
    assert main(["knowledge", "show", "Xyzzy Plugh", "--isolated"]) == 0
    assert "nothing is known under 'Xyzzy Plugh'" in capsys.readouterr().out


def test_show_wants_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "show", "--isolated"]) == 2
    assert "name what to show" in capsys.readouterr().err


def test_facts_of_the_house_take_part_in_a_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claimline.toml").write_text('facts = ["house.yaml"]\n', encoding="utf-8")
    (tmp_path / "house.yaml").write_text(
        "things:\n  - {name: Battle of Zenda, kind: battle, start: 1912-03-04}\n", encoding="utf-8"
    )
    (tmp_path / "draft.txt").write_text("He fell in the Battle of Zenda in 1911.\n", encoding="utf-8")
    (tmp_path / "right.txt").write_text("He fell in the Battle of Zenda in 1912.\n", encoding="utf-8")
    assert main(["check", "draft.txt"]) == 1
    assert "4 March 1912" in capsys.readouterr().out
    assert main(["check", "right.txt"]) == 0
