"""An update from start to end: complete, broken off, broken, refused; the facts in force are never harmed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from checker.errors import UpdateError
from checker.knowledge.build import build
from checker.knowledge.embedded import EmbeddedKnowledge
from checker.knowledge.files import FILE
from checker.knowledge.names import key_of
from checker.knowledge.refresh import update as module
from checker.knowledge.refresh.catalogue import TABLES
from checker.knowledge.refresh.endpoint import Endpoint
from checker.knowledge.refresh.lock import locked
from checker.knowledge.refresh.update import Done, left_over, reset, update
from checker.model.wording import describe_moment
from tests.knowledge.conftest import write_sources
from tests.knowledge.sparql_server import Reply, Server, answer, serving

TODAY = date(2026, 11, 22)
DEATH = {
    "item": "Q11", "name": "Dmitry Ostrov", "born": "1950-03-04", "died": "2024-06-09", "links": "41",
    "description": "politician", "aliases": "Dima|Dmitry Ivanovich Ostrov",
}  # fmt: skip
HEAD = {
    "item": "Q11", "name": "Dmitry Ostrov", "office": "head of government", "role": "head_of_government",
    "place": "Ruritania", "start": "2009-05-02", "end": "2013-07-01",
}  # fmt: skip
WAR = {"item": "Q21", "name": "Second Strait War", "kind": "war", "start": "2023-02", "end": "2024-05-06"}
ROWS = {"deaths": DEATH, "heads": HEAD, "events": WAR}


@dataclass
class Desk:
    """A folder, a server, and an endpoint that never really waits."""

    folder: Path
    server: Server
    rows: dict[str, list[dict[str, str]]]
    endpoint: Endpoint
    fail: Callable[[str, int], Reply | None] = lambda *_: None
    waits: list[float] = field(default_factory=list)

    def update(self, *names: str, force: bool = False, today: date = TODAY) -> Done:
        tables = [TABLES[name] for name in names]
        return update(self.folder, tables, self.endpoint, today, force=force)

    def store(self) -> EmbeddedKnowledge:
        return EmbeddedKnowledge(self.folder / FILE)


def table_of(query: str) -> str:
    """The table whose query it is."""
    return next(name for name, table in TABLES.items() if table.template().template[:40] == query[:40])


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The made-up facts ship; the endpoint has one row for each of three tables, in its first answer."""
    build(write_sources(tmp_path / "sources"), tmp_path / "shipped.sqlite")
    monkeypatch.setattr(module, "SHIPPED", tmp_path / "shipped.sqlite")
    rows = {name: [dict(row)] for name, row in ROWS.items()}
    given: set[str] = set()

    def reply(query: str, number: int) -> Reply:
        if (failed := made.fail(query, number)) is not None:
            return failed
        name = table_of(query)
        if name in given:
            return Reply(answer())
        given.add(name)
        return Reply(answer(*made.rows[name]))

    with serving(reply) as server:
        waits: list[float] = []
        endpoint = Endpoint(server.url, sleep=waits.append)
        made = Desk(tmp_path / "data", server, rows, endpoint, waits=waits)
        made.renew = given.clear  # type: ignore[attr-defined]
        yield made


def test_a_complete_run(desk: Desk) -> None:
    done = desk.update("deaths", "heads", "events")
    assert {name: len(rows.facts) for name, rows in done.tables.items()} == {
        "deaths": 1,
        "heads": 1,
        "events": 1,
    }
    assert dict(done.told) == {"completed": 2, "new": 1}
    store = desk.store()
    (person,) = store.people(key_of("Dmitry Ostrov"))
    assert person.died is not None
    assert describe_moment(person.died) == "9 June 2024"
    assert (person.notability, person.source) == (41, "+wikidata:Q11")
    assert store.people(key_of("Dmitry Ivanovich Ostrov")) == (person,)
    assert store.people(key_of("Dima")) == ()
    term = store.terms(key_of("Dmitry Ostrov"))[1]
    assert term.end is not None
    assert (describe_moment(term.end), term.known_until) == ("1 July 2013", None)
    (war,) = store.things(key_of("Second Strait War"))
    assert (describe_moment(war.start), war.kind) == ("February 2023", "war")  # type: ignore[arg-type]
    assert "second strait war" in store.thing_names()["second"]
    (part,) = store.coverage()
    assert [(each.table, each.day, each.rows) for each in part.fetched] == [
        ("deaths", "2026-11-22", 1), ("heads", "2026-11-22", 1), ("events", "2026-11-22", 1),
    ]  # fmt: skip
    assert part.sources["wikidata"] == 3
    assert not (desk.folder / "pages").exists()


