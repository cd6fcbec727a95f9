"""Italian dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="it",
    openers=words(
        "in a di da dal nel del mese fine inizio metà scorso prossimo questo anno anni dall nell dell ' ’ "
        "fino primavera estate autunno inverno entro dopo prima tra fra"
    ),
    articles=words("il lo la l dal dall al all del dell ' ’"),
    ands=words("e ed o"),
    through=("al", "fino al", "all'", "fino all'"),
    opened={
        "dal": ("al", "all'", "all", "fino al"),
        "da": ("a", "al", "fino a"),
        "dall": ("al", "all'", "all"),
        "'": ("al", "all'", "all"),
        "’": ("al", "all'", "all"),
    },
    between=words("tra fra"),
    day_words={
        "oggi": 0,
        "ieri": -1,
        "l'altro ieri": -2,
        "altro ieri": -2,
        "avantieri": -2,
        "domani": 1,
        "dopodomani": 2,
    },
    units={
        Unit.DAY: "giorno giorni",
        Unit.WEEK: "settimana settimane",
        Unit.MONTH: "mese mesi",
        Unit.YEAR: "anno anni",
    },
    numbers="un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici",
    directions={
        -1: "scorso scorsa passato passata",
        0: "questo questa quest",
        1: "prossimo prossima",
    },
    past="era erano fu furono aveva avevano stato stata è ha hanno morì nacque disse",
    future="sarà saranno avrà avranno deve inizierà terrà",
    mark="º|°|ª",
    ordinals="º|ª|o",
    first=words("primo"),
    of_month="di",
    of_year="del|di",
    every=words("ogni tutti i"),
    ago_after=("fa",),
)
