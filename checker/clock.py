"""The present day. It is used for one thing only: whether an ignore with a last day has run out."""

from __future__ import annotations

import os
from datetime import date

from checker.errors import UsageError

VARIABLE = "CLAIMLINE_TODAY"
"""Environment variable that sets the day, as YYYY-MM-DD: for runs that must come out the same again."""


def today() -> date:
    """The day that ``CLAIMLINE_TODAY`` names, else the computer's local one.

    Raises:
        UsageError: if the variable holds no date.
    """
    value = os.environ.get(VARIABLE)
    if not value:
        return date.today()
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise UsageError(f"{VARIABLE}: {value!r} is not a date such as 2024-02-13") from None
