"""German dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="de",
    openers=words(
        "im in seit bis ab vom anfang ende mitte letzten vergangenen nächsten kommenden diesen diesem dieses "
        "am monats monat jahr jahre jahres jahren januar frühjahr sommer herbst winter gegen um vor nach zum"
    ),
    articles=words("der den dem am vom zum"),
    ands=words("und oder sowie bzw"),
    through=("bis", "bis zum", "bis einschließlich", "bis zu"),
    opened={"von": ("bis",), "vom": ("bis zum", "bis")},
    between=words("zwischen"),
    day_words={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    not_a_day_after=words("am jeden guten heute gestern den diesem eines der bis"),
    units={
        Unit.DAY: "tag tage tagen tages",
        Unit.WEEK: "woche wochen",
        Unit.MONTH: "monat monate monaten monats",
        Unit.YEAR: "jahr jahre jahren jahres",
    },
    numbers="eine/einen/einem/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    directions={
        -1: (
            "letzte letzter letztes letzten letztem vorige voriger voriges vorigen vergangene vergangenes "
            "vergangenen"
        ),
        0: "diese dieser dieses diesen diesem heuer",
        1: "nächste nächster nächstes nächsten nächstem kommende kommendes kommenden",
    },
    past=(
        "war waren hatte hatten wurde wurden gab kam ging fand sagte worden gewesen hielt begann endete starb"
    ),
    future="wird werden soll sollen will wollen beginnt findet startet geplant",
    mark=".",
    first=words("ersten"),
    every=words("jeden jeder jedem jede"),
    ago_before=("vor",),
    capitals=True,
    more_months={"jänner": 1, "feber": 2, "juno": 6},
    more_weekdays={"sonnabend": 5},
)
