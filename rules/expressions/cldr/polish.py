"""Polish dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="pl",
    openers=words(
        "w we od do przed po na z ze koniec końca końcu początek początku połowie połowy miesiącu "
        "miesiąca ubiegłym zeszłym przyszłym roku rok r lata latach wiosną latem jesienią zimą najbliższy "
        "najbliższą ten tę"
    ),
    articles=words("dnia dniu w we na do od"),
    ands=words("i oraz lub a"),
    through=("do",),
    opened={"od": ("do",), "z": ("na",)},
    between=words("między pomiędzy"),
    day_words={"dziś": 0, "dzisiaj": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2},
    units={
        Unit.DAY: "dzień dni",
        Unit.WEEK: "tydzień tygodnie tygodni tygodniu",
        Unit.MONTH: "miesiąc miesiące miesięcy miesiącu",
        Unit.YEAR: "rok lata lat roku",
    },
    numbers="jeden/jedną dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
    directions={
        -1: "zeszły zeszłym zeszłego zeszłą ubiegłą ubiegły ubiegłym ubiegłego poprzednim poprzedniego",
        0: "ten tę tym tego bieżącym bieżącego",
        1: "przyszłą następną najbliższą przyszły przyszłym przyszłego następnym następnego",
    },
    past=(
        "był była było były miał miała zmarł urodził odbył odbyła odbyło wygrał został została zostało "
        "powiedział"
    ),
    future="będzie będą ma mają zostanie odbędzie rozpocznie",
    year_words="roku|rok",
    year_abbreviation="r",
    first=words("pierwszego"),
    every=words("każdy każdą każde każdego co"),
    ago_after=("temu",),
    month_endings=(("ego", "emu ym"), ("a", "u owi em")),
    weekday_endings=(("ek", "ku kiem kowi ki"), ("a", "ę y ą i o")),
    more_months={"listopadzie": 11},
    more_weekdays={"środzie": 2, "sobocie": 5},
)
