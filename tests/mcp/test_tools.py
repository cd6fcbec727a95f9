"""The tools as a client of the official SDK calls them, over stdio with a server in a process of its own."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp")

from mcp import Client, StdioServerParameters, stdio_client

from checker.cli.main import main
from checker.mcp.tools import MOST_CHARACTERS, MOST_FINDINGS

ROOT = Path(__file__).parents[2]
WRONG = "It opened on 31 April 2021."

Talk = Callable[[Client], Awaitable[None]]


def hold(talk: Talk, folder: Path, *options: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = ["-P", "-m", "checker", "mcp", *options]
    server = StdioServerParameters(command=sys.executable, args=arguments, env=environment, cwd=folder)

    async def run() -> None:
        async with Client(stdio_client(server)) as client:
            await talk(client)

    asyncio.run(asyncio.wait_for(run(), 120))


async def ask(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    """The typed answer of a tool."""
    answer = await client.call_tool(tool, arguments)
    assert not answer.is_error, answer.content
    content: dict[str, Any] = answer.structured_content
    return content


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    """Why a tool did not answer."""
    answer = await client.call_tool(tool, arguments)
    assert answer.is_error
    (said,) = answer.content
    text: str = said.text
    assert "Traceback" not in text
    return text


def test_a_session_without_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    (tmp_path / "claimline.toml").write_text('ignore = ["calendar"]\n', encoding="utf-8")

    async def talk(client: Client) -> None:
        offered = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(offered) == {"check_text", "annotate_text", "list_rules", "explain_rule"}
        assert all(tool.output_schema for tool in offered.values())
        limits = offered["check_text"].input_schema["properties"]["text"]
        assert limits["maxLength"] == MOST_CHARACTERS

        found = await ask(client, "check_text", text=WRONG)
        assert [f["rule"] for f in found["findings"]] == ["impossible-date"]
        assert found["findings"][0]["span"]["quote"] == "31 April 2021"
        markdown = f"<!-- claimline: ignore[impossible-date] sic -->\n{WRONG}"
        aside = await ask(client, "check_text", text=markdown, input_format="markdown")
        assert [f["suppressed"]["reason"] for f in aside["findings"]] == ["sic"]
        none = await ask(client, "check_text", text=WRONG, ignore=["calendar"])
        assert none["findings"] == []

        read = await ask(client, "annotate_text", text="It closed last year.", published="2024-03-05")
        assert [(t["text"], t["value"]) for t in read["timexes"]] == [("last year", "2023")]
        assert read["published"] == {"value": "2024-03-05", "found_in": "argument"}

        rules = await ask(client, "list_rules")
        assert "impossible-date" in {rule["name"] for rule in rules["rules"]}
        page = await ask(client, "explain_rule", rule="impossible-date")
        assert (page["severity"], page["on_by_default"]) == ("error", True)
        assert page["page"].startswith("# impossible-date\n")

    hold(talk, tmp_path)


def test_wrong_arguments_are_answered(tmp_path: Path) -> None:
    async def talk(client: Client) -> None:
        assert "did you mean 'impossible-date'" in await refused(
            client, "explain_rule", rule="imposible-date"
        )
        assert "2024-02-31" in await refused(client, "check_text", text="x", published="2024-02-31")
        assert "calender" in await refused(client, "check_text", text="x", select=["calender"])
        await refused(client, "check_text", text="x" * (MOST_CHARACTERS + 1))
        await refused(client, "check_text", text=WRONG, input_format="pdf")
        await refused(client, "check_text")
        assert "binary" in await refused(client, "check_text", text="\0" * 100)
        many = " ".join(f"It met on {day} February 2021." for day in range(30, 32) for _ in range(100))
        found = await ask(client, "check_text", text=many)
        assert len(found["findings"]) == MOST_FINDINGS
        assert found["omitted"] > 0

    hold(talk, tmp_path)


def test_files_below_the_root_only(tmp_path: Path) -> None:
    root = tmp_path / "texts"
    root.mkdir()
    (root / "a.md").write_text(f"{WRONG}\n\nIt closed on Monday, 13 February 2024.\n", encoding="utf-8")
    (root / "many.jsonl").write_text('{"id": "1", "text": "x"}\n{"id": "2", "text": "x"}\n', encoding="utf-8")
    (root / "claimline.toml").write_text('ignore = ["weekday-mismatch"]\n', encoding="utf-8")
    (tmp_path / "secret.txt").write_text(WRONG, encoding="utf-8")
    (root / "link.txt").symlink_to(tmp_path / "secret.txt")
    (root / "large.txt").write_bytes(b"x" * 2_000_001)

    async def talk(client: Client) -> None:
        found = await ask(client, "check_file", path="a.md")
        assert [f["rule"] for f in found["findings"]] == ["impossible-date"]
        for path in ("../secret.txt", str(tmp_path / "secret.txt"), "link.txt"):
            assert "out of the root" in await refused(client, "check_file", path=path)
        assert "larger" in await refused(client, "check_file", path="large.txt")
        assert "2 documents" in await refused(client, "check_file", path="many.jsonl")
        for path in ("missing.txt", "a\0b", "x" * 4000, "."):
            await refused(client, "check_file", path=path)

    hold(talk, tmp_path, "--root", str(root))


@pytest.mark.parametrize(
    ("content", "says"), [(None, "is not a folder"), ("ingore = []\n", "did you mean 'ignore'")]
)
def test_a_wrong_root_is_one_line(
    content: str | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "texts"
    if content is not None:
        root.mkdir()
        (root / "claimline.toml").write_text(content, encoding="utf-8")
    assert main(["mcp", "--root", str(root)]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_a_missing_extra_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "checker.mcp.server", None)
    assert main(["mcp"]) == 2
    assert capsys.readouterr().err == 'claimline: mcp needs the extra "mcp" of claimline to be installed\n'
