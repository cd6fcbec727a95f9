"""Where a sentence goes on with another verb of its subject: "stepped down after a term and died in 2013"."""

from __future__ import annotations

from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import FINITE_PASTS, PARTICIPLES

_PAST = rf"(?:\w+ly\s+)?(?:\w+ed|{'|'.join(sorted(FINITE_PASTS | PARTICIPLES))})\b"
GOES_ON = Pattern(rf"\band\s+{_PAST}")
"""What stands behind it is told of the verb after "and", not of the phrase before."""

NEXT_VERB = Pattern(rf"(?:,|\band)\s+{_PAST}")
"""The same, or the next of several verbs behind a comma: "lost a lung at 21, joined the order in 1958"."""
