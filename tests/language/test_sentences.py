from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Document, Settings
from checker.language.sentences import MOST_CHARACTERS, split
from checker.model.document import Block, BlockKind
from checker.model.span import Span


def sentences(text: str) -> list[str]:
    return [text[s.span.start : s.span.end] for s in split(text, ())]


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for s in split(text, ()) for q in s.quoted]


@pytest.mark.parametrize(
    "marked",
    [
        "The vote passed. | The house rose.",
        "Did it pass? | Nobody knew! | It did.",
        "Mr. Osei met Gov. Lund and Sen. A. B. Farrow on Sept. 4. | They parted at 5 p.m. | Talks go on.",
        "The train leaves at 7:30 p.m. Friday from platform No. 4.",
        "The flight left at 9 a.m. Eastern and landed at 6 p.m. GMT on Dec. 3.",
        "She moved to the U.S. Senate. | He left the U.S. | The move was noted.",
        "He left the U.S. | In June he came back.",
        "Acme Corp. Chairman Lea Holt quit. | Shares of Acme Corp. fell.",
        "Rates rose to 3.5 percent. | In 2008. | 14 people came.",
        "Well ... perhaps not. | He paused... | Then he went on.",
        '"We won." | He smiled. | (They lost.) | Then all left.',
        '"Why now?" he asked. | "Stop!" she cried.',
        "John F. Kennedy spoke. | Sammy Davis Jr. sang. | Martin Luther King Jr. | The band played.",
        "1. Open the lid. | 2. Close it.",
        "The report ran long.|Readers complained. | See example.com for more.",
        "Am 14. Mai 2008 kam er an. | Er blieb.",
        "The firm Yahoo! said so. | It rose 4% vs. 3% before, i.e. by a third, etc.",
        "It was late. | Olsen, born in May, grew up. | However, it rained.",
        "The town grew.[12][3] | It shrank later.[4]",
        '"Enough!" , wrote the editor.',
        "会議は終わった。| 次は六月だ。",
    ],
)
def test_full_stops_end_sentences_and_abbreviations_do_not(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    assert sentences(marked.replace("|", "")) == expected


def test_blank_lines_separate_where_no_blocks_are_given() -> None:
    assert sentences("A headline\n\nThe text runs\nover lines. It ends") == [
        "A headline",
        "The text runs\nover lines.",
        "It ends",
    ]


def test_sentences_never_cross_blocks_and_name_their_block() -> None:
    text = "A headline without a stop the text of the article. More of it."
    blocks = [Block(Span(0, 25), BlockKind.HEADING), Block(Span(26, len(text)), BlockKind.PARAGRAPH)]
    found = split(text, blocks)
    assert [(s.index, s.block, text[s.span.start : s.span.end]) for s in found] == [
        (0, 0, "A headline without a stop"),
        (1, 1, "the text of the article."),
        (2, 1, "More of it."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We met," he said, "in May."', ["We met,", "in May."]),
        ("“We met. We left,” he said.", ["We met.", "We left,"]),
        ("«Wir kamen», sagte er. »Wir gingen«, sagte sie.", ["Wir kamen", "Wir gingen"]),
        ("Er sagte: „Wir kamen“ und ging.", ["Wir kamen"]),
        ("``We met,'' he said.", ["We met,"]),
        ("She called it 'a grave error' and left.", ["a grave error"]),
        ("She called it ‘a grave error’ and left.", ["a grave error"]),
        ("The workers' union and the ministers' aides met in the '90s.", []),
        ("It isn't the mayor's.", []),
        ("A 6'2\" guard scored.", []),
        ('A board 12" wide fell.', []),
        ('"We met.\n\n"We left," he said.', ["We met.", "We left,"]),
        ('He said: "We met.\n\n"We left."', ["We met.", "We left."]),
        ('He said: "We met.\n\nThey left.', []),
        ('A stray " mark and "a real one" here.', ["a real one"]),
        ('""', []),
    ],
)
def test_quotations_are_found_without_their_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_is_quoted_tells_inside_from_outside() -> None:
    text = 'He said "in May" then.'
    (sentence,) = split(text, ())
    assert sentence.is_quoted(text.index("May"))
    assert not sentence.is_quoted(text.index("said"))
    assert not sentence.is_quoted(text.index('"'))


PIECES = st.sampled_from(
    [*" .!?…\n\t\"'“”‘’„«»`()0A", "\ud800", "\0", "a", "Mr", "U.S.", "p.m.", "''", "\n\n", "\u2028"]
)


@given(st.one_of(st.text(st.characters(codec=None)), st.lists(PIECES).map("".join)))
def test_every_visible_character_is_in_exactly_one_sentence(text: str) -> None:
    found = split(text, ())
    covered = [i for s in found for i in range(*s.span)]
    assert len(covered) == len(set(covered))
    assert covered == sorted(covered)
    assert {i for i, c in enumerate(text) if not c.isspace()} <= set(covered) <= set(range(len(text)))
    assert all(text[s.span.start : s.span.end].strip() == text[s.span.start : s.span.end] for s in found)
    assert all(s.span.contains(q) and q.start < q.end for s in found for q in s.quoted)


@pytest.mark.parametrize(
    "text",
    ["word " * 1_000_000, "." * 2_000_000, '"a" ' * 100_000, '"' * 100_000, " 'a" * 100_000],
)
def test_what_has_no_stop_is_cut_into_readable_pieces(text: str) -> None:
    found = split(text, ())
    assert max(s.span.end - s.span.start for s in found) <= MOST_CHARACTERS
    assert len(found) <= len(text) / (MOST_CHARACTERS / 2) + 1
    assert sum(len(text[slice(*s.span)].split()) for s in found) >= len(text.split())


def test_many_sentences_are_told_apart() -> None:
    assert len(split("He left. " * 100_000, ())) == 100_000


def test_what_stands_between_sentences_belongs_to_the_one_before() -> None:
    text = "  One stood.  \n\nTwo stood."
    whole = Checker(Settings()).article(Document("x", text, text, "text"))
    found = {offset: text[slice(*whole.sentence_of(offset).span)] for offset in range(len(text))}
    assert found == {n: "One stood." if n < text.index("Two") else "Two stood." for n in range(len(text))}
