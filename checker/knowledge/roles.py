"""What a title may stand for."""

from __future__ import annotations

_LEADERS = frozenset({"head_of_state", "head_of_government", "effective_leader"})
_GOVERNMENT = frozenset({"head_of_government", "effective_leader", "subnational_head"})
ROLES = {
    "President": _LEADERS,
    "Vice President": frozenset({"deputy_head"}),
    "Prime Minister": _GOVERNMENT,
    "Premier": _GOVERNMENT,
    "Chancellor": _GOVERNMENT,
    "Taoiseach": _GOVERNMENT,
    "Pope": frozenset({"head_of_state"}),
    "King": frozenset({"head_of_state"}),
    "Queen": frozenset({"head_of_state"}),
    "Emperor": frozenset({"head_of_state"}),
    "Speaker": frozenset({"speaker"}),
    "House Speaker": frozenset({"speaker"}),
    "Foreign Minister": frozenset({"foreign_minister"}),
    "Foreign Secretary": frozenset({"foreign_minister"}),
    "Secretary of State": frozenset({"foreign_minister"}),
    "Finance Minister": frozenset({"finance_minister"}),
    "Treasury Secretary": frozenset({"finance_minister"}),
    "Defense Minister": frozenset({"defence_minister"}),
    "Defence Minister": frozenset({"defence_minister"}),
    "Defense Secretary": frozenset({"defence_minister"}),
    "Defence Secretary": frozenset({"defence_minister"}),
}
"""The roles that a title may stand for; a president may be filed as head of state or of government."""

REGNAL = frozenset({"Pope", "King", "Queen", "Emperor"})
"""Titles that are part of a name taken with the office, and used in retrospect for what came before."""
