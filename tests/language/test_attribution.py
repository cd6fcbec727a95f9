from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.language.attribution import attribution_of, quoted_attribution
from checker.language.sentences import split
from checker.model.claim import Attribution
from checker.model.sentence import Parse, Token
from checker.model.span import Span


def shown(text: str, found: Attribution | None) -> tuple[str | None, str | None, bool] | None:
    def words(span: Span | None) -> str | None:
        return text[slice(*span)] if span is not None else None

    return None if found is None else (words(found.speaker), words(found.cue), found.quoted)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Police said the men [[met]] in May.", ("Police", "said", False)),
        ('"We [[signed]] the accord in May," the minister said.', ("the minister", "said", True)),
        (
            "The accord was [[signed]] in May, the mayor of Oslo told reporters.",
            ("the mayor of Oslo", "told", False),
        ),
        ("The accord was [[signed]] in May, according to aides.", ("aides", "according", False)),
        (
            "According to two officials, the [[accord]] was signed in May.",
            ("two officials", "According", False),
        ),
        ("It was reported that the accord was [[signed]] in May.", (None, "reported", False)),
        ("The claim that the accord was [[signed]] in May is false.", (None, "claim", False)),
        ("The aide was quoted as saying that they [[met]] in May.", ("The aide", "saying", False)),
        ("The firm announced that it was [[closing]] the plant.", ("The firm", "announced", False)),
        ("He said that she lied when he [[flew]] home in May.", ("He", "said", False)),
        ("Aides said a statement [[issued]] in May was wrong.", ("Aides", "said", False)),
        ('"We [[signed]] the accord in May."', (None, None, True)),
        ("The accord was [[signed]] in May.", None),
        ("The president, who [[visited]] Oslo in May, said he was happy.", None),
    ],
)
def test_the_nearest_source_is_found(
    pick: Callable[[str], tuple[str, Parse, Token]],
    marked: str,
    expected: tuple[str | None, str | None, bool] | None,
) -> None:
    text, parse, token = pick(marked)
    assert shown(text, attribution_of(parse, token)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We met in May," said Ana Ruiz of the council.', ("Ana Ruiz of the", "said", True)),
        ('"We met in May," the foreign minister said.', ("the foreign minister", "said", True)),
        ('He told them: "We met in May."', ("He", "told", True)),
        ('A plaque reads "We met in May."', (None, None, True)),
        ("He said they met in May.", None),
    ],
)
def test_quotations_are_attributed_without_a_parse(
    text: str, expected: tuple[str | None, str | None, bool] | None
) -> None:
    (sentence,) = split(text, ())
    assert shown(text, quoted_attribution(text, sentence, text.index("met"))) == expected
