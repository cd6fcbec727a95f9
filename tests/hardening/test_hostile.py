"""Documents made to break or stall a reader: findings or one clear line, and others are left alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run, run

__all__ = ["run"]

WRONG = "On 31 April 2020 he left."


def _zip(parts: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "a">{entities}]><TimeML>&a11;</TimeML>'.encode()


def _aliases() -> bytes:
    rows = "".join(f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 9))
    return f"---\nk0: &k0 [x]\n{rows}date: 2020-01-01\n---\n{WRONG}".encode()


READABLE: dict[str, Callable[[], bytes]] = {
    "deep.html": lambda: b"<div>" * 20_000 + WRONG.encode() + b"</div>" * 20_000,
    "deep.md": lambda: b">" * 20_000 + b" " + WRONG.encode(),
    "brackets.md": lambda: b"[" * 20_000 + b"](" * 20_000 + b"\n\n" + WRONG.encode(),
    "aliases.md": _aliases,
    "entities.html": lambda: b"<p>" + b"&amp;" * 50_000 + b" " + WRONG.encode(),
    "attributes.html": lambda: b"<p " + b'a="b" ' * 50_000 + b">" + WRONG.encode(),
    "line.txt": lambda: b"and the dog was there " * 20_000 + WRONG.encode(),
    "marks.txt": lambda: b'"(' * 50_000 + b"\n\n" + WRONG.encode(),
    "bidi.txt": lambda: ("\u202eabc\u202c\u200b " + WRONG).encode(),
}
"""Files that look hostile and can be read: the error in them is found."""

REFUSED: dict[str, Callable[[], bytes]] = {
    "bomb.docx": lambda: _zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"a" * 250_000_000}),
    "many.docx": lambda: _zip({f"p{n}": b"" for n in range(12_000)}),
    "path.docx": lambda: _zip({"../../evil": b"x"}),
    "laughs.tml": _laughs,
    "python.md": lambda: b'---\ndate: !!python/object/apply:os.system ["touch evil"]\n---\n' + WRONG.encode(),
    "binary.txt": lambda: b"\x00\x01" * 1_000,
    "cut.pdf": lambda: b"%PDF-1.7\n1 0 obj\n<<",
}
"""Files that cannot be used: one line says so, with the file's name."""


@pytest.mark.parametrize("name", READABLE)
def test_the_error_is_found_all_the_same(name: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / name).write_bytes(READABLE[name]())
    outcome = run("check", name, "--format", "jsonl", "--select", "impossible-date")
    assert [f["rule"] for f in outcome.lines[0]["findings"]] == ["impossible-date"]


@pytest.mark.parametrize("name", REFUSED)
def test_one_line_tells_what_is_wrong(name: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / name).write_bytes(REFUSED[name]())
    (tmp_path / "good.txt").write_text(WRONG)
    outcome = run("check", name, "good.txt", "--format", "jsonl", "--select", "impossible-date")
    assert outcome.status == 2
    assert name in outcome.err
    assert not (tmp_path / "evil").exists()
    assert [f["rule"] for f in outcome.lines[-1]["findings"]] == ["impossible-date"]


@pytest.mark.parametrize("name", ["claimline.toml"])
def test_configuration_names_no_code(name: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / name).write_text('rules = "os:system"\n')
    (tmp_path / "good.txt").write_text(WRONG)
    outcome = run("check", "good.txt")
    assert outcome.status == 2
    assert "rules" in outcome.err