def test_one_file_is_swapped_in_whole(desk: Desk) -> None:
    desk.update("heads")
    assert sorted(each.name for each in desk.folder.iterdir()) == [FILE, "lock"]


def test_the_same_answers_give_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    desk.rows["events"].append({**WAR, "item": "Q22", "name": "Third Strait War"})
    desk.update("events")
    first = (desk.folder / FILE).read_bytes()
    desk.rows["events"].reverse()
    desk.renew()  # type: ignore[attr-defined]
    desk.update("events")
    assert (desk.folder / FILE).read_bytes() == first


def test_a_table_that_is_not_fetched_stays(desk: Desk) -> None:
    desk.update("heads")
    desk.update("events", today=date(2026, 12, 1))
    store = desk.store()
    assert store.things(key_of("Second Strait War"))
    assert store.terms(key_of("Dmitry Ostrov"))[1].end is not None
    assert [(each.table, each.day) for each in store.coverage()[0].fetched] == [
        ("heads", "2026-11-22"),
        ("events", "2026-12-01"),
    ]


def test_a_run_that_was_broken_off_goes_on(desk: Desk) -> None:
    asked: list[str] = []
    ask = Endpoint.ask

    def counting(self: Endpoint, query: str) -> object:
        if len(asked) == 6:
            raise KeyboardInterrupt
        asked.append(query)
        return ask(self, query)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Endpoint, "ask", counting)
        with pytest.raises(KeyboardInterrupt):
            desk.update("deaths")
    assert not (desk.folder / FILE).exists()
    assert left_over(desk.folder, TODAY) == 6
    done = desk.update("deaths")
    assert done.resumed == 6
    assert len(desk.server.asked) == len(set(desk.server.asked)) == len(TABLES["deaths"].slices(TODAY))
    assert len(done.tables["deaths"].facts) == 1


def test_old_answers_are_asked_for_again(desk: Desk) -> None:
    desk.fail = lambda query, number: Reply(status=400) if number else None
    with pytest.raises(UpdateError):
        desk.update("heads", today=date(2026, 11, 1))
    assert left_over(desk.folder, date(2026, 11, 4)) == 1
    assert left_over(desk.folder, date(2026, 11, 5)) == 0


def test_a_damaged_page_is_asked_for_again(desk: Desk) -> None:
    desk.fail = lambda query, number: Reply(status=400) if number == 1 else None
    with pytest.raises(UpdateError):
        desk.update("heads")
    (page,) = (desk.folder / "pages").glob("*.json")
    page.write_text(page.read_text(encoding="utf-8")[:-3], encoding="utf-8")
    desk.renew()  # type: ignore[attr-defined]
    assert len(desk.update("heads").tables["heads"].facts) == 1


def test_answers_of_another_endpoint_are_not_taken(desk: Desk) -> None:
    desk.fail = lambda query, number: Reply(status=400) if number == 1 else None
    with pytest.raises(UpdateError):
        desk.update("heads")
    desk.endpoint = replace(desk.endpoint, url=desk.endpoint.url + "?other")
    desk.renew()  # type: ignore[attr-defined]
    desk.update("heads")
    assert len(desk.server.asked) == 4


def test_a_question_that_is_too_large_is_halved(desk: Desk) -> None:
    whole = TABLES["deaths"].query(TABLES["deaths"].slices(TODAY)[0])
    desk.fail = lambda query, number: Reply(status=500) if query == whole else None
    done = desk.update("deaths")
    parts = len(TABLES["deaths"].slices(TODAY))
    assert len(done.tables["deaths"].facts) == 1
    assert len(desk.server.asked) == parts - 1 + 2 + desk.endpoint.tries
    assert desk.waits == [5.0, 10.0, 20.0]


def test_one_that_cannot_be_halved_is_told(desk: Desk) -> None:
    desk.fail = lambda *_: Reply(status=504)
    with pytest.raises(
        UpdateError, match=r"504 .*asked for heads, head of state; the facts in force are unchanged"
    ):
        desk.update("heads")


