"""Regular expressions that are compiled when first used, because listing the rules must stay fast."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def lazily(source: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A function that returns the compiled expression."""

    @cache
    def compiled() -> re.Pattern[str]:
        return re.compile(source, flags)

    return compiled
