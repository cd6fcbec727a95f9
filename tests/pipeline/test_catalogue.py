"""The list of rules is told from the cache, and the same as the rules themselves tell it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker import registry
from checker.cache import catalogue, code
from checker.ruledoc import page, summary
from tests.cli.conftest import Run

UNTOUCHED = ("spacy", "dateparser", "numpy", "pydantic", "checker.registry", "rules")


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A mark for each time that the rules were asked, while the code stays as it is."""
    monkeypatch.setattr(code, "packages", lambda: iter(["code"]))
    seen: list[str] = []
    known = registry.load()

    def load() -> registry.Registry:
        seen.append("loaded")
        return known

    monkeypatch.setattr(registry, "load", load)
    return seen


def test_entries_tell_what_the_rules_tell(loads: list[str]) -> None:
    first, again = catalogue.entries(), catalogue.entries()
    assert loads == ["loaded"]
    assert first == again == catalogue.kept() == sorted(first)
    rules = registry.load().rules
    assert {e.name: (e.group, e.severity, e.summary, e.page) for e in again} == {
        name: (rule.group(), rule.severity.value, summary(rule), page(rule)) for name, rule in rules.items()
    }


def test_nothing_is_kept_before_the_rules_were_listed(loads: list[str], run: Run) -> None:
    assert catalogue.kept() == []
    before = run("explain", "weekday-mismatch")
    run("rules")
    assert run("explain", "weekday-mismatch") == before


@pytest.mark.parametrize("part", ["packages", "distributions"])
def test_other_code_is_asked_anew(part: str, loads: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue.entries()
    monkeypatch.setattr(code, part, lambda: iter(["changed"]))
    assert catalogue.kept() == []
    catalogue.entries()
    assert loads == ["loaded", "loaded"]


@pytest.mark.parametrize("content", [b"", b"[", b"{}", b"[]", b"7", b'["key", [1]]', b"\xff\xfe\x00"])
def test_a_damaged_file_is_written_anew(content: bytes, loads: list[str], cache: Path, run: Run) -> None:
    whole = run("rules")
    (cache / catalogue.FILE).write_bytes(content)
    assert run("rules") == whole
    assert run("rules") == whole
    assert loads == ["loaded", "loaded"]
    assert [file.name for file in cache.iterdir()] == [catalogue.FILE]


def test_without_a_place_to_keep_it_the_rules_are_listed_all_the_same(
    loads: list[str], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run("rules")
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("CLAIMLINE_CACHE_DIR", str(tmp_path / "file"))
    assert run("rules") == whole


def test_neither_rules_nor_libraries_are_imported_to_tell_of_them_again() -> None:
    catalogue.entries()
    script = (
        "import sys; from checker.cli.main import main\n"
        "assert main(['rules']) == main(['explain', 'weekday-mismatch']) == 0\n"
        f"assert not sys.modules.keys() & {set(UNTOUCHED)}, sys.modules.keys() & {set(UNTOUCHED)}\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert "\n# weekday-mismatch\n" in done.stdout
