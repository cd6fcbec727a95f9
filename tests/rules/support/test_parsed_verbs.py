"""The verb group that a date in braces belongs to by grammar, and the offices that a text names."""

from __future__ import annotations

import pytest

from checker import Span
from checker.language.parse import parse_sentences
from checker.toolkit import Tense
from rules.support.dates.date_verbs import DateVerb
from rules.support.language.office_words import office_words
from rules.support.language.parsed_verbs import parsed_verb
from tests.rules.support.articles import article

VERBS = {
    "The council met with the mayor of Moss on {3 May}.": ("met", Tense.PAST, False),
    "The council will now meet with the mayor of Moss on {3 May}.": ("will now meet", Tense.FUTURE, False),
    "The mayor had been seen by the council in {May}.": ("had been seen", Tense.PAST, False),
    "The council did not meet with the mayor at {noon on 3 May}.": ("did not meet", Tense.PAST, True),
    "The mayor of Moss was in Lund on {3 May}.": ("was", Tense.PAST, False),
    "The council announced on {3 May} a plan for the mill.": ("announced", Tense.PAST, False),
    "On {3 May} the council announced a plan for the mill.": ("announced", Tense.PAST, False),
    "The council praised a plan for the mill on {3 May}.": ("praised", Tense.PAST, False),
    "The council announced a plan for the mill on {3 May}.": None,
    "The council announced in Moss on {3 May} that it had met.": None,
    "The council meets with the mayor of Moss on {3 May}.": None,
    "The council may meet with the mayor of Moss on {3 May}.": None,
    "The council may have met with the mayor of Moss on {3 May}.": None,
    "The council met with the mayor of Moss until {3 May}.": None,
    "The council met with the mayor of Moss {3 May}.": None,
    "A long meeting of the council on {3 May}.": None,
}
OFFICES = {
    "The mayor of Moss met the King.": ["mayor of moss", "king"],
    "Vice-President Moe is secretary-general of the national council.": [
        "vice president",
        "secretary general of council",
    ],
    "The head of the school met a head of lettuce and Moss's mayor's aunt.": ["head of school"],
    "The president-elect met the deputy prime minister.": ["deputy prime minister"],
    f"My mayor {'so ' * 662}sang.": ["mayor"],
    f"The mayor {'so ' * 662}sang.": [],
}


@pytest.mark.parametrize("sentence", VERBS)
def test_verb_of_a_date(sentence: str) -> None:
    text = sentence.replace("{", "").replace("}", "")
    (parse,) = parse_sentences([(text, article(text).sentences[0])])
    found = parsed_verb(parse, Span(sentence.index("{"), sentence.index("}") - 1))
    assert shown(text, found) == VERBS[sentence]


def shown(text: str, verb: DateVerb | None) -> tuple[str, Tense, bool] | None:
    return (text[slice(*verb.span)], verb.tense, verb.negated) if verb is not None else None


@pytest.mark.parametrize("sentence", OFFICES)
def test_offices(sentence: str) -> None:
    found = office_words(article(sentence))
    assert [f"{word.key} of {word.of}" if word.of else word.key for word in found] == OFFICES[sentence]
