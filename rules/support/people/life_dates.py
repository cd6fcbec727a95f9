"""Dates that can be those of a birth or a death."""

from __future__ import annotations

from checker import Anchor, TimeExpression
from checker.toolkit import Approx


def is_exact(expression: TimeExpression) -> bool:
    """Whether the expression names a time of its own, neither rounded nor counted from another."""
    quantity = expression.stated.quantity
    vague = expression.mod is not None or (quantity is not None and quantity.approx is not Approx.EXACT)
    told = expression.anchor is not Anchor.NARRATIVE and expression.stated.decade is None
    return expression.is_dated and told and not vague
