"""Where a sentence goes on with another verb of its subject: "stepped down after a term and died in 2013"."""

from __future__ import annotations

from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import FINITE_PASTS, PARTICIPLES

GOES_ON = Pattern(rf"\band\s+(?:\w+ly\s+)?(?:\w+ed|{'|'.join(sorted(FINITE_PASTS | PARTICIPLES))})\b")
"""What stands behind it is told of the verb after "and", not of the phrase before."""
