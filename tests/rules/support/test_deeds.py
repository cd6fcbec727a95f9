"""What verbs befall, read off parses; the verb in question stands between asterisks."""

from __future__ import annotations

from functools import cache

import pytest

from checker import Article, Span
from checker.language.parse import parse_sentences
from checker.linguistics import Parse, Token
from rules.support.events.deeds import Theme, is_passive, lemma_of, theme_of
from rules.support.events.stages import are_one_thing, in_order, names_no_thing
from rules.support.events.told_verbs import is_told
from rules.support.language.parsed_words import above, has_subject, name_run, preposition, word_before
from tests.rules.support.articles import article

LEMMAS = {
    "The widow was *laid* to rest on a hill.": "bury",
    "The keel was *laid* to the left of a hill.": "lay",
    "The thief was *put* to death on a hill.": "execute",
    "The thief was *put* to rest on a hill.": "put",
    "The court *found* the clerk guilty.": "find_guilty",
    "The court *found* the clerk innocent.": "find",
    "The count *set* up a school.": "establish",
    "The count *set* the table.": "set",
    "They *tore* the hall down.": "demolish",
    "They *Built* the hall.": "build",
}
PASSIVE = {
    "The hall was *built* by a count.": True,
    "The count *built* a hall.": False,
    "The hall, *built* by a count, burnt.": True,
    "*Built* by a count, the hall burnt.": True,
    "Having *built* a hall, the count died.": False,
    "The hall was built and *sold* in May.": True,
    "The hall was built and the count *died* in May.": False,
    "The hall was built and *held* a market in May.": False,
    "The count came and *died* in May.": False,
    "The hall is built to *last* for ever.": False,
}
THEMES = {
    "The count *built* a high hall.": ("hall", {"high"}, False),
    "The count *built* the hall.": ("hall", set(), True),
    "His hall was *built* by a count.": ("hall", set(), True),
    "The count *died* in May.": ("count", set(), True),
    "A count *founded* the town in May.": ("town", set(), True),
    "The boat *capsized* a canoe in May.": ("boat", set(), True),
    "The count bought a farm and *sold* it in May.": ("farm", set(), False),
    "The count bought a farm and a mill and *sold* it in May.": None,
    "The count *sold* it in May.": None,
    "The count built the halls that he *sold* in May.": (None, set(), True),
    "The count built the *halls*.": None,
    "Ole Vik was *arrested* in May.": ("ole vik", set(), True),
    "The Corso was *closed* in May.": ("the Corso", set(), True),
    "The old Corso was *closed* in May.": ("corso", set(), True),
    "He was *arrested* in May.": (None, set(), True),
    "Somebody was *arrested* in May.": (None, set(), True),
}


@cache
def parses() -> dict[str, tuple[Article, Parse]]:
    sentences = [*LEMMAS, *PASSIVE, *THEMES]
    articles = [article(sentence.replace("*", "")) for sentence in sentences]
    read = parse_sentences([(each.text, each.sentences[0]) for each in articles])
    return dict(zip(sentences, zip(articles, read, strict=True), strict=True))


def marked(sentence: str) -> tuple[Article, Parse, Token]:
    read, parse = parses()[sentence]
    token = parse.at(sentence.index("*"))
    assert token is not None
    return read, parse, token


@pytest.mark.parametrize("sentence", LEMMAS)
def test_verbs_that_mean_the_same(sentence: str) -> None:
    _, parse, verb = marked(sentence)
    assert lemma_of(parse, verb) == LEMMAS[sentence]


@pytest.mark.parametrize("sentence", PASSIVE)
def test_passive(sentence: str) -> None:
    _, parse, verb = marked(sentence)
    assert is_passive(parse, verb) is PASSIVE[sentence]


@pytest.mark.parametrize("sentence", THEMES)
def test_what_a_verb_befalls(sentence: str) -> None:
    theme = theme_of(*marked(sentence))
    assert (theme and (theme.name, theme.narrowed, theme.definite)) == THEMES[sentence]


def theme(place: int, name: str | None, *narrowed: str, definite: bool = True) -> Theme:
    return Theme(Span(place, place + 4), name, frozenset(narrowed), definite)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (theme(0, None), theme(0, "mill"), True),
        (theme(0, None), theme(9, None), False),
        (theme(0, "mill"), theme(9, "mill"), True),
        (theme(0, "mill"), theme(9, "hall"), False),
        (theme(0, "mill", definite=False), theme(9, "mill"), True),
        (theme(0, "mill"), theme(9, "mill", definite=False), False),
        (theme(9, "mill"), theme(0, "mill", definite=False), True),
        (theme(0, "mill", "old"), theme(9, "mill"), True),
        (theme(0, "mill"), theme(9, "mill", "old"), True),
        (theme(0, "mill", "old"), theme(9, "mill", "new"), False),
    ],
)
def test_one_thing_told_again(one: Theme, other: Theme, same: bool) -> None:
    assert one.may_be(other) is same


@pytest.mark.parametrize(
    ("earlier", "later", "course"),
    [
        ("charge", "convict", "case"),
        ("arrest", "execute", "case"),
        ("arrest", "release", "custody"),
        ("convict", "charge", None),
        ("convict", "acquit", None),
        ("open+trial", "convict", "trial"),
        ("launch", "land", "flight"),
        ("launch", "sink", "ship"),
        ("paint", "convict", None),
        ("charge", "paint", None),
    ],
)
def test_stages_of_one_course(earlier: str, later: str, course: str | None) -> None:
    assert in_order(earlier, later) == course


def test_what_stages_leave_open() -> None:
    assert [
        stage for stage in ("sue", "break+ground", "file+suit", "open", "tear+knee") if names_no_thing(stage)
    ] == [
        "sue",
        "break+ground",
        "tear+knee",
    ]
    pairs = [("probe", "craft"), ("probe", "bridge"), ("mill", "hall"), ("mill", "mill"), ("bid", "book")]
    assert [pair for pair in pairs if are_one_thing(*pair)] == [("probe", "craft")]


def test_words_of_a_parse() -> None:
    text = "In the May of 1998 Dr Ole Vik, who had not slept, may have sold the Mill Hall near Lund on 3 May."
    (parse,) = parse_sentences([(text, article(text).sentences[0])])
    token = {t.text: t for t in parse.tokens}
    may, first = (Span(text.index(date), len(text)) for date in ("3 May", "In the"))
    assert (word_before(parse, may), preposition(parse, may)) == ("on", "on")
    assert (word_before(parse, first), preposition(parse, first)) == ("", "")
    in_the = Span(text.index("May of"), len(text))
    assert (word_before(parse, in_the), preposition(parse, in_the)) == ("the", "in")
    assert text[slice(*name_run(parse, token["Vik"]))] == "Dr Ole Vik"
    assert text[slice(*name_run(parse, token["Lund"]))] == "Lund"
    assert [t.text for t in above(parse, token["not"])] == ["slept", "Vik", "sold"]
    assert [has_subject(parse, token[word]) for word in ("slept", "sold", "Lund")] == [True, True, False]
    assert [is_told(parse, token[word]) for word in ("slept", "sold")] == [False, False]
