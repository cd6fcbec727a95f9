"""Words beside "last year" that tell that figures are compared."""

from __future__ import annotations

from checker.expressions.nodes import Slots

_AMOUNTS = {"million", "billion", "trillion", "share", "cents"}
_COMPARING = {"from", "compared", "versus", "against"}
_REACH = 14  # words between "compared with" and the year that is compared
_CURRENCIES = {"$", "£", "€", "¥"}


def is_compared(s: Slots) -> bool:
    """Whether a sum is compared: "down from $3 million last year", "up from last year's $3 million"."""
    if s.after() in ("'s", "’s") and s.after(2) in _CURRENCIES:
        return True
    if _AMOUNTS.isdisjoint((s.before(), s.before(2))):
        return False
    return any(s.before(back) in _COMPARING for back in range(2, _REACH))
