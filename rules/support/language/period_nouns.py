"""What has a length: nouns that may carry "ten-day" or "from May to June"."""

from __future__ import annotations

PERIOD_NOUN = (
    r"(?:period|span|stretch|window|run|streak|reign|tenure|term|stint|spell|era|interval|war|conflict|occupation"
    r"|siege|drought|famine|strike|walkout|festival|summit|conference|congress|meeting|forum|fair|convention"
    r"|tour|visit|trip|mission|voyage|expedition|event|exhibition|show|tournament|championship|regatta|race"
    r"|trial|hearing|inquiry|blockade|standoff|sit-in|renovation|experiment|pilot|journey|trek|cruise|residency|internship|apprenticeship|sentence"
    r"|stoppage|restoration|search|stay|protest|holiday|break|recess|truce|ceasefire|cease-fire|lockdown|shutdown|closure|outage|blackout|heat\swave"
    r"|cold\sspell|campaign|season|celebration|retreat|workshop|seminar|course|camp|ban|hiatus|absence|marathon)"
)
"""Part of a pattern."""