FAILURES = {
    "refused": Reply(status=403),
    "too many requests": Reply(status=429),
    "breakdown": Reply(status=500),
    "cut short": Reply(b'{"results": {"bindings": [{'),
    "another type": Reply(b'{"results": {"bindings": 7}}'),
    "rows of another type": Reply(json.dumps({"results": {"bindings": [3, [], {"item": 4}]}}).encode()),
    "no rows": Reply(answer()),
    "dates of another type": Reply(
        answer(HEAD).replace(b"2009-05-02T00:00:00Z", b"May 2009").replace(b'"11"', b'"day"')
    ),
    "rows that cannot be": Reply(answer({**HEAD, "end": "2001-01-01"})),
}


@pytest.mark.parametrize("what", FAILURES)
def test_whatever_fails_the_facts_in_force_stay(desk: Desk, what: str) -> None:
    desk.update("heads")
    before = (desk.folder / FILE).read_bytes()
    desk.fail = lambda *_: FAILURES[what]
    with pytest.raises(UpdateError, match="; the facts in force are unchanged"):
        desk.update("heads")
    assert (desk.folder / FILE).read_bytes() == before
    assert desk.store().terms(key_of("Dmitry Ostrov"))


def test_impossible_rows_are_refused_and_counted(desk: Desk) -> None:
    desk.rows["heads"] += [{**HEAD, "item": f"Q{i}", "name": f"Nobody {i}"} for i in range(100, 120)]
    desk.rows["heads"] += [{**HEAD, "item": "Q7", "end": "2001"}, {**HEAD, "item": "not an item"}]
    rows = desk.update("heads").tables["heads"]
    assert len(rows.facts) == 21
    assert dict(rows.refused) == {"leaves office before taking it": 1, "it names no item": 1}


def test_a_table_that_lost_many_rows_is_refused_unless_forced(desk: Desk) -> None:
    desk.rows["events"] = [{**WAR, "item": f"Q{i}", "name": f"Strait War {i}"} for i in range(10)]
    desk.update("events")
    desk.rows["events"] = desk.rows["events"][:7]
    desk.renew()  # type: ignore[attr-defined]
    with pytest.raises(
        UpdateError, match=r"'events' looks broken: it has 7 rows, 10 on 2026-11-22 \(--force"
    ):
        desk.update("events")
    assert desk.store().things(key_of("Strait War 9"))
    desk.update("events", force=True)
    assert not desk.store().things(key_of("Strait War 9"))


def test_a_file_that_cannot_be_used_is_replaced(desk: Desk) -> None:
    desk.folder.mkdir()
    (desk.folder / FILE).write_bytes(b"torn")
    desk.update("heads")
    assert desk.store().terms(key_of("Dmitry Ostrov"))


def test_what_an_update_that_died_while_writing_left_does_no_harm(desk: Desk) -> None:
    desk.update("heads")
    (desk.folder / f"{FILE}.new").write_bytes(b"half of it")
    assert desk.store().terms(key_of("Dmitry Ostrov"))
    desk.renew()  # type: ignore[attr-defined]
    desk.update("heads")
    assert not (desk.folder / f"{FILE}.new").exists()


def test_a_swap_that_fails_leaves_the_file_in_force(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.update("heads")
    before = (desk.folder / FILE).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.shutil, "copyfile", full)
    desk.renew()  # type: ignore[attr-defined]
    with pytest.raises(UpdateError, match="No space left on device"):
        desk.update("heads")
    assert (desk.folder / FILE).read_bytes() == before


def test_two_updates_at_once(desk: Desk) -> None:
    with locked(desk.folder), pytest.raises(UpdateError, match="another update is under way"):
        desk.update("heads")


def test_a_folder_that_cannot_be_made(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    desk.folder = tmp_path / "file" / "data"
    with pytest.raises(UpdateError, match="cannot be written to"):
        desk.update("heads")


def test_the_way_back(desk: Desk) -> None:
    assert not reset(desk.folder)
    desk.update("heads")
    assert reset(desk.folder)
    assert not (desk.folder / FILE).exists()
    assert not reset(desk.folder)


def test_the_fetched_rows_lie_in_the_file(desk: Desk) -> None:
    desk.update("heads")
    with closing(sqlite3.connect(desk.folder / FILE)) as db:
        assert db.execute("SELECT name, endpoint FROM fetched").fetchall() == [("heads", desk.server.url)]
