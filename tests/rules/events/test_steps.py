"""What findings about events say beside their message: the steps, and what they suggest."""

from __future__ import annotations

import pytest

from checker import Checker, Document, Finding, Settings
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument


def found(rule: str, published: str, text: str) -> Finding:
    """The one finding of a rule in a text."""
    signal = DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)
    settings = Settings(select=frozenset({rule}), language="en", published=signal)
    (report,) = Checker(settings).check([Document("x", text, text, "text")])
    (finding,) = report.findings
    return finding


@pytest.mark.parametrize(
    ("published", "text", "suggested"),
    [
        ("1969-08-01", "This is the 10th anniversary of the Moon landing.", []),
        ("1970-08-01", "This is the 10th anniversary of the Moon landing.", ["In that year it is the 1st."]),
        (
            "2019-08-01",
            "This is the 40th anniversary of the Kyoto Protocol.",
            ["In that year it is the 22nd."],
        ),
    ],
)
def test_the_right_anniversary_is_suggested(published: str, text: str, suggested: list[str]) -> None:
    finding = found("recorded-anniversary-mismatch", published, text)
    assert [suggestion.message for suggestion in finding.suggestions] == suggested


@pytest.mark.parametrize(
    ("rule", "text", "message"),
    [
        (
            "recorded-elapsed-mismatch",
            "He retired in 2019, 30 years after the Kyoto Protocol, and wrote of it.",
            "From 11 December 1997 to 2019 it is 21 or 22 years.",
        ),
        (
            "recorded-anniversary-mismatch",
            "This is the 40th anniversary of the Kyoto Protocol.",
            "By the record that anniversary is 11 December 2037: Kyoto Protocol adopted: 11 December 1997.",
        ),
        (
            "recorded-order-mismatch",
            "The Kyoto Protocol came into force after the Paris Agreement.",
            "On record it was before: Kyoto Protocol, entry into force: 16 February 2005; "
            "Paris Agreement adopted: 12 December 2015.",
        ),
    ],
)
def test_of_several_stages_the_first_is_told(rule: str, text: str, message: str) -> None:
    assert found(rule, "2019-08-01", text).message == message


def test_a_step_says_on_which_side_of_publication_a_day_was_taken_to_lie() -> None:
    text = "The bust was unveiled on 21 June 1936. Photographs of the unveiling on Friday show a crowd."
    steps = found("one-event-two-dates", "2021-05-04", text).explanation
    assert (
        steps[1] == '"the unveiling on Friday": "Friday" is read as 7 May 2021, taken as after publication.'
    )


def test_a_step_names_who_was_not_in_office_then() -> None:
    text = (
        "The joint statement by President George W. Bush and President Hu Jintao, issued in 2005, was long. "
        "The joint statement by President George W. Bush and President Hu Jintao, issued in 2012, was short."
    )
    steps = found("one-event-two-dates", "2021-05-04", text).explanation
    (step,) = (step for step in steps if "office" in step)
    assert step.startswith("George W. Bush: President (United States), 20 January 2001 to 20 January 2009")
    assert step.endswith("not in that office in 2012.")


@pytest.mark.parametrize(("firsts", "flagged"), [(19, True), (20, False)])
def test_so_many_claims_of_firsts_are_read(firsts: int, flagged: bool) -> None:
    others = "".join(f"Team {chr(65 + number)} won its first cup. " for number in range(firsts))
    text = f"{others}Adeyo brought Tormel its first medal. Ivo Brandt won bronze for Tormel in 1996."
    signal = DateSignal(parse_published_argument("2021-09-03"), "2021-09-03", Signal.ARGUMENT)
    settings = Settings(select=frozenset({"first-claim"}), language="en", published=signal)
    (report,) = Checker(settings).check([Document("x", text, text, "text")])
    assert bool(report.findings) == flagged
