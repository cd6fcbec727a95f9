"""Options of a rule: from a table of the configuration to an instance of its ``options_type``."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from pydantic import TypeAdapter, ValidationError

from checker.nearest import nearest
from checker.rule import Rule


def validated(rule: type[Rule], table: Mapping[str, object]) -> object:
    """The options with the values of the table; a hyphen in a key stands for an underscore.

    Raises:
        ValueError: in one line, for a key that the rule does not have or a value that it does not take.
    """
    given = {key.replace("-", "_"): value for key, value in table.items()}
    known = [field.name for field in dataclasses.fields(rule.options_type)]
    for key in given:
        if key not in known:
            kept = ", ".join(known) or "none"
            raise ValueError(
                f"rule {rule.name!r} has no option {key!r}{nearest(key, known) or f' (it has: {kept})'}"
            )
    try:
        return TypeAdapter(rule.options_type).validate_python(given)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"option {where!r} of rule {rule.name!r}: {first['msg'].lower()}") from None
