"""Whole sessions of an editor with the server in a process of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types

from tests.lsp.editor import Editor, session
from tests.lsp.transcript import PAGE, Transcript

HARBOUR = """\
---
date: 2024-03-05
---

# The harbour 🚢

🚢🚢 It opened on 31 April 2021. It was widened last year.
"""


def hold(
    folder: Path, talk: Callable[[Editor, types.InitializeResult], Awaitable[None]], *options: str,
    encodings: list[str] | None = None,
) -> None:  # fmt: skip
    async def run() -> None:
        async with session(folder, *options, encodings=encodings) as (editor, result):
            await talk(editor, result)

    asyncio.run(run())


def test_a_session(tmp_path: Path) -> None:
    """What docs/editors.md shows is what happens."""
    uri = (tmp_path / "harbour.md").as_uri()
    transcript = Transcript()

    async def talk(editor: Editor, _: types.InitializeResult) -> None:
        editor.open(uri, HARBOUR)
        transcript.line("opens harbour.md")
        (wrong,) = await editor.found(uri)
        transcript.diagnostic(wrong)
        transcript.line("points at “last year”")
        transcript.hover(await editor.hover(uri, 6, 51))
        transcript.line("points at “31 April”")
        transcript.hover(await editor.hover(uri, 6, 22))
        transcript.line("asks what to do")
        offered = await editor.actions(uri, wrong)
        transcript.actions(offered)
        here = next(each for each in offered if each.title.endswith("here"))
        transcript.line(f"takes “{here.title}”", "nothing is marked any more")
        seen = len(editor.published[uri])
        editor.apply(uri, here)
        assert await editor.found(uri, seen) == []
        transcript.line("types 30 for 31")
        editor.type(uri, types.Range(types.Position(6, 18), types.Position(6, 20)), "30")
        (unused,) = await editor.found(uri)
        transcript.diagnostic(unused)
        transcript.line("takes the comment out", "nothing is marked any more")
        editor.type(uri, unused.range, "")
        assert await editor.found(uri) == []
        seen = len(editor.published[uri])
        editor.close(uri)
        assert await editor.found(uri, seen) == []
        assert editor.messages == []

    hold(tmp_path, talk)
    assert transcript.text in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("encodings", "agreed", "start"),
    [
        (None, "utf-16", 18),
        (["utf-8", "utf-16"], "utf-8", 22),
        (["utf-32"], "utf-32", 16),
        (["x"], "utf-16", 18),
    ],
)
def test_positions_count_what_was_agreed(
    encodings: list[str] | None, agreed: str, start: int, tmp_path: Path
) -> None:
    uri = (tmp_path / "a.md").as_uri()

    async def talk(editor: Editor, result: types.InitializeResult) -> None:
        assert result.capabilities.position_encoding == agreed
        editor.open(uri, HARBOUR)
        (wrong,) = await editor.found(uri)
        assert (wrong.range.start.line, wrong.range.start.character) == (6, start)

    hold(tmp_path, talk, encodings=encodings)


def test_fast_typing_is_looked_at_once(tmp_path: Path) -> None:
    uri = (tmp_path / "a.md").as_uri()
    end = types.Position(10_000, 0)

    async def talk(editor: Editor, _: types.InitializeResult) -> None:
        editor.open(uri, "It opened on ")
        for char in "31 April 2021.":
            editor.type(uri, types.Range(end, end), char)
        (wrong,) = await editor.found(uri)
        assert wrong.code == "impossible-date"
        assert len(editor.published[uri]) <= 2

    hold(tmp_path, talk)


def test_configuration_is_that_of_the_workspace_folder(tmp_path: Path) -> None:
    (tmp_path / "claimline.toml").write_text(
        '[[per-path]]\npaths = ["archive"]\nignore = ["calendar"]\n', encoding="utf-8"
    )
    (tmp_path / "archive").mkdir()
    old, new = ((tmp_path / name).as_uri() for name in ("archive/a.txt", "b.txt"))

    async def talk(editor: Editor, _: types.InitializeResult) -> None:
        for uri in (old, new):
            editor.open(uri, "It opened on 31 April 2021.", "plaintext")
        assert await editor.found(old) == []
        assert [each.code for each in await editor.found(new)] == ["impossible-date"]
        (tmp_path / "claimline.toml").write_text("ingore = []\n", encoding="utf-8")
        seen = len(editor.published[new])
        changed = types.FileEvent((tmp_path / "claimline.toml").as_uri(), types.FileChangeType.Changed)
        editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
        (fault,) = await editor.found(new, seen)
        assert "did you mean 'ignore'" in fault.message
        assert any("did you mean 'ignore'" in message for message in editor.messages)

    hold(tmp_path, talk)


def test_what_cannot_be_read_does_not_end_the_session(tmp_path: Path) -> None:
    broken, binary, code = ((tmp_path / name).as_uri() for name in ("a.md", "b.md", "c.py"))

    async def talk(editor: Editor, _: types.InitializeResult) -> None:
        editor.open(broken, "---\ntitle: [x\n---\n\nIt opened on 31 April 2021.\n")
        editor.open(code, "It opened on 31 April 2021.", "python")
        editor.open(binary, "\0" * 50 + "\ud800 31 April 2021")
        assert {each.code for each in await editor.found(broken)} == {"impossible-date", "unreadable"}
        await editor.found(binary)
        assert code not in editor.published
        assert await editor.hover(code, 0, 3) is None

    hold(tmp_path, talk)


def test_a_missing_extra_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from checker.cli.main import main

    monkeypatch.setitem(__import__("sys").modules, "checker.lsp.server", None)
    assert main(["lsp"]) == 2
    assert capsys.readouterr().err == 'claimline: lsp needs the extra "lsp" of claimline to be installed\n'
