"""Word documents: what is read, what its places are called, and what is refused."""

from __future__ import annotations

import sys
from io import BytesIO

import pytest

pytest.importorskip("docx", reason="needs the extra “office”")

from docx import Document

from checker.read import docx as reader
from checker.read import read_bytes
from tests.read.office_files import packed, paragraph, word
from tests.read.places import assert_exact, block_texts, only_document, only_error

TABLE = f"<w:tbl><w:tr><w:tc>{paragraph('Boat')}</w:tc><w:tc>{paragraph('1987')}</w:tc></w:tr></w:tbl>"
NOTES = {
    "footnotes": f'<w:footnote w:type="separator">{paragraph("no")}</w:footnote>'
    f"<w:footnote>{paragraph('Seen on 3 May 2024.')}</w:footnote>",
    "comments": f'<w:comment w:author="Ines">{paragraph("Or in June?")}</w:comment>',
}
PAGE = word(
    paragraph("Ferry returns", style="Title")
    + paragraph("It sank ", "on 2 May", "<w:r><w:br/></w:r>", "2024.")
    + paragraph("")
    + paragraph(
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "<w:ins><w:r><w:t>New</w:t></w:r></w:ins>"
    )
    + TABLE
    + paragraph(
        "See ", '<w:hyperlink r:id="l"><w:r><w:t>the </w:t></w:r><w:r><w:t>log</w:t></w:r></w:hyperlink>', "."
    )
    + f"<w:sdt><w:sdtContent>{paragraph('In a box.', style='ListBullet')}</w:sdtContent></w:sdt>",
    {"l": "https://port.example/2024/05/03/log"},
    **NOTES,
)


def test_text_and_blocks() -> None:
    document = only_document(PAGE, "a.docx")
    assert block_texts(document) == [
        ("title", "Ferry returns"),
        ("paragraph", "It sank on 2 May\n2024."),
        ("paragraph", "New"),
        ("cell", "Boat"),
        ("cell", "1987"),
        ("paragraph", "See the log."),
        ("list item", "In a box."),
        ("paragraph", "Seen on 3 May 2024."),
        ("paragraph", "Or in June?"),
    ]
    assert_exact(document)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("2 May", "paragraph 2"),
        ("New", "paragraph 4"),
        ("1987", "table 1, row 1, cell 2"),
        ("log", "paragraph 5"),
        ("Seen on", "footnote 1"),
        ("June", "comment 1 by Ines"),
    ],
)
def test_places(words: str, place: str) -> None:
    document = only_document(PAGE, "a.docx")
    assert document.place_name(document.source.index(words)) == place


def test_a_document_without_properties_has_no_title() -> None:
    assert only_document(PAGE, "a.docx").metadata == {}


def test_stated_properties_are_kept() -> None:
    made, stream = Document(), BytesIO()
    made.add_paragraph("It sank.")
    made.core_properties.title = "Ferry returns"
    made.save(stream)
    assert only_document(stream.getvalue(), "a.docx").metadata["title"] == "Ferry returns"


def test_links_keep_their_words() -> None:
    document = only_document(PAGE, "a.docx")
    (link,) = document.links
    assert (document.text[slice(*link.span)], link.url) == ("the log", "https://port.example/2024/05/03/log")


def field(*runs: str) -> str:
    """Runs of a field: what begins with a capital is code, the rest its result."""
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "".join(f"<w:r><w:instrText>{run}</w:instrText></w:r>" for run in runs if run[0].isupper())
    shown = "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs if not run[0].isupper())
    return char.format("begin") + code + char.format("separate") + shown + char.format("end")


LOG = "https://port.example/2024/05/03/log"
SIMPLE = f'<w:fldSimple w:instr=" HYPERLINK &quot;{LOG}&quot; "><w:r><w:t>log</w:t></w:r></w:fldSimple>'


