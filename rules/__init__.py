"""What extracts and what flags: one idea a file. Nothing here is imported by name from ``checker``."""

from checker import RulePack

PACK = RulePack(
    name="claimline",
    package="rules",
    grammars={
        "en": "rules.expressions.english:GRAMMAR",
        "de": "rules.expressions.cldr:GERMAN",
        "es": "rules.expressions.cldr:SPANISH",
        "fr": "rules.expressions.cldr:FRENCH",
        "it": "rules.expressions.cldr:ITALIAN",
        "nl": "rules.expressions.cldr:DUTCH",
        "pl": "rules.expressions.cldr:POLISH",
        "pt": "rules.expressions.cldr:PORTUGUESE",
        "ru": "rules.expressions.cldr:RUSSIAN",
        "uk": "rules.expressions.cldr:UKRAINIAN",
        "und": "rules.expressions.cldr:DIGITS",
    },
)
