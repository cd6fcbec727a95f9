"""What every archive does, whatever keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pytest

from checker import Checker, Settings
from checker.archive.keys import keys_of
from checker.archive.opening import open_archive
from checker.archive.records import Record, record_of
from checker.archive.store import Archive
from checker.errors import ArchiveError, UsageError
from tests.archive.pairs import document

RELEASE = "The Harrow Lane festival will open on 12 June at Castle Green. Mayor Ada Wren, 61, will be there."
COURT = "The trial of Tobias Renn begins on 12 March at Mardale Crown Court."


def records(*texts: tuple[str, str, str]) -> list[Record]:
    """Records of documents, each with its name, text and publication date."""
    return [record_of(article) for article in reader().articles([document(*each) for each in texts])]


@cache
def reader() -> Checker:
    """Made once, as that loads every rule."""
    return Checker(Settings())


def both() -> list[Record]:
    return records(("a.txt", RELEASE, "2024-05-02"), ("b.txt", COURT, "2024-03-01"))


def claims(kept: Iterable[Record]) -> list[object]:
    return [told for record in kept for told in record.told]


def test_what_is_found_is_what_was_put(archive: Archive) -> None:
    kept = both()
    archive.put(kept)
    for told in claims(kept):
        assert told in archive.find(keys_of(told), 10)  # type: ignore[arg-type]


def test_those_that_share_more_keys_come_first(archive: Archive) -> None:
    archive.put(records(("a", "The Harrow Lane festival opens on 12 June.", "2024-05-02")))
    archive.put(records(("b", "The Castle Green festival opens on 14 June.", "2024-05-02")))
    (record,) = records(("c", "The Castle Green festival of Harrow opens on 15 June.", "2024-05-02"))
    found = archive.find(keys_of(record.told[0]), 10)
    assert [told.origin.document for told in found] == ["b", "a"]
    assert [told.origin.document for told in archive.find(keys_of(record.told[0]), 1)] == ["b"]


def test_a_document_of_the_same_name_is_replaced(archive: Archive) -> None:
    archive.put(both())
    (changed,) = records(("a.txt", RELEASE.replace("12 June", "13 June"), "2024-05-02"))
    archive.put([changed])
    assert archive.holdings().documents == 2
    found = archive.find(keys_of(changed.told[0]), 10)
    assert [told.when for told in found] == ["13 June"]
    assert archive.digests(["a.txt", "c.txt"]) == {"a.txt": changed.digest}


def test_what_is_removed_is_found_no_more(archive: Archive) -> None:
    kept = both()
    archive.put(kept)
    assert archive.remove(["a.txt", "c.txt"]) == 1
    assert [name for name, _ in archive.documents()] == ["b.txt"]
    assert not archive.find(keys_of(kept[0].told[0]), 10)
    assert not archive.search("festival", 10)
    assert archive.search("trial", 10)


def test_search_takes_all_words_in_any_form(archive: Archive) -> None:
    archive.put(both())
    assert [told.origin.document for told in archive.search("festivals open", 10)] == ["a.txt"]
    assert not archive.search("festival trial", 10)
    with pytest.raises(UsageError, match="nothing to search for"):
        archive.search(" -- ", 10)


@pytest.mark.parametrize(
    "query", ['"', "festival OR trial*", "NEAR(", "a' ; DROP TABLE claims", "%s", "колесо"]
)
def test_no_query_is_an_error(archive: Archive, query: str) -> None:
    archive.put(both())
    assert len(archive.search(query + " x", 10)) == 0


def test_holdings(archive: Archive) -> None:
    assert archive.holdings().published is None
    archive.put(both())
    held = archive.holdings()
    assert (held.documents, held.claims) == (2, len(claims(both())))
    assert held.published == ("2024-03-01", "2024-05-02")


def test_text_that_a_database_cannot_hold_is_kept(archive: Archive) -> None:
    (record,) = records(("a\udcff", "Th\0e trial \ud800 of Tobias Renn begins on 12 March.", "2024-03-01"))
    archive.put([record])
    assert archive.documents()[0][0] == "a?"  # type: ignore[index]
    assert archive.search("trial", 1)


def test_opening_what_is_not_there(place: str) -> None:
    with pytest.raises(ArchiveError, match="no archive"):
        open_archive(place)


def test_another_layout_is_refused(place: str, damage: Callable[[str], None]) -> None:
    open_archive(place, create=True).close()
    damage("UPDATE layout SET number = 7" if "://" in place else "PRAGMA user_version = 7")
    for create in (False, True):
        with pytest.raises(ArchiveError, match="has layout 7, and this version of claimline reads layout 1"):
            open_archive(place, create=create)


def test_content_that_is_not_ours_is_one_line(archive: Archive, damage: Callable[[str], None]) -> None:
    kept = both()
    archive.put(kept)
    damage("UPDATE claims SET value = '[]'")
    with pytest.raises(ArchiveError, match="the archive is damaged"):
        archive.find(keys_of(kept[0].told[0]), 10)


def test_a_put_that_fails_leaves_all_as_it_was(archive: Archive, damage: Callable[[str], None]) -> None:
    archive.put(both()[:1])
    damage("ALTER TABLE claims RENAME COLUMN value TO gone")
    with pytest.raises(ArchiveError):
        archive.put(both())
    damage("ALTER TABLE claims RENAME COLUMN gone TO value")
    assert [name for name, _ in archive.documents()] == ["a.txt"]
    assert archive.search("festival", 10)


def write(place: str, start: int) -> None:
    """Ten documents, each put by itself: what one of several writers does."""
    with open_archive(place, create=True) as archive:
        for number in range(start, start + 10):
            text = f"The trial of Tobias Renn number {number} begins on 12 March at Mardale Crown Court."
            archive.put(records((f"{number}.txt", text, "2024-03-01")))


def test_two_writers_at_once(place: str) -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for done in [pool.submit(write, place, start) for start in (0, 5)]:
            done.result()
    with open_archive(place) as archive:
        assert archive.holdings().documents == 15
        assert archive.holdings().claims == 15


class TestFile:
    """Files that are no archive."""

    def test_damaged(self, tmp_path: Path) -> None:
        file = tmp_path / "house.db"
        with open_archive(str(file), create=True) as archive:
            archive.put(both())
        data = bytearray(file.read_bytes())
        data[100:] = b"\xff" * (len(data) - 100)
        file.write_bytes(data)
        with (
            pytest.raises(ArchiveError, match=r"house\.db: the archive cannot be used"),
            open_archive(str(file)) as archive,
        ):
            archive.holdings()

    @pytest.mark.parametrize("create", [False, True])
    def test_not_a_database(self, tmp_path: Path, create: bool) -> None:
        file = tmp_path / "notes.db"
        file.write_text("notes of the day\n" * 100)
        with pytest.raises(ArchiveError, match="file is not a database"):
            open_archive(str(file), create=create)
        assert file.read_text().startswith("notes")

    def test_another_programs_database(self, tmp_path: Path, damage: Callable[[str], None]) -> None:
        import sqlite3

        file = sqlite3.connect(tmp_path / "other.db")
        with file:
            file.execute("CREATE TABLE notes (text)")
        file.close()
        with pytest.raises(ArchiveError, match="is not an archive of claimline"):
            open_archive(str(tmp_path / "other.db"), create=True)

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(ArchiveError, match="unable to open database file"):
            open_archive(str(tmp_path / "none" / "house.db"), create=True)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(ArchiveError) as caught:
        open_archive("postgresql://ada:secret@127.0.0.1:1/house")
    assert str(caught.value).startswith("postgresql://127.0.0.1:1/house: the archive cannot be used: ")
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
