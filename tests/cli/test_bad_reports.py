"""Reports that cannot be read, or only in part: one clear line each, and the file beside them unharmed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("docx", reason='needs the extra "office"')
pytest.importorskip("pypdfium2", reason='needs the extra "office"')

from tests.cli.conftest import Run
from tests.read.office_files import packed, paragraph, pdf, pdf_of, word

SLIP = "It opened on 31 April 2021."
KEY = "<</Filter/Standard/V 1/R 2/P -4/O<" + "41" * 32 + ">/U<" + "42" * 32 + ">>>"
DRAWN = b"BT /F 12 Tf 50 700 Td (It sank.) Tj ET\n"
LIMITS = "unpacks to more than the limit of"


def stream(content: bytes, packings: int = 1, said: str = "") -> bytes:
    """A content stream, packed so many times."""
    for _ in range(packings):
        content = zlib.compress(content)
    filters = "/FlateDecode" * packings
    return f"<<{said}/Filter[{filters}]/Length {len(content)}>>stream\n".encode() + content + b"\nendstream"


UNREADABLE: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "JSON-LD that breaks off": (
        "a.jsonld",
        lambda: b'{"@type": "ClaimReview"',
        "a.jsonld:1: not valid JSON: Expecting ',' delimiter",
    ),
    "JSON-LD nested without end": (
        "a.jsonld",
        lambda: b"[" * 100_000,
        "a.jsonld:1: not valid JSON: nested too deeply",
    ),
    "JSON-LD of something else": (
        "a.jsonld",
        lambda: b'{"@type": "Recipe"}',
        "a.jsonld: no ClaimReview or MediaReview in this JSON",
    ),
    "PDF cut off": ("a.pdf", lambda: pdf([[SLIP]])[:200], "a.pdf: a damaged file, or no PDF"),
    "PDF with a password": (
        "a.pdf",
        lambda: pdf([[SLIP]], f"/ID[<00><00>]/Encrypt{KEY}"),
        "a.pdf: a password-protected PDF",
    ),
    "PDF bomb": (
        "a.pdf",
        lambda: pdf_of(stream(DRAWN * 600_000)),
        f"a.pdf: {LIMITS} 20 MB a page or 200 MB in all",
    ),
    "PDF bomb in a bomb": (
        "a.pdf",
        lambda: pdf_of(stream(DRAWN * 600_000, 2)),
        f"a.pdf: {LIMITS} 20 MB a page",
    ),
    "Word cut off": (
        "a.docx",
        lambda: word(paragraph(SLIP))[:-100],
        "a.docx: a damaged file, or no Word document",
    ),
    "Word with a password": (
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0" + bytes(600),
        "a.docx: a password-protected Word document, or one of",
    ),
    "Word bomb": (
        "a.docx",
        lambda: packed({"word/document.xml": b" " * 201_000_000}),
        f"a.docx: {LIMITS} 200 MB or 10,000 parts",
    ),
    "100 MB and one byte": ("a.txt", lambda: b"x" * 100_000_001, "a.txt: larger than the limit of 100 MB"),
    "100 MB of PDF and one byte": (
        "a.pdf",
        lambda: b"%PDF-" + bytes(100_000_000),
        "a.pdf: larger than the limit of 100 MB",
    ),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_what_cannot_be_read_is_one_line_and_the_other_file_is_checked(
    kind: str, run: Run, good: Path, tmp_path: Path
) -> None:
    name, make, says = UNREADABLE[kind]
    (tmp_path / name).write_bytes(make())
    outcome = run("check", "--isolated", "--no-cache", "--format", "jsonl", name, str(good))
    assert outcome.status == 2
    assert outcome.err.startswith(f"claimline: {says}")
    assert len(outcome.err.splitlines()) == 1
    bad, fine = outcome.lines
    assert bad["errors"]
    assert [finding["rule"] for finding in fine["findings"]] == ["impossible-date"]


PARTLY: dict[str, tuple[str, bytes, list[str]]] = {
    "broken JSON-LD in a page": (
        "a.html",
        f'<p>{SLIP}</p>\n<script type="application/ld+json">{{"@type": </script>'.encode(),
        ["a.html:2: JSON-LD is not valid JSON: Expecting value"],
    ),
    "no date at all": ("a.md", b"# A report\n\nNothing in it says when. It opened on 31 April.\n", []),
    "one encoding said, another written": (
        "a.html",
        f'<meta charset="utf-8"><p>Caf\xe9. {SLIP}</p>'.encode("latin-1"),
        ["a.html:1: not valid UTF-8, read as cp1252"],
    ),
    "a byte order mark against the markup": (
        "a.html",
        f'<meta charset="latin-1"><p>{SLIP}</p>'.encode("utf-16"),
        [],
    ),
    "one language said, another written": (
        "a.html",
        f'<html lang="de"><p>{SLIP} It was closed in the summer of that same year, as they say.</p>'.encode(),
        [],
    ),
}


@pytest.mark.parametrize("kind", PARTLY)
def test_what_can_be_read_in_part_is_checked(kind: str, run: Run, tmp_path: Path) -> None:
    name, content, errors = PARTLY[kind]
    (tmp_path / name).write_bytes(content)
    outcome = run("check", "--isolated", "--no-cache", "--format", "jsonl", name)
    (found,) = outcome.lines
    assert found["errors"] == errors
    assert "impossible-date" in [finding["rule"] for finding in found["findings"]]


def test_large_pictures_and_fonts_are_no_bombs(run: Run, tmp_path: Path) -> None:
    picture = stream(bytes(30_000_000), said="/Type/XObject/Subtype/Image/Width 9/Height 9")
    content = f"BT /F 12 Tf 50 700 Td ({SLIP}) Tj ET".encode()
    (tmp_path / "a.pdf").write_bytes(pdf_of(stream(content), picture))
    outcome = run("check", "--isolated", "--no-cache", "--format", "jsonl", "a.pdf")
    assert [finding["rule"] for finding in outcome.lines[0]["findings"]] == ["impossible-date"]


def test_a_review_names_the_unreadable_source_and_goes_on(run: Run, good: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.pdf").write_bytes(pdf([[SLIP]])[:200])
    outcome = run("review", "--isolated", str(good), "--sources", "cut.pdf", "--format", "json")
    assert outcome.status == 2
    assert outcome.err == "claimline: source cut.pdf: a damaged file, or no PDF\n"
    assert json.loads(outcome.out)["findings"]
