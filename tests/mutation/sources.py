"""What a module says once everything that no test of ours can or should see is taken out.

Two sources that are equal here differ in types or in how values are stored: a mutant of that kind says
nothing about the tests.
"""

from __future__ import annotations

import ast

UNSEEN = frozenset({"slots", "frozen", "kw_only", "maxsize", "strict"})
"""Keyword arguments that are left out of account, with their values."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def essence(source: str) -> str:
    """The syntax tree without annotations, blocks for type checkers and ``UNSEEN`` arguments.

    Raises:
        SyntaxError: if the source is no Python.
    """
    return ast.dump(_Essence().visit(ast.parse(source)))


class _Essence(ast.NodeTransformer):
    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg(node.arg)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST | None:
        if ast.unparse(node.test).endswith("TYPE_CHECKING"):
            return None
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        node.keywords = [keyword for keyword in node.keywords if keyword.arg not in UNSEEN]
        return self.generic_visit(node)
