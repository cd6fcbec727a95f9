"""Which mutants there are, by the operators of cosmic-ray, and which of them tell something."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator

from tests.mutation.sources import essence

# One replacement of each operator: the others of the same place (`+` by `<<`) mostly end in a type error,
# which any test kills, and would make the share look better than it is.
OPERATORS = tuple(
    f"core/{name}"
    for name in """
    AddNot ReplaceUnaryOperator_Delete_Not ReplaceAndWithOr ReplaceOrWithAnd
    ReplaceTrueWithFalse ReplaceFalseWithTrue ReplaceBreakWithContinue ReplaceContinueWithBreak
    ZeroIterationForLoop ExceptionReplacer NumberReplacer ReplaceUnaryOperator_Delete_USub
    ReplaceComparisonOperator_Eq_NotEq ReplaceComparisonOperator_NotEq_Eq
    ReplaceComparisonOperator_Is_IsNot ReplaceComparisonOperator_IsNot_Is
    ReplaceComparisonOperator_Lt_LtE ReplaceComparisonOperator_LtE_Lt
    ReplaceComparisonOperator_Gt_GtE ReplaceComparisonOperator_GtE_Gt
    ReplaceBinaryOperator_Add_Sub ReplaceBinaryOperator_Sub_Add
    ReplaceBinaryOperator_Mul_Add ReplaceBinaryOperator_Div_Mul ReplaceBinaryOperator_FloorDiv_Mul
    ReplaceBinaryOperator_Mod_FloorDiv ReplaceBinaryOperator_Pow_Mul
    ReplaceBinaryOperator_BitOr_BitAnd ReplaceBinaryOperator_BitAnd_BitOr
    """.split()
)


class Mutant(NamedTuple):
    """One change of one file: the operator's ``occurrence``-th place in it."""

    path: Path
    operator: str
    occurrence: int

    def source(self) -> str:
        """The whole file, changed."""
        return str(mutate_code(_text(self.path), get_operator(self.operator)(), self.occurrence))

    def change(self) -> str:
        """The changed lines as a diff without context, and where they are."""
        lines = unified_diff(_text(self.path).splitlines(), self.source().splitlines(), n=0, lineterm="")
        _, _, place, *changed = lines
        number = place.split()[1].lstrip("-").partition(",")[0]
        return "\n    ".join([f"{self.path}:{number} {self.operator.partition('/')[2]}", *changed])

    @property
    def tells(self) -> bool:
        """Whether it is Python, and more than another type or way of storing."""
        try:
            return essence(self.source()) != _essence(self.path)
        except SyntaxError:  # the `*` of a signature is no product
            return False


def mutants(paths: Iterable[Path]) -> Iterator[Mutant]:
    """Every mutant of the files, in a fixed order; also those that tell nothing."""
    for path in paths:
        nodes = list(ast_nodes(get_ast(_text(path))))
        for name in OPERATORS:
            operator = get_operator(name)()
            places = sum(1 for node in nodes for _ in operator.mutation_positions(node))
            yield from (Mutant(path, name, occurrence) for occurrence in range(places))


def sample(population: Iterable[Mutant], number: int | None, seed: int) -> list[Mutant]:
    """So many of the mutants that tell something, in random order; all without a number.

    Each folder has its share of the number: the mutants of a folder stand together, and every n-th is taken.
    """
    chance = random.Random(seed)
    drawn = list(population)
    chance.shuffle(drawn)
    if number is None or number >= len(drawn):
        return [mutant for mutant in drawn if mutant.tells]
    drawn.sort(key=lambda mutant: mutant.path.parent)
    step = len(drawn) / number
    chosen = {_next_that_tells(drawn, int((place + chance.random()) * step)) for place in range(number)}
    return sorted(chosen, key=lambda _: chance.random())


def _next_that_tells(drawn: list[Mutant], index: int) -> Mutant:
    around = chain(drawn[index:], reversed(drawn[:index]))
    return next(mutant for mutant in around if mutant.tells)


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def _essence(path: Path) -> str:
    return essence(_text(path))
