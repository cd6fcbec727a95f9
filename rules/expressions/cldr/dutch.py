"""Dutch dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="nl",
    openers=words(
        "in sinds tot vanaf van begin eind half medio maand afgelopen vorige volgende komende deze jaar "
        "jaren lente zomer herfst winter rond voor na op uit"
    ),
    articles=words("de het"),
    ands=words("en of"),
    through=("tot", "tot en met", "t/m", "tm"),
    opened={"van": ("tot", "tot en met", "t/m"), "vanaf": ("tot", "tot en met")},
    between=words("tussen"),
    day_words={"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2},
    not_a_day_after=words("de een s elke iedere deze die der gisteren vandaag op ' ’ goede ochtend heel"),
    units={
        Unit.DAY: "dag dagen",
        Unit.WEEK: "week weken",
        Unit.MONTH: "maand maanden",
        Unit.YEAR: "jaar jaren",
    },
    numbers="een/één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    directions={
        -1: "vorig vorige afgelopen verleden",
        0: "dit deze",
        1: "volgend volgende komend komende aanstaande",
    },
    past="was waren had hadden werd werden ging kwam zei stierf begon gaf hield geweest",
    future="zal zullen gaat gaan moet begint wordt",
    ordinals="e|ste|de",
    every=words("elke iedere"),
    ago_after=("geleden",),
)
