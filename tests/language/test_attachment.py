from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.language.attachment import antecedents, governor
from checker.language.nominal import is_event_noun, is_time_word
from checker.model.sentence import Parse
from checker.model.span import Span

PickSpan = Callable[[str], tuple[Parse, Span]]


@pytest.mark.parametrize(
    ("marked", "event", "described"),
    [
        (
            "Alarm stems from a joint declaration issued [[last year]] by the two envoys.",
            "issued",
            ["declaration"],
        ),
        ("The [[May 2008]] joint declaration by the two envoys drew fire.", "declaration", ["declaration"]),
        ("The declaration, issued in [[May 2008]], drew fire.", "issued", ["declaration"]),
        ("The declaration of [[14 May]] drew fire.", "declaration", ["declaration"]),
        ("The accord that their ministers signed on [[14 May 2008]] was hailed.", "signed", ["accord"]),
        ("They signed the accord on [[14 May 2008]].", "signed", ["accord"]),
        ("The accord was signed on [[14 May 2008]] in Lima.", "signed", ["accord"]),
        ("The ceremony was in [[2007]].", "was", ["ceremony"]),
        ("Their last meeting, in Oslo [[last June]], lasted an hour.", "meeting", ["meeting"]),
        ("[[Tuesday]]'s vote was close.", "vote", ["vote"]),
        ("The [[2008]] book sold well.", "book", ["book"]),
        ("On [[March 3, 1999]], the parties met in Geneva.", "met", ["parties"]),
        ("The treaty was signed in 1994 and ratified in [[1995]].", "ratified", ["treaty"]),
        ("The firm said [[Friday]] it would close the plant.", "said", ["firm"]),
        ("The fleet sailed and [[two days later]] it reached the port.", "reached", ["port"]),
        ("The war began in [[2003]].", "began", ["war"]),
        ("The vote takes place on [[1 May]].", "takes", ["vote"]),
        ("Issued in [[June 2016]], the statement angered Paris.", "Issued", ["statement"]),
        ("A similar statement from [[2019]] was withdrawn.", "statement", ["statement"]),
        ("In the fiscal year ended [[Jan. 31]], the firm reported a loss.", "reported", ["loss"]),
    ],
)
def test_what_a_time_expression_dates(
    pick_span: PickSpan, marked: str, event: str, described: list[str]
) -> None:
    parse, span = pick_span(marked)
    found = governor(parse, span)
    assert found is not None
    assert (found.text, [t.text for t in antecedents(parse, found)]) == (event, described)


@pytest.mark.parametrize("marked", ["[[May 2008]].", "[[Monday]] morning."])
def test_a_date_alone_dates_nothing(pick_span: PickSpan, marked: str) -> None:
    assert governor(*pick_span(marked)) is None


def test_a_place_outside_the_sentence_has_no_governor(pick_span: PickSpan) -> None:
    parse, _ = pick_span("They met in [[May]].")
    assert governor(parse, Span(900, 910)) is None


@pytest.mark.parametrize(
    ("word", "event", "time"),
    [
        ("statement", True, False),
        ("Invasion", True, False),
        ("ratification", True, False),
        ("nation", False, False),
        ("book", False, False),
        ("morning", False, True),
        ("May", False, True),
    ],
)
def test_nouns_for_events_and_for_times(word: str, event: bool, time: bool) -> None:
    assert (is_event_noun(word), is_time_word(word)) == (event, time)
