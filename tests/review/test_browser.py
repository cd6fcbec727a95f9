"""The page as a person meets it: loaded, clicked, typed at, printed, in a real browser."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.review.html import dossier_html
from tests.review.browser import Tab, browser, find_browser
from tests.review.made import EXAMPLES, example

PROGRAM = find_browser()
pytestmark = pytest.mark.skipif(
    PROGRAM is None, reason="no Chromium or Chrome is installed, so the page is not tried in a browser"
)
FIND = "document.getElementById('find')"
Show = Callable[[str], Tab]

CAPTURE = "addEventListener('click', e => { if (e.target.download) e.preventDefault(); }, true);" + (
    "URL.createObjectURL = blob => { window.saved = blob.text(); return '#'; };"
)


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    assert PROGRAM
    with browser(PROGRAM, tmp_path_factory.mktemp("profile")) as opened:
        opened.call("Page.addScriptToEvaluateOnNewDocument", source=CAPTURE)
        yield opened


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("pages")
    for name in EXAMPLES:
        Path(folder, f"{name}.html").write_text(dossier_html(example(name)), encoding="utf-8")
    return {name: Path(folder, f"{name}.html").as_uri() for name in EXAMPLES}


@pytest.fixture
def show(tab: Tab, pages: dict[str, str]) -> Show:
    def opened(name: str) -> Tab:
        tab.open("about:blank")
        tab.open(pages[name])
        return tab

    return opened


def visible(tab: Tab, selector: str) -> bool:
    """Whether an element lies inside the window, once it is there and has stopped scrolling."""
    return bool(
        tab.run(
            f"""new Promise(done => {{
                let last = NaN;
                const look = () => {{
                    const element = document.querySelector({selector!r});
                    if (!element) return setTimeout(look, 50);
                    const box = element.getBoundingClientRect();
                    if (box.top === last) done(box.height > 0 && box.bottom > 0 && box.top < innerHeight);
                    else {{ last = box.top; setTimeout(look, 150); }}
                }};
                look();
            }})"""
        )
    )


@pytest.mark.parametrize("name", EXAMPLES)
def test_page_runs_without_complaint_and_asks_no_network(name: str, show: Show) -> None:
    tab = show(name)
    assert tab.named("Runtime.exceptionThrown") == []
    assert tab.named("Log.entryAdded") == []
    asked = {event["request"]["url"].split(":")[0] for event in tab.named("Network.requestWillBeSent")}
    assert asked == {"file"}
    assert tab.run("document.getElementById('filter').hidden") is False


def test_nothing_that_a_text_says_is_run(show: Show) -> None:
    tab = show("hostile")
    assert tab.run("window.pwned") is None
    assert tab.run("document.querySelectorAll('img, iframe, form, [onerror], [style]').length") == 0
    assert tab.run("document.querySelectorAll('.prose script, #tip script, svg script').length") == 0


def test_policy_stops_what_the_page_does_not_carry(show: Show) -> None:
    tab = show("slips")
    tab.run("document.body.append(Object.assign(document.createElement('script'), {text: 'pwned = 1'}))")
    tab.run("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"pwned = 1\">')")
    assert tab.run("window.pwned") is None


def test_a_place_of_a_finding_leads_into_the_text(show: Show) -> None:
    tab = show("slips")
    tab.click("#f1 .places a")
    assert tab.run("location.hash") == "#f1-1"
    assert visible(tab, "#f1-1")
    assert tab.run("document.querySelector('[data-of~=f1-1].here').textContent") == "Monday, 7 May 2024"
    assert tab.run("document.activeElement.closest('.prose') !== null")


def test_the_text_leads_to_the_finding_and_the_table(show: Show) -> None:
    tab = show("slips")
    tab.click(".prose a.error")
    assert tab.run("document.activeElement.id") == "f1"
    tab.click(".prose a.read")
    assert tab.run("document.activeElement.localName") == "tr"
    assert visible(tab, "tr.here")


def test_the_timeline_leads_into_the_text(show: Show) -> None:
    tab = show("slips")
    assert tab.run("document.querySelectorAll('#chart a.source').length") > 0
    tab.click("#chart a.error .bar")
    assert visible(tab, tab.run("location.hash"))
    assert tab.run("document.querySelector('.prose .here').textContent") == "Monday, 7 May 2024"


def test_hover_and_focus_tell_the_readings(show: Show) -> None:
    tab = show("slips")
    tab.run("document.querySelector('#chart a.ambiguous').focus()")
    assert tab.run("document.getElementById('tip').hidden") is False
    assert tab.run("document.querySelectorAll('#tip li').length") > 1
    assert tab.run("(box => box.top >= 0 && box.bottom <= innerHeight)(tip.getBoundingClientRect())")
    tab.press("Escape")
    assert tab.run("document.getElementById('tip').hidden") is True


def test_many_claims_become_counts_that_open(show: Show) -> None:
    tab = show("many")
    assert tab.run("document.querySelectorAll('#chart a.count').length") > 5
    assert tab.run("document.getElementById('chart').scrollHeight") < 900
    counted = "[...document.querySelectorAll('#chart a.count text')].reduce((n, t) => n + +t.textContent, 0)"
    drawn = "document.querySelectorAll('#chart a:not(.count)').length"
    assert tab.run(f"{counted} + {drawn}") == tab.run(
        "JSON.parse(document.getElementById('data').textContent).items.length"
    )
    for _ in range(12):
        if tab.run("document.querySelector('#chart a.count') === null"):
            break
        tab.run("document.querySelector('#chart a.count').focus()")
        assert tab.run("document.getElementById('tip').hidden") is False
        tab.press("Enter")
    assert tab.run("document.querySelector('#chart a.count') === null")
    assert tab.run("document.activeElement.id") == "chart"
    tab.click("[data-do=all]")
    assert tab.run("document.querySelectorAll('#chart a.count').length") > 5


def test_a_chosen_finding_is_drawn_as_a_chain(show: Show) -> None:
    tab = show("many")
    assert tab.run("document.querySelectorAll('.chain-line').length") == 0
    tab.click("#f1 .places a")
    assert tab.run("document.querySelectorAll('.chain-line').length") >= 1
    assert tab.run("document.querySelectorAll('#f1 .line li').length") >= 2
    tab.click("#f1 .line a")
    assert visible(tab, tab.run("location.hash"))


def test_the_keyboard_alone_reaches_the_text(show: Show) -> None:
    tab = show("slips")
    tab.press("Tab")
    assert tab.run("document.activeElement.className") == "skip"
    tab.press("Enter")
    assert tab.run("document.activeElement.id") == "text"
    tab.press("Tab")
    assert tab.run("document.activeElement.closest('.prose') !== null")


def test_dark_is_dark_and_light_is_light(show: Show) -> None:
    tab = show("slips")
    paper = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((n, c) => n + +c, 0)"
    shades = []
    for scheme in ("light", "dark"):
        tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        shades.append(tab.run(paper))
    tab.show_as("screen")
    assert shades[0] > 700
    assert shades[1] < 100


def test_keys_and_buttons_zoom(show: Show) -> None:
    tab = show("slips")
    axis = "[...document.querySelectorAll('#chart .axis')].map(e => e.textContent).join()"
    tab.click("[data-do=all]")
    everything = tab.run(axis)
    assert "1980" in everything
    tab.run("document.getElementById('chart').focus()")
    for _ in range(4):
        tab.press("+")
    closer = tab.run(axis)
    assert closer != everything
    tab.press("ArrowRight")
    assert tab.run(axis) != closer
    tab.press("0")
    assert tab.run(axis) == everything
    tab.click("[data-do=near]")
    assert tab.run("document.getElementById('beyond').textContent") == "← 1 earlier"


def test_filter_by_words_status_and_ticks(show: Show) -> None:
    tab = show("slips")
    count = "[...document.querySelectorAll('#rows tbody tr')].filter(row => !row.hidden).length"
    every = tab.run(count)
    bars = tab.run("document.querySelectorAll('#chart a').length")
    tab.run(f"{FIND}.focus()")
    tab.call("Input.insertText", text="FUND 1974")
    assert tab.run(count) == 1
    assert tab.run("document.querySelectorAll('#chart a').length") < bars
    tab.run(f"{FIND}.value = ''; document.getElementById('status').value = 'error'")
    tab.run("document.getElementById('status').dispatchEvent(new Event('input'))")
    assert 0 < tab.run(count) < every
    tab.run("document.getElementById('status').value = ''")
    tab.click("#rows tr:not([hidden]) input")
    tab.click("#open")
    assert tab.run(count) == every - 1
    assert (
        tab.run("document.getElementById('shown').textContent") == f"{every - 1} of {every} shown, 1 checked"
    )


def test_a_hidden_row_shows_itself_when_it_is_asked_for(show: Show) -> None:
    tab = show("slips")
    tab.run(f"{FIND}.value = 'no such words'; {FIND}.dispatchEvent(new Event('input'))")
    tab.click(".prose a.read")
    assert visible(tab, "tr.here")


def test_export_holds_every_row_and_no_formula(show: Show) -> None:
    tab = show("hostile")
    tab.click("#rows input")
    tab.click("#export")
    lines = tab.run("window.saved").removeprefix("\ufeff").splitlines()
    assert len(lines) == 1 + tab.run("document.querySelectorAll('#rows tbody tr').length")
    assert lines[0].endswith('"checked"')
    assert lines[1].endswith('"yes"')
    assert not any(cell.strip('"').startswith("=") for line in lines for cell in line.split('","'))


def test_paper_has_text_timeline_and_table_but_no_tools(show: Show) -> None:
    tab = show("slips")
    tab.show_as("print")
    try:
        boxes = "['#chart svg', '.prose', '.finding', '#rows', '.tools', 'nav'].map("
        heights = tab.run(boxes + "s => document.querySelector(s).getBoundingClientRect().height)")
    finally:
        tab.show_as("screen")
    assert all(heights[:4])
    assert heights[4:] == [0, 0]
    assert base64.b64decode(tab.call("Page.printToPDF")["data"]).startswith(b"%PDF")


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_page_is_never_wider_than_the_window(width: int, show: Show) -> None:
    tab = show("report")
    tab.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    try:
        tab.run("dispatchEvent(new Event('resize'))")
        assert tab.run("document.documentElement.scrollWidth") <= width
    finally:
        tab.call("Emulation.clearDeviceMetricsOverride")


def test_controls_have_names(show: Show) -> None:
    tab = show("report")
    tree = tab.call("Accessibility.getFullAXTree")["nodes"]
    asked = {"button", "link", "checkbox", "searchbox", "combobox"}
    controls = [node for node in tree if node.get("role", {}).get("value") in asked]
    assert len(controls) > 20
    assert [node for node in controls if not node.get("name", {}).get("value")] == []
