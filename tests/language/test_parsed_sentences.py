from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language import attribution, phrases
from checker.language.model import pipeline
from checker.language.parse import parse_sentences
from checker.language.sentences import split
from checker.language.tense import tense_of
from checker.language.wordlist import words
from checker.model.sentence import LONGEST_SENTENCE, Parse, Sentence
from checker.model.span import Span

Reader = Callable[[str], Parse]

FIRST = "The council met on Monday. It approved\nthe plan, officials said."
SECOND = "Voters had chosen a new mayor in May 2008."


def test_documents_may_be_mixed_and_order_is_kept() -> None:
    items = [(text, s) for text in (FIRST, SECOND, FIRST) for s in split(text, ())]
    items.reverse()
    parses = parse_sentences(items)
    assert [p.sentence for p in parses] == [s for _, s in items]
    for (text, _), parse in zip(items, parses, strict=True):
        for token in parse.tokens:
            assert text[token.span.start : token.span.end] == token.text


def test_a_parse_does_not_depend_on_its_company() -> None:
    (sentence,) = split(SECOND, ())
    alone = parse_sentences([(SECOND, sentence)])
    among = parse_sentences([*((FIRST, s) for s in split(FIRST, ())), (SECOND, sentence)])
    assert among[-1] == alone[0]


def test_tokens_carry_tags_lemmas_and_heads(read: Reader) -> None:
    parse = read("Ministers signed the accord.")
    assert [(t.text, t.lemma, t.pos, t.tag, t.dep, t.head) for t in parse.tokens] == [
        ("Ministers", "minister", "NOUN", "NNS", "nsubj", 1),
        ("signed", "sign", "VERB", "VBD", "ROOT", 1),
        ("the", "the", "DET", "DT", "det", 3),
        ("accord", "accord", "NOUN", "NN", "dobj", 1),
        (".", ".", "PUNCT", ".", "punct", 1),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The firms hadn't been seen meeting the larger unions, whose leaders' aims they shared.",
        "She'll say what they've done, but I don't doubt that he's gone.",
    ],
)
def test_cached_word_forms_equal_those_of_the_whole_pipeline(read: Reader, text: str) -> None:
    assert [(t.pos, t.lemma) for t in read(text).tokens] == [(t.pos_, t.lemma_) for t in pipeline()(text)]


def test_known_mistakes_of_the_lemmatizer_are_put_right(read: Reader) -> None:
    assert [t.lemma for t in read("They had hoped for more.").tokens][2] == "hope"


def test_a_sentence_is_never_split_further() -> None:
    text = "He came Then he left And she stayed"
    (parse,) = parse_sentences([(text, Sentence(0, Span(0, len(text)), 0))])
    assert sum(t.head == t.index for t in parse.tokens) == 1


@pytest.mark.parametrize("text", ["yes and " * LONGEST_SENTENCE, "x" * 100_000])
def test_overlong_sentences_are_returned_without_tokens(text: str) -> None:
    sentence = Sentence(0, Span(0, len(text)), 0)
    short = split(SECOND, ())[0]
    long, other = parse_sentences([(text, sentence), (SECOND, short)])
    assert long.tokens == ()
    assert other.tokens


def test_nothing_asked_nothing_loaded() -> None:
    assert parse_sentences([], model="no_such_model") == []


WORDS = words("he said that to want if signed was scheduled according the treaty in May 2008 and")
PIECES = st.sampled_from([*"\ud800\0\u200f\u2028\x85\ufeffé. ,\"“”'«»", "😀", "\r\n", "  ", *sorted(WORDS)])


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_any_text_can_be_read_and_questioned(text: str) -> None:
    for parse in parse_sentences([(text, s) for s in split(text, ())]):
        for token in parse.tokens:
            assert parse.sentence.span.contains(token.span)
            assert len(token.text) == token.span.end - token.span.start
            tense_of(parse, token)
            attribution.attribution_of(parse, token)
            attribution.quoted_attribution(text, parse.sentence, token.span.start)
            phrases.governor(parse, token.span)
            phrases.antecedents(parse, token)
            phrases.objects_of(parse, token)
            phrases.determiner(parse, token)
            assert parse.sentence.span.contains(phrases.noun_phrase(parse, token))


def test_endless_chains_of_infinitives_are_given_up(read: Reader) -> None:
    parse = read("He wants " + "to want " * 150 + "it.")
    assert len({tense_of(parse, token) for token in parse.tokens}) > 1
