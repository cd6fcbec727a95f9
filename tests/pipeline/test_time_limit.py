from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from checker.article import Article
from checker.engine import Checker
from checker.model.document import Document
from checker.model.report import DocumentReport
from checker.time_limit import OverTimeError, time_limit, uninterrupted
from checker.work import perform
from tests.cli.conftest import Run
from tests.pipeline.spinning import Spinning

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no such alarm")
LIMIT = 0.2


def document(name: str, text: str) -> Document:
    return Document(id=name, source=text, text=text, format="text")


def burn(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("endless", ["spin", "backtrack"])
def test_a_document_without_end_costs_no_other_its_result(jobs: int, endless: str) -> None:
    documents = [document("a", "short"), document("b", endless), document("c", "short")]
    assert list(perform(Spinning(), documents, jobs, LIMIT)) == [
        "a: done",
        "b: no result within 0.2 seconds of processor time",
        "c: done",
    ]


def test_longer_documents_have_more_time() -> None:
    text = "spin".ljust(2_000_000)
    (result,) = perform(_Stripped(), [document("a", text)], 1, LIMIT)
    assert result == "a: no result within 0.6 seconds of processor time"


class _Stripped(Spinning):
    def run(self, documents: Sequence[Document]) -> Iterator[str]:
        return super().run([document(each.id, each.text.strip()) for each in documents])


def test_what_is_done_with_a_result_does_not_count() -> None:
    results = perform(Spinning(), [document("a", "short"), document("b", "short")], 1, LIMIT)
    assert next(results) == "a: done"
    burn(2 * LIMIT)
    assert list(results) == ["b: done"]


def test_without_a_limit_nothing_is_set() -> None:
    with time_limit(0):
        assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_an_alarm_is_gone_after_its_block() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with pytest.raises(OverTimeError), time_limit(LIMIT):
        burn(60)
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)
    assert signal.getsignal(signal.SIGVTALRM) is before


def test_what_must_not_be_interrupted_is_done_first() -> None:
    done = []

    def work() -> None:
        with uninterrupted():
            burn(2 * LIMIT)
            done.append("whole")
        burn(60)

    with pytest.raises(OverTimeError), time_limit(LIMIT):
        work()
    assert done == ["whole"]


def test_other_threads_go_without_a_limit() -> None:
    done = []

    def work() -> None:
        with time_limit(LIMIT):
            done.append(signal.getitimer(signal.ITIMER_VIRTUAL))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [(0, 0)]


def test_check_reports_the_rest_and_ends_with_2(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Checker.report

    def report(self: Checker, article: Article) -> DocumentReport:
        while "for ever" in article.text:
            pass
        return whole(self, article)

    monkeypatch.setattr(Checker, "report", report)
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("It opened on Monday, 29 February 2024.")
    Path("b.txt").write_text("It took for ever.")
    Path("c.txt").write_text("It closed on 31 April 2024.")
    assert run("check", "a.txt", "--no-cache").status == 1  # everything is loaded
    outcome = run("check", ".", "--no-cache", "--format", "concise", "--timeout", "1")
    assert outcome.status == 2
    assert outcome.err == "claimline: b.txt: no result within 1 seconds of processor time\n"
    assert "weekday-mismatch" in outcome.out
    assert "impossible-date" in outcome.out


def test_a_review_and_an_archive_give_up_too(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def for_ever(*_: object) -> None:
        while True:
            pass

    monkeypatch.setattr("checker.review.examine.examine", for_ever)
    monkeypatch.setattr("checker.archive.records.told_of", for_ever)
    Path("a.txt").write_text("It closed on 30 April 2024.")
    add = ["archive", "add", "a.txt", "--archive", "house.db"]
    for argv, out in ((["review", "a.txt"], ""), (add, "0 added, 0 changed, 0 unchanged\n")):
        outcome = run(*argv, "--timeout", "0.5")
        assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, out, 1)
        assert outcome.err.startswith("claimline: a.txt: no result within 0.5 seconds of processor time")
