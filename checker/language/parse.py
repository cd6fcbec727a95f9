"""Sentences into parsed sentences, many at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import TYPE_CHECKING

from checker.language.model import model_name, pipeline
from checker.language.words import WordForms
from checker.model.sentence import LONGEST_SENTENCE, Parse, Sentence, Token
from checker.model.span import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as Word

_MOST_CHARACTERS = LONGEST_SENTENCE * 12
_BATCH_CHARACTERS = 8_000
_UNREADABLE = re.compile("[\ud800-\udfff\0]")
_LINE_BREAK = re.compile(r"[\t\n\r\v\f\x85\u2028\u2029]")
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’-]+(?:[ ,]+[A-Z][A-Z.]+){0,3}(?:, [A-Z][a-z]+\.?)?"
    r"(?:,? (?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+\.? )?\d[\w ,.]{0,20})?"
    r"(?: ?\([A-Za-z/ ]{2,20}\))? ?[–—-]{1,2} ?(?=[\"“A-Z])"
)
_READING = ("tok2vec", "transformer", "tagger", "parser")


def parse_sentences(items: Sequence[tuple[str, Sentence]], model: str | None = None) -> list[Parse]:
    """Parses of (document text, sentence) pairs, which may come from many documents, in the same order.

    Token spans point into the document's text. Each sentence is read by itself and as one sentence, so
    that its parse does not depend on what else is asked for. A dateline ("PARIS, 3 May (AP) -") is left out:
    place and date would be taken for parts of the clause. ``tokens`` is empty for a sentence longer
    than ``LONGEST_SENTENCE``. Raises ``ModelError`` where no model is installed.
    """
    if not items:
        return []
    reader = _reader(model_name(model))
    return [parse for batch in _batches(items) for parse in reader.read(batch)]


def _batches(items: Sequence[tuple[str, Sentence]]) -> Iterator[list[tuple[str, Sentence]]]:
    batch: list[tuple[str, Sentence]] = []
    size = 0
    for item in items:
        batch.append(item)
        size += min(item[1].span.end - item[1].span.start, _MOST_CHARACTERS)
        if size >= _BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@cache
def _reader(name: str) -> _Reader:
    return _Reader(pipeline(name))


def _opening(text: str, sentence: Sentence) -> int:
    """Where the clause begins: behind the dateline, if there is one."""
    dateline = _DATELINE.match(text, *sentence.span)
    return sentence.span.start if dateline is None else dateline.end()


class _Reader:
    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._forms = WordForms(nlp)
        self._disable = [name for name in nlp.pipe_names if name not in _READING]

    def read(self, batch: list[tuple[str, Sentence]]) -> list[Parse]:
        parses = {number: Parse(sentence, ()) for number, (_, sentence) in enumerate(batch)}
        with self._zone():
            docs = [
                (doc, number) for number, item in enumerate(batch) if (doc := self._doc(*item)) is not None
            ]
            pipe = self._nlp.pipe(docs, as_tuples=True, batch_size=len(batch), disable=self._disable)
            for doc, number in pipe:
                sentence = batch[number][1]
                parses[number] = Parse(sentence, self._tokens(doc, _opening(*batch[number])))
        return list(parses.values())

    def _zone(self) -> AbstractContextManager[object]:
        zone = getattr(self._nlp, "memory_zone", None)
        return nullcontext() if zone is None else zone()

    def _doc(self, text: str, sentence: Sentence) -> Doc | None:
        start, end = _opening(text, sentence), sentence.span.end
        if end - start > _MOST_CHARACTERS:
            return None
        readable = _LINE_BREAK.sub(" ", _UNREADABLE.sub("\ufffd", text[start:end]))
        doc = self._nlp.make_doc(readable)
        if len(doc) > LONGEST_SENTENCE:
            return None
        for token in doc:  # the parser never splits where it is told that no sentence starts
            token.is_sent_start = token.i == 0
        return doc

    def _tokens(self, doc: Doc, offset: int) -> tuple[Token, ...]:
        return tuple([self._token(word, offset + word.idx) for word in doc])

    def _token(self, word: Word, start: int) -> Token:
        text, tag, dep = word.text, word.tag_, word.dep_
        pos, lemma = self._forms(text, tag, dep)
        return Token(word.i, Span(start, start + len(text)), text, lemma, pos, tag, dep, word.head.i)
