"""What extracts and what flags: one idea a file. Nothing here is imported by name from ``checker``."""

from checker import RulePack

PACK = RulePack(
    name="claimline",
    package="rules",
    grammars={"en": "rules.expressions.english:GRAMMAR"},
)
