"""Every action does what its title says: the finding is gone after it, and only that one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types

from checker.lsp.abilities import ALL, Abilities
from checker.lsp.actions import actions
from checker.lsp.analysis import Analysis, analyse
from checker.lsp.diagnostics import diagnostics
from checker.lsp.hover import hover
from checker.lsp.lines import Lines
from checker.lsp.opened import Opened
from checker.lsp.surroundings import Surroundings
from checker.suppress.sidecar import SUFFIX

WRONG, OTHER = "31 April 2021", "30 February 2020"
MARKDOWN = {
    "paragraph": "It opened on {}\nin the rain.\n\nIt closed in 2022.\n",
    "title": "# Opened on {}\n\nText.\n",
    "closed title": "# Opened on {} #\n\nText.\n",
    "underlined title": "Opened on {}\n====\n\nText.\n",
    "list": "- It opened on {}\n- and closed.\n",
    "table": "| day | what |\n|---|---|\n| {} | opened |\n",
    "quotation": "> It opened on {}.\n\nText.\n",
    "emphasis": "It opened on *{}*\n",
    "windows": "It opened on {}.\r\n\r\nText.\r\n",
    "no end": "It opened on {}.",
}
HTML = {
    "paragraph": "<p>It opened on {}.</p>\n<p>Text.</p>\n",
    "bold": "<p>It opened <b>on {}</b></p>",
    "cell": "<table><tr><td>{}</td><td>opened</td></tr></table>",
}


def look(text: str, path: Path) -> Analysis:
    opened = Opened(path.as_uri(), "", 1, Lines(text))
    return analyse(opened, Surroundings(isolated=True, folders=(path.parent,)))


def offered(analysis: Analysis, word: str) -> list[types.CodeAction]:
    start = analysis.opened.lines.text.index(word)
    found = actions(analysis, analysis.opened.lines.range(start, start), ALL)
    return [action for action in found if action.kind is types.CodeActionKind.QuickFix]


def after(analysis: Analysis, action: types.CodeAction) -> Analysis:
    """What is found once the action was taken; files beside the text are really written."""
    assert action.edit is not None
    lines = analysis.opened.lines
    for change in action.edit.document_changes or ():
        if not isinstance(change, types.TextDocumentEdit):
            continue
        for edit in change.edits:
            assert isinstance(edit, types.TextEdit)
            if change.text_document.uri == analysis.opened.uri:
                lines = lines.changed(types.TextDocumentContentChangePartial(edit.range, edit.new_text))
            else:
                with Path(f"{analysis.opened.path}{SUFFIX}").open("a", encoding="utf-8") as file:
                    file.write(edit.new_text)
    opened = replace(analysis.opened, lines=lines)
    return analyse(opened, Surroundings(isolated=True))


def rules(analysis: Analysis) -> list[str]:
    return [finding["rule"] for finding in analysis.findings]


@pytest.mark.parametrize(
    ("suffix", "form"),
    [*((".md", form) for form in MARKDOWN.values()), *((".html", form) for form in HTML.values())],
    ids=[*MARKDOWN, *(f"html {name}" for name in HTML)],
)
def test_a_comment_sets_the_finding_aside_and_leaves_the_text(suffix: str, form: str, tmp_path: Path) -> None:
    before = look(form.format(WRONG), tmp_path / f"a{suffix}")
    titles = [action.title for action in offered(before, WRONG)]
    assert titles[-2:] == ["Ignore impossible-date here", "Ignore impossible-date in this file"]
    for action in offered(before, WRONG)[-2:]:
        then = after(before, action)
        assert rules(then) == []
        assert then.document.text.strip() == before.document.text.strip()


def test_here_means_here(tmp_path: Path) -> None:
    before = look(f"It opened on {WRONG}.\n\nIt closed on {OTHER}.\n", tmp_path / "a.md")
    *_, here, everywhere = offered(before, OTHER)
    assert [f["span"]["quote"] for f in after(before, here).findings] == [WRONG]
    assert rules(after(before, everywhere)) == []


def test_plain_text_is_left_alone_and_the_file_beside_it_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    before = look(f"It opened on {WRONG}.\n\nIt closed on {OTHER}.\n", path)
    here = offered(before, OTHER)[-2]
    assert here.title == f"Ignore impossible-date here, in a.txt{SUFFIX}"
    then = after(before, here)
    assert [f["span"]["quote"] for f in then.findings] == [WRONG]
    everywhere = offered(then, WRONG)[-1]
    assert rules(after(then, everywhere)) == []


def test_a_file_beside_it_that_cannot_take_more_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / f"a.txt{SUFFIX}").write_text('ignore = ["life"]\n', encoding="utf-8")
    before = look(f"It opened on {WRONG}.", tmp_path / "a.txt")
    assert not [action for action in offered(before, WRONG) if "Ignore" in action.title]


def test_a_text_without_a_file_has_no_file_beside_it() -> None:
    opened = Opened("untitled:Untitled-1", "plaintext", 1, Lines(f"It opened on {WRONG}."))
    analysis = analyse(opened, Surroundings(isolated=True))
    assert rules(analysis) == ["impossible-date"]
    assert not [action for action in offered(analysis, WRONG) if "Ignore" in action.title]


@pytest.mark.parametrize("text", [f"🚢 It opened on {WRONG}.", "It met on Monday, 13 February 2024."])
def test_every_suggestion_mends_the_finding(text: str, tmp_path: Path) -> None:
    before = look(text, tmp_path / "a.md")
    (finding,) = before.findings
    fixes = [a for a in offered(before, finding["span"]["quote"]) if "Ignore" not in a.title]
    assert fixes
    for action in fixes:
        assert rules(after(before, action)) == []


def test_metadata_can_only_be_set_aside_for_the_whole_file(tmp_path: Path) -> None:
    text = "---\ntitle: On 31 April 2021\ndate: 2024-02-31\n---\n\nText.\n"
    before = look(text, tmp_path / "a.md")
    assert before.findings
    for finding in before.findings:
        titles = [action.title for action in offered(before, finding["span"]["quote"])]
        assert not [title for title in titles if title.endswith("here")]


def test_an_editor_that_can_do_little_is_asked_for_little(tmp_path: Path) -> None:
    little = Abilities()
    before = look(f"It opened on {WRONG}.", tmp_path / "a.md")
    everything = before.opened.lines.range(0, len(before.opened.lines.text))
    for action in actions(before, everything, little):
        assert action.edit is not None
        assert action.edit.document_changes is None
        assert list(action.edit.changes or ()) == [before.opened.uri]
    plain = look(f"It opened on {WRONG}.", tmp_path / "a.txt")
    assert not [a for a in actions(plain, everything, little) if "Ignore" in a.title]
    shown = hover(before, before.opened.lines.position(20), little)
    assert shown is not None
    assert isinstance(shown.contents, types.MarkupContent)
    assert shown.contents.kind is types.MarkupKind.PlainText
    assert shown.contents.value.startswith("impossible-date (error): April has 30 days, not 31.")
    assert [each.related_information for each in diagnostics(before, little)] == [None]
