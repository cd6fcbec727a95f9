"""Which of two verbs or event nouns of a sentence comes first, and the word that says so."""

from __future__ import annotations

from functools import cache

import pytest

from checker import Article
from checker.language.parse import parse_sentences
from checker.linguistics import Parse
from rules.support.events.dated_links import dated_links, link_sentences
from rules.support.events.deeds_in_row import deeds_in_row, row_sentences
from rules.support.events.order_links import order_links
from tests.rules.support.articles import article

LINKS = {
    "He sold the firm after he had bought it.": "bought < sold (after)",
    "He sold the firm before he bought it.": "sold < bought (before)",
    "After he had bought the firm, he sold it.": "bought < sold (After)",
    "He sold the firm until he bought it.": "sold < bought (until)",
    "He sold the firm only after he had bought it.": "",
    "He sold the firm soon after he had bought it.": "bought < sold (after)",
    "He sold the firm after buying it.": "buying < sold (after)",
    "He sold the firm after the strike.": "strike < sold (after)",
    "He sold the firm after the table.": "",
    "He sold the firm prior to the strike.": "sold < strike (prior to)",
    "He sold the firm prior to buying it.": "sold < buying (prior to)",
    "He sold his prior firm.": "",
    "The years after the strike were good.": "",
    "He sold the firm two years after the strike.": "strike < sold (after)",
    "The ship was named after the battle.": "",
    "The ship was sold after the battle.": "battle < sold (after)",
    "Since before the strike he sold firms.": "",
    "Having sold the firm, he bought it.": "sold < bought (Having)",
    "He regretted having sold the firm.": "",
    "He was mayor after the strike.": "strike < was (after)",
    "The mill burnt, followed by the barn.": "burnt < followed (followed)",
    "The mill burnt, preceded by the barn.": "preceded < burnt (preceded)",
    "The mill, built by a count, was followed by a second.": "built < followed (followed)",
    "The mill, which burnt, was preceded by a second.": "preceded < burnt (preceded)",
    "The mill was followed by a second.": "",
    "The mill followed a barn.": "",
    "A barn was built by a count, and the mill was followed by a second.": "",
}
DATED = {
    "He sold the firm in 1998 after he had bought it in 1990.": "1990 < 1998",
    "He sold the firm in 1998 before he bought it in 2003.": "1998 < 2003",
    "After he had bought the firm in 1990, he sold it in 1998.": "1990 < 1998",
    "After he had bought the firm in 1990, he led it from 1998.": "1990 < 1998",
    "After he had led the firm from 1990, he sold it in 1998.": "",
    "He sold the firm by 1998 after he had bought it in 1990.": "",
    "He sold the firm in 1998 after he had not bought it in 1990.": "",
    "He may have sold the firm in 1998 after he had bought it in 1990.": "",
    "He sold the firm in 1998 after the strike in 1990.": "1990 < 1998",
    "He sold the firm in 1998 after the strike of the miners in 1990.": "1990 < 1998",
    "He sold the firm in 1998 after the strike, which ended in 1990.": "1990 < 1998",
    "He sold the firm in 1998 after the strike, which lasted until 1990.": "",
    "He sold the firm in 1998 after winning the bid for 1990.": "",
    "He sold the firm in 1998 after winning the right to sing in 1990.": "",
    "He sold the firm in March after he had bought it in May.": "May < March",
    "He sold the firm in about 1998 after he had bought it in 1990.": "",
    "He sold the firm in early 1998 after he had bought it in 1990.": "1990 < early 1998",
    "He sold the firm after he had bought it in 1990.": "",
    "He sold the firm last year after he had bought it in 1990.": "",
    "He sold the firm in fiscal 1998 after he had bought it in 1990.": "",
}
ROWS = {
    "She joined in 1953, rose in 1961 and retired in 1957.": "joined rose retired",
    "She joined in 1953, rose in 1961 and never retired in 1957.": "",
    "She joined in 1953 and retired in 1957.": "",
    "She joined in 1953, rose in 1961 and her son retired in 1957.": "",
    "She joined in 1953, joined in 1961 and retired in 1957.": "",
    "She joined in 1953, rose in 1961 and will retire in 1957.": "",
}


@cache
def read(sentence: str) -> tuple[Article, Parse]:
    found = article(sentence)
    (parse,) = parse_sentences([(sentence, found.sentences[0])])
    found.parses = {0: parse}
    return found, parse


@pytest.mark.parametrize("sentence", LINKS)
def test_order(sentence: str) -> None:
    _, parse = read(sentence)
    told = [
        (link.main, link.brought, link.word) if link.main_first else (link.brought, link.main, link.word)
        for link in order_links(parse)
    ]
    assert (
        ", ".join(f"{first.text} < {second.text} ({word})" for first, second, word in told) == LINKS[sentence]
    )


@pytest.mark.parametrize("sentence", DATED)
def test_dates_in_order(sentence: str) -> None:
    found, _ = read(sentence)
    pairs = dated_links(found)
    assert ", ".join(f"{pair.earlier.text} < {pair.later.text}" for pair in pairs) == DATED[sentence]


@pytest.mark.parametrize("sentence", ROWS)
def test_deeds_in_a_row(sentence: str) -> None:
    found, parse = read(sentence)
    assert " ".join(step.verb.text for step in deeds_in_row(found, parse.sentence)) == ROWS[sentence]


def test_sentences_worth_a_parse() -> None:
    text = (
        "He sold it in 1998 after he had bought it in 1990. He bought it in 1990. "
        "After 1998 he sang. He sold it in 1998 and bought it in 1990. "
        "She joined in 1953, rose in 1961 and retired in 1957. She rose in 1953, 1961 and again in 1970."
    )
    found = article(text)
    assert [sentence.index for sentence in link_sentences(found)] == [0]
    assert [sentence.index for sentence in row_sentences(found)] == [4]
