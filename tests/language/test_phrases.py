from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.language.phrases import determiner, modifiers, noun_phrase, objects_of, subject_of
from checker.model.claim import Definiteness
from checker.model.sentence import Parse, Token

Pick = Callable[[str], tuple[str, Parse, Token]]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("a joint [[declaration]] issued last year", Definiteness.INDEFINITE),
        ("a very long [[declaration]]", Definiteness.INDEFINITE),
        ("no [[declaration]]", Definiteness.INDEFINITE),
        ("the May 2008 joint [[declaration]]", Definiteness.DEFINITE),
        ("that [[declaration]]", Definiteness.DEMONSTRATIVE),
        ("their [[declaration]]", Definiteness.DEFINITE),
        ("Russia's [[declaration]]", Definiteness.DEFINITE),
        ("the two [[declarations]]", Definiteness.DEFINITE),
        ("another [[declaration]]", Definiteness.OTHER),
        ("the second [[declaration]]", Definiteness.OTHER),
        ("a similar [[declaration]]", Definiteness.OTHER),
        ("a new [[declaration]]", Definiteness.OTHER),
        ("the more recent [[declaration]]", Definiteness.OTHER),
        ("the same [[declaration]]", Definiteness.SAME),
        ("the said [[declaration]]", Definiteness.SAME),
        ("two [[declarations]]", Definiteness.BARE),
    ],
)
def test_determiners(pick: Pick, phrase: str, expected: Definiteness) -> None:
    _, parse, noun = pick(f"They spoke of {phrase} in parliament.")
    assert determiner(parse, noun) is expected


@pytest.mark.parametrize(
    ("marked", "whole", "without_clauses"),
    [
        (
            "A joint [[statement]] issued last year by the two envoys caused alarm.",
            "A joint statement issued last year by the two envoys",
            "A joint statement",
        ),
        (
            "The [[accord]] that they signed in May was hailed.",
            "The accord that they signed in May",
            "The accord",
        ),
        ("The [[mayor]] of Oslo and her aide left.", "The mayor of Oslo", "The mayor of Oslo"),
    ],
)
def test_extent_of_noun_phrases(pick: Pick, marked: str, whole: str, without_clauses: str) -> None:
    text, parse, noun = pick(marked)
    assert text[slice(*noun_phrase(parse, noun))] == whole
    assert text[slice(*noun_phrase(parse, noun, clauses=False))] == without_clauses


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The May 2008 joint [[statement]] drew fire.", {"joint"}),
        ("Two lower house [[elections]] drew crowds.", {"lower", "house"}),
        ("The bilateral and secret peace [[talks]] failed.", {"bilateral", "secret", "peace"}),
        ("[[Talks]] failed.", set()),
    ],
)
def test_modifiers_are_words_that_narrow_down(pick: Pick, marked: str, expected: set[str]) -> None:
    _, parse, noun = pick(marked)
    assert modifiers(parse, noun) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The envoys [[signed]] it.", "envoys"),
        ("The accord was [[signed]] in May.", "accord"),
        ("The envoys met and [[signed]] it.", "envoys"),
        ("The envoys wanted to [[sign]] it.", "envoys"),
        ("A statement [[issued]] in May caused alarm.", "statement"),
        ("The man who [[died]] in May was ill.", "man"),
        ("The accord that they [[signed]] in May was hailed.", "they"),
        ("[[Signed]] in May, the accord holds.", "accord"),
        ("[[Leave]] now.", None),
    ],
)
def test_subjects(pick: Pick, marked: str, expected: str | None) -> None:
    _, parse, verb = pick(marked)
    subject = subject_of(parse, verb)
    assert (subject.text if subject else None) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The envoys [[signed]] an accord and a treaty.", ["accord", "treaty"]),
        ("The accord that they [[signed]] in May was hailed.", ["accord"]),
        ("The accord they [[signed]] in May was hailed.", ["accord"]),
        ("The city where the envoys [[met]] in May was calm.", []),
        ("The day they [[met]] was calm.", []),
        ("The envoys [[met]].", []),
        ("She [[was]] mayor then.", ["mayor"]),
    ],
)
def test_objects(pick: Pick, marked: str, expected: list[str]) -> None:
    _, parse, verb = pick(marked)
    assert [t.text for t in objects_of(parse, verb)] == expected