@pytest.mark.parametrize(
    ("runs", "links"),
    [
        ([field("HYPERLINK &quot;", f"HTTPS{LOG[5:]}&quot;", "the ", "log")], ["the log"]),
        ([field(f"HYPERLINK {LOG} \\o", "the log")], ["the log"]),
        ([SIMPLE], ["log"]),
        ([field("HYPERLINK \\l &quot;bookmark&quot;", "the log")], []),
        ([field("PAGE", "7")], []),
        (['<w:r><w:instrText>HYPERLINK "https://a.example"</w:instrText></w:r>', "no field"], []),
        (['<w:r><w:fldChar w:fldCharType="end"/></w:r>', "no field"], []),
    ],
)
def test_links_of_fields(runs: list[str], links: list[str]) -> None:
    document = only_document(word(paragraph("See ", "".join(runs), " more.")), "a.docx")
    assert [document.text[slice(*link.span)] for link in document.links] == links
    assert "HYPERLINK" not in document.text
    assert document.text.endswith("more.")


def test_notes_and_comments_know_where_their_marks_stand() -> None:
    mark = '<w:r><w:{}Reference w:id="{}"/></w:r>'
    data = word(
        paragraph("It sank.", mark.format("footnote", 7), " It rose.", mark.format("comment", 0)),
        footnotes=f'<w:footnote w:id="7">{paragraph("See ")}{paragraph("the log")}</w:footnote>'
        f'<w:footnote w:id="8">{paragraph("Nobody cites this.")}</w:footnote>',
        comments=f'<w:comment w:id="0">{paragraph("Really?")}</w:comment>',
    )
    document = only_document(data, "a.docx")
    told = [(document.text[slice(*note.span)], document.text[: note.at + 1]) for note in document.notes]
    assert told == [("See ", "It sank."), ("the log", "It sank."), ("Really?", "It sank. It rose.")]


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('Boxed.')}</w:txbxContent>"
    alternatives = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = only_document(word(paragraph("Outside. ", alternatives)), "a.docx")
    assert [words for _, words in block_texts(document)] == ["Outside.", "Boxed."]


def test_recognised_without_its_suffix() -> None:
    assert only_document(PAGE, "a.bin").format == "docx"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04 and no more", "a damaged file, or no Word document"),
        (PAGE[:-200], "a damaged file, or no Word document"),
        (
            b"\xd0\xcf\x11\xe0" + bytes(600),
            "a password-protected Word document, or one of the format before 2007",
        ),
        (packed({"word/a.txt": "x"}), "a damaged Word document (KeyError)"),
        (
            word("").replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"),
            "a password-protected archive",
        ),
    ],
    ids=["no archive", "cut off", "encrypted", "another archive", "encrypted parts"],
)
def test_what_cannot_be_read(data: bytes, reason: str) -> None:
    assert str(only_error(data, "a.docx")) == f"a.docx: {reason}"


@pytest.mark.parametrize("data", [word("<w:p>"), word(paragraph("x"), footnotes="<w:footnote>")])
def test_malformed_xml_is_one_line(data: bytes) -> None:
    assert str(only_error(data, "a.docx")) == "a.docx: a damaged Word document (XMLSyntaxError)"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": bytes(reader.MAX_UNPACKED + 1)})
    assert len(bomb) < 1_000_000
    assert "unpacks to more than the limit of 200 MB" in str(only_error(bomb, "a.docx"))


def test_entities_do_not_grow() -> None:
    lol = (
        '<!DOCTYPE l [<!ENTITY a "'
        + "x" * 1000
        + '">'
        + "".join(
            f'<!ENTITY {b} "{("&" + a + ";") * 20}">' for a, b in zip("abcdefg", "bcdefgh", strict=True)
        )
        + "]>"
    )
    data = word(paragraph("&h;"))
    parts = packed({**_parts(data), "word/document.xml": lol + _parts(data)["word/document.xml"]})
    for each in read_bytes(parts, "a.docx"):
        assert len(getattr(each, "text", "")) < 10_000


def _parts(data: bytes) -> dict[str, str]:
    from io import BytesIO
    from zipfile import ZipFile

    archive = ZipFile(BytesIO(data))
    return {name: archive.read(name).decode() for name in archive.namelist()}


def test_another_office_document() -> None:
    parts = _parts(PAGE)
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("wordprocessingml.document", "sheet")
    assert str(only_error(packed(parts), "a.docx")) == "a.docx: an office document, but none of Word"


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    assert 'need the extra "office"' in str(only_error(PAGE, "a.docx"))
