"""Which events a date in braces dates, each with the verb that carries the date to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from checker import Span
from checker.language.parse import parse_sentences
from checker.linguistics import Parse, Token
from checker.toolkit import Sentence
from rules.support.events.dated_events import dated_events

BY_WORDS = {
    "The vote, held on {7 May}, was close.": "vote held",
    "The vote, held {last week}, was close.": "vote held",
    "In the vote, held on {15 January 2024}, one voice made the difference.": "vote held",
    "The treaty, signed in {1998}, ended the quarrel over the lake.": "treaty signed",
    "The strike, called in {1998}, lasted for ten weeks.": "strike called",
    "The vote of {7 May} was close.": "vote",
    "They spoke of the fire of {1998} with horror.": "fire",
    "The broadcast, on {11 December}, drew angry letters.": "broadcast",
    "The broadcast, in {1998}, drew angry letters.": "broadcast",
    "That fire, {ten years ago}, left the mill in ruins.": "fire",
    "The council, after the fire, {ten years ago}, bought a pump.": "fire",
}
MISREAD = {
    "The vote held on {7 May} was close.": "was was",
    "The treaty, ratified in {1998}, ended the quarrel over the lake.": "ended ended",
    "The treaty, sign of {1998}, ended the quarrel over the lake.": "ended ended",
    "The garden, held on {7 May}, was wet.": "was was",
    "The mayor of {1950} was a baker.": "was was",
    "Of {1998} little is known.": "known known",
    "The broadcast, of {1998}, drew angry letters.": "drew drew",
    "The broadcast, on {11 December} drew angry letters.": "drew drew",
    "The broadcast, {11 December} drew angry letters.": "drew drew",
    "The broadcast on {11 December}, drew angry letters.": "drew drew",
    "The mayor, in {1998}, wrote angry letters.": "wrote wrote",
    "The mayor, {ten years ago}, wrote angry letters.": "wrote wrote",
    "The unveiling on {12 June} drew a crowd.": "drew drew",
}
BY_GRAMMAR = {
    "The fair, held on {7 May}, was wet.": "held held",
    "Held on {7 May}, the vote was close.": "vote Held",
    "Signed {7 May}.": "Signed Signed",
    "{1998}": "",
    "The declaration on the fishing zones, in {May}, drew angry letters.": "declaration",
    "The fire {last year} spread through the roof.": "fire",
    "The fire {this year} spread through the roof.": "fire",
    "A fire {last year} spread through the roof.": "fire",
    "Since her death {earlier this year} the house stands empty.": "death",
    "After the coup {last year}, the generals ruled by decree.": "coup",
    "During the strike {last year} no ferry sailed.": "strike",
    "Since a fire {last year} the mill stands empty.": "stands stands",
    "He was seen at the wedding {last year} with a hat.": "seen seen",
    "Photographs of the unveiling on {12 June} show a crowd of two hundred.": "unveiling",
    "Photographs of the unveiling in {1998} show a crowd of two hundred.": "unveiling",
    "Photographs of the unveiling on {12 June} are rare.": "unveiling",
    "Visitors to the garden on {12 June} were few.": "were were",
    "Visitors after the unveiling on {12 June} were few.": "unveiling",
    "The unveiling on {12 June} drew a crowd.": "unveiling",
    "They showed photographs of the unveiling on {12 June}.": "showed showed",
    "Photographs of the garden on {12 June} show a crowd.": "show show",
    "A crowd came to the unveiling on {12 June}.": "came came",
    "He was seen after the wedding on {12 June} by a guard.": "wedding",
    "The firm agreed a merger with Moss in {June}.": "merger agreed",
    "The firm sold a merger with Moss in {June}.": "merger sold, sold sold",
    "The two firms announced their merger in {June 2012}.": "merger announced",
    "Six people died in an avalanche near Tarn on {3 February 2024}.": "avalanche, died died",
    "Six people were killed by an avalanche near Tarn on {3 February 2024}.": "avalanche, killed killed",
    "The miners went on strike in {1984}.": "strike, went went",
    "The clerk went to trial in {1984}.": "trial, went went",
    "The clerk went to Moss in {1984}.": "went went",
    "The clerk slept in an avalanche in {1984}.": "slept slept",
    "The earthquake struck in {1998}.": "earthquake struck",
    "The siege began in {1998}.": "siege began",
    "The clerk was arrested on {7 May 1998}.": "arrested arrested",
    "The vote took place on {7 May 1998}.": "vote took",
    "The two presidents signed a declaration in {1998}.": "declaration signed",
    "A treaty that the two presidents signed in {1998} ended the quarrel.": "treaty signed",
    "The court convicted the clerk in {1998} of theft.": "convicted convicted",
    "The man who planned the {2009} attack was caught.": "attack",
    "The accord, which was signed in {1998} by all, ended the quarrel.": "accord signed",
    "The treaty, that the two kings signed in {1998}, ended the quarrel.": "treaty signed",
}

CLAUSES = {
    **{f"The treaty that the kings {'so ' * n}signed in {{1998}} ended it.": "treaty signed" for n in (0, 4)},
    f"The treaty that the kings {'so ' * 5}signed in {{1998}} ended it.": "signed signed",
    "The treaty, which the kings signed in {1998}, ended it.": "treaty signed",
    "The treaty, who the kings signed in {1998}, ended it.": "signed signed",
    "The garden that the kings signed in {1998} ended it.": "signed signed",
    "The treaty that the kings read in {1998} ended it.": "read read",
    "They said that the kings signed in {1998} what they had.": "signed signed",
}


@cache
def parses() -> dict[str, Parse]:
    sentences = [*BY_WORDS, *MISREAD, *BY_GRAMMAR, *CLAUSES]
    texts = [sentence.replace("{", "").replace("}", "") for sentence in sentences]
    read = parse_sentences([(text, Sentence(0, Span(0, len(text)), 0)) for text in texts])
    return dict(zip(sentences, read, strict=True))


def dated(sentence: str, hung_on: Callable[[Parse], Token] | None = None) -> str:
    date = Span(sentence.index("{"), sentence.index("}") - 1)
    parse = parses()[sentence]
    found = dated_events(flattened(parse, hung_on(parse)) if hung_on else parse, date)
    return ", ".join(f"{noun.text} {verb.text}" if verb else noun.text for noun, verb in found)


def flattened(parse: Parse, top: Token) -> Parse:
    """A parse that has every word hang on one."""
    return Parse(parse.sentence, tuple(replace(t, head=top.index, dep="dep") for t in parse.tokens))


def main_verb(parse: Parse) -> Token:
    return next(t for t in parse.tokens if t.head == t.index)


def first_verb(parse: Parse) -> Token:
    return next(t for t in parse.tokens if t.text in ("signed", "read"))


@pytest.mark.parametrize("sentence", BY_WORDS)
@pytest.mark.parametrize("hung_on", [None, main_verb])
def test_words_beside_the_date_decide_whatever_the_parse_makes_of_them(
    sentence: str, hung_on: Callable[[Parse], Token] | None
) -> None:
    assert dated(sentence, hung_on) == BY_WORDS[sentence]


@pytest.mark.parametrize("sentence", MISREAD)
def test_other_words_leave_it_to_the_parse(sentence: str) -> None:
    assert dated(sentence, main_verb) == MISREAD[sentence]


@pytest.mark.parametrize("sentence", CLAUSES)
def test_near_clause_that_the_parse_misreads(sentence: str) -> None:
    assert dated(sentence, first_verb) == CLAUSES[sentence]


@pytest.mark.parametrize("sentence", BY_GRAMMAR)
def test_by_grammar(sentence: str) -> None:
    assert dated(sentence) == BY_GRAMMAR[sentence]
