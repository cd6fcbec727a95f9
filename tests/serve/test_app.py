"""The web application: what it answers, and what it refuses."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason='the extra "web" is not installed')
pytest.importorskip("httpx", reason="httpx is not installed")

from checker.serve.guard import HEADERS
from checker.serve.order import Answer, Order
from tests.review.made import HOSTILE, SLIPS
from tests.serve.made import LIMITS, Visitor


@pytest.fixture
def visitor() -> Visitor:
    return Visitor()


def alert(page: str) -> str:
    found = re.search(r'role="alert">(.*?)</p>', page, re.DOTALL)
    return found[1] if found else ""


def test_pasted_text_gives_the_page(visitor: Visitor) -> None:
    answer = visitor.post(text=SLIPS)
    assert answer.status_code == 200
    assert "31 November 2022" in answer.text
    assert 'href="/">Another document</a>' in answer.text


def test_an_uploaded_file_is_read_by_its_name(visitor: Visitor) -> None:
    answer = visitor.post(file=("folder\\story.md", b"# On *Monday*, 7 May 2024\n"), format="json")
    content = answer.json()
    assert content["id"] == "story.md"
    assert content["findings"][0]["finding"]["rule"] == "weekday-mismatch"


def test_markdown_is_an_answer_too(visitor: Visitor) -> None:
    answer = visitor.post(text=SLIPS, format="markdown")
    assert answer.headers["content-type"].startswith("text/markdown")
    assert answer.text.startswith("<!-- claimline review -->")


def test_the_visitor_states_date_and_language(visitor: Visitor) -> None:
    answer = visitor.post(text="Es begann gestern.", published="2024-03-06", language="de", format="json")
    content = answer.json()
    assert content["published"]["value"] == "2024-03-06"
    assert content["language"] == "de"
    assert content["claims"][0]["readings"][0]["earliest"] == "2024-03-05"


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({}, "Give a text or a file."),
        ({"text": "  \n"}, "Give a text or a file."),
        ({"text": "One.", "path": "a.txt"}, "Give one document, not several."),
        ({"path": "a.txt"}, "This server reads no paths."),
        ({"text": "One.", "published": "31 February 2024"}, "31 February 2024"),
        ({"text": "One.", "language": "xx"}, "xx"),
        ({"text": "One.", "input_format": "exe"}, "Unknown format"),
        ({"text": "One.", "format": "exe"}, "Unknown format"),
        ({"text": "One.", "id": "x" * 500}, "more than 200 characters"),
        ({"text": '{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}'}, "name one by its id (a, b)"),
        ({"text": "One.", "input_format": "pdf"}, "damaged file, or no PDF"),
        ({"text": '<p>"', "language": '"><script>'}, "&lt;script&gt;"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed(
    visitor: Visitor, fields: dict[str, str], says: str
) -> None:
    answer = visitor.post(**fields)
    assert answer.status_code == 422
    assert says in alert(answer.text)
    assert "<script" not in answer.text
    assert unescape(answer.text.partition('spellcheck="false">\n')[2]).startswith(fields.get("text", ""))


def test_one_of_several_documents_is_chosen_by_id(visitor: Visitor) -> None:
    lines = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
    assert visitor.post(file=("two.jsonl", lines), id="b", format="json").json()["id"] == "b"


def test_a_bad_line_leaves_the_others_whole(visitor: Visitor) -> None:
    lines = b'{"id": "a", "text": "It began in 1999."}\n{"id": \n'
    content = visitor.post(file=("two.jsonl", lines), format="json").json()
    assert len(content["claims"]) == 1
    assert "two.jsonl:2" in content["errors"][0]


@pytest.mark.parametrize("path", ["/", "/review", "/nothing", "/favicon.ico"])
@pytest.mark.parametrize("host", ["testserver", "evil.example"])
def test_every_answer_is_protected(visitor: Visitor, path: str, host: str) -> None:
    answer = visitor.client.get(path, headers={"host": host})
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "access-control-allow-origin" not in answer.headers
    assert "server" not in answer.headers


def test_the_dossiers_policy_names_what_it_carries(visitor: Visitor) -> None:
    answer = visitor.post(text=SLIPS)
    policy = answer.headers["content-security-policy"]
    inside = re.search(r'Security-Policy" content="([^"]+)"', answer.text)
    assert inside
    assert policy == f"{inside[1]}; frame-ancestors 'none'"
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "host",
    ["evil.example", "testserver.evil.example", "evil.example:80@testserver", "", "127.0.0.1.nip.example"],
)
def test_other_names_for_this_machine_are_refused(visitor: Visitor, host: str) -> None:
    assert visitor.client.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://testserver.evil.example"},
    ],
)
def test_forms_of_other_sites_are_refused(visitor: Visitor, headers: dict[str, str]) -> None:
    answer = visitor.post(text=SLIPS, headers=headers)
    assert answer.status_code == 403
    assert visitor.workers.orders == []


@pytest.mark.parametrize(
    "headers",
    [{}, {"origin": "null", "sec-fetch-site": "same-origin"}, {"origin": "http://testserver"}],
)
def test_our_own_form_is_taken(visitor: Visitor, headers: dict[str, str]) -> None:
    assert visitor.post(text=SLIPS, headers=headers).status_code == 200


@pytest.mark.parametrize("token", ["", "guess", "é"])
def test_a_form_without_our_token_is_refused(visitor: Visitor, token: str) -> None:
    answer = visitor.post(text=SLIPS, token=token)
    assert answer.status_code == 403
    assert "out of date" in alert(answer.text)
    assert visitor.workers.orders == []


def test_each_server_has_a_token_of_its_own(visitor: Visitor) -> None:
    assert visitor.token != Visitor().token
    assert len(visitor.token) >= 40


@pytest.mark.parametrize("announced", [True, False])
def test_too_much_is_refused(visitor: Visitor, announced: bool) -> None:
    body = b"x" * (LIMITS.size + 1)
    content = body if announced else iter([body])
    headers = {"content-type": "multipart/form-data; boundary=b"}
    answer = visitor.client.post("/review", content=content, headers=headers)
    assert answer.status_code == 413
    assert "larger than the limit of 0.05 MB" in alert(answer.text)


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"text=One.", "application/x-www-form-urlencoded", 415),
        (b"{}", "application/json", 415),
        (b"", "", 415),
        (b"nonsense", "multipart/form-data; boundary=b", 400),
        (b"nonsense", "multipart/form-data", 400),
        (
            b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n' * 20 + b"--b--",
            "multipart/form-data; boundary=b",
            400,
        ),
    ],
)
def test_what_is_no_form_is_refused(visitor: Visitor, content: bytes, kind: str, status: int) -> None:
    answer = visitor.client.post("/review", content=content, headers={"content-type": kind})
    assert answer.status_code == status
    assert alert(answer.text)


def test_hostile_names_and_texts_stay_text(visitor: Visitor) -> None:
    answer = visitor.post(file=('"><script>alert(1)</script>.md', HOSTILE.encode()))
    assert answer.text.count("<script") == 2  # the page's own: its data and its program
    page = visitor.post(text=f"</textarea>{HOSTILE}", published="no date").text
    assert "<script" not in page
    assert page.count("</textarea>") == 1


def test_nothing_is_written_unless_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    visitor = Visitor(kept=tmp_path / "kept")
    assert 'name="keep"' in visitor.client.get("/").text
    visitor.post(file=("story.txt", SLIPS.encode() * 100))
    visitor.post(text=SLIPS, keep="no")
    Visitor().post(text=SLIPS, keep="yes")
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_kept_for_who_asks(tmp_path: Path) -> None:
    visitor = Visitor(kept=tmp_path / "kept")
    for _ in range(2):
        visitor.post(
            text=f"# ../../Two & slips\n\n{SLIPS}", input_format="markdown", format="json", keep="yes"
        )
    (file,) = (tmp_path / "kept").iterdir()
    assert re.fullmatch(r"two-slips-[0-9a-f]{8}\.json", file.name)
    assert json.loads(file.read_text(encoding="utf-8"))["findings"]
    assert str(file) in visitor.said[0]


def test_a_copy_that_cannot_be_kept_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file", encoding="utf-8")
    visitor = Visitor(kept=tmp_path / "kept")
    assert visitor.post(text=SLIPS, keep="yes").status_code == 200
    assert "cannot be written" in visitor.said[0]


class Broken:
    """Workers with a fault."""

    def answer(self, order: Order, seconds: float) -> Answer:
        raise RuntimeError("a fault\nof ours")


def test_a_fault_is_one_line_without_a_trace() -> None:
    visitor = Visitor(workers=Broken())
    answer = visitor.post(text=SLIPS)
    assert answer.status_code == 500
    assert "internal error, please report it: RuntimeError" in alert(answer.text)
    assert "Traceback" not in answer.text
    assert "\n" not in visitor.said[0]
