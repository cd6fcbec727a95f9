"""The time-expression tagger."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.expressions.cascade import Stage
from checker.expressions.clause import Register
from checker.expressions.context import Context
from checker.expressions.draft import Draft, Part, Several
from checker.expressions.grammar import Grammar
from checker.expressions.lexicon import HYPHEN, OTHER, SPACE, Encoder, Symbols, one_of
from checker.expressions.nodes import Stretch
from checker.expressions.ranges import link
from checker.expressions.register import is_message, register_of
from checker.expressions.resolve import resolve
from checker.expressions.tense import TenseCues
from checker.expressions.tokens import Tokens, tokenise
from checker.model.expression import TaggedText, TimeExpression
from checker.model.moment import Moment
from checker.model.span import Span


class Tagger:
    """Finds the time expressions of a text and says what each can mean.

    Building one compiles the grammar; keep it and use it for many texts. It is not changed by use.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        symbols = Symbols()
        cues = grammar.cues()
        known = {symbols.of(classes): classes for classes in grammar.lexicon.all_classes()}
        members = {symbol for symbol, classes in known.items() if classes - cues}
        self._encoder = Encoder(grammar.lexicon, symbols)
        self._stages = [Stage(forms, symbols) for forms in grammar.stages]
        triggers = {symbol for name in grammar.triggers for symbol in symbols.holding(name)}
        self._trigger = re.compile(one_of(triggers))
        self._members = frozenset(members - {OTHER} | {SPACE, HYPHEN})
        self._other = re.compile(f"[^{re.escape(''.join(sorted(self._members)))}]")
        self._tense = TenseCues(grammar, symbols)
        self._year = re.compile(one_of(symbols.holding(grammar.year)))
        self._deictic = symbols.holding(grammar.deictic)
        self._first_person = symbols.holding(grammar.first_person)
        self._ancient = symbols.holding(grammar.ancient)

    def tag(self, text: str, published: Moment | None = None) -> TaggedText:
        """All time expressions of a text, resolved as of its publication, and the periods they form."""
        tokens = tokenise(text)
        codes = "".join(map(self._encoder.__getitem__, tokens.parts))
        context = self._context(text, tokens, codes, published)
        found = list(self._recognise(codes, tokens, context.register))
        expressions = tuple(
            self._resolved(each, following, text, tokens, codes, context)
            for each, following in zip(found, [*found[1:], None], strict=False)
        )
        places = [(start, end) for _, start, end in found]
        return TaggedText(expressions, tuple(link(expressions, places, tokens, self._grammar)))

    def _context(self, text: str, tokens: Tokens, codes: str, published: Moment | None) -> Context:
        day = None if published is None else published.latest
        words = [tokens.parts[found.start()] for found in self._year.finditer(codes)]
        years = [int(word) for word in words if word.isdecimal()]
        deictic, ancient = (sum(map(codes.count, symbols)) for symbols in (self._deictic, self._ancient))
        register = register_of(text, day, years, deictic, ancient)
        first_person = any(symbol in codes for symbol in self._first_person)
        return Context(day, register, message=is_message(text, first_person=first_person))

    def _recognise(self, codes: str, tokens: Tokens, register: Register) -> Iterator[Part]:
        at = 0
        while trigger := self._trigger.search(codes, at):
            start = trigger.start()
            while start > at and codes[start - 1] in self._members:
                start -= 1
            at = self._end_of_stretch(codes, trigger.start())
            yield from self._drafts(
                Stretch(codes[start:at], list(range(start, at + 1)), {}), tokens, register
            )

    def _end_of_stretch(self, codes: str, at: int) -> int:
        other = self._other.search(codes, at)
        return other.start() if other else len(codes)

    def _drafts(self, stretch: Stretch, tokens: Tokens, register: Register) -> Iterator[Part]:
        for stage in self._stages:
            stretch = stage.reduce(stretch, tokens, register)
        for at, meaning in stretch.meanings.items():
            first, end = stretch.starts[at : at + 2]
            if first and end == first + 1 and tokens.parts[first - 1] == "#":  # a label states nothing
                continue
            if isinstance(meaning, Draft):
                yield Part(meaning, stretch.starts[at], stretch.starts[at + 1])
            elif isinstance(meaning, Several):
                yield from meaning

    def _resolved(
        self, found: Part, following: Part | None, text: str, tokens: Tokens, codes: str, context: Context
    ) -> TimeExpression:
        draft, start, end = found
        span = Span(tokens.offsets[start], tokens.offsets[end])
        clause = self._tense.clause(codes, start, end, tensed=_is_incomplete(draft))
        if _wants_year(draft) and following is not None and self._tense.in_reach(codes, end, following.start):
            clause = clause._replace(year=following.draft.stated.year)
        value, readings = resolve(draft, context, clause)
        return TimeExpression(
            span,
            text[span.start : span.end],
            draft.type,
            value,
            draft.mod,
            draft.stated,
            draft.anchor,
            readings,
        )


def _is_incomplete(draft: Draft) -> bool:
    """Whether the clause's tense may help to find the year or the week of a date."""
    stated = draft.stated
    return draft.value is None and stated.year is None and stated.shift is None


def _wants_year(draft: Draft) -> bool:
    """Whether a year named soon after is its own: "the spring floods of 1953"."""
    stated = draft.stated
    return stated.year is None and (stated.season is not None or stated.holiday is not None)
