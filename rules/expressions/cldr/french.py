"""French dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="fr",
    openers=words(
        "en de d ' ’ depuis dès fin début mi courant mois dernier prochain ce jusqu'en jusque avant après "
        "vers année an l'an printemps été automne hiver du des et ou à"
    ),
    articles=words("le du au la les"),
    ands=words("et ou puis"),
    through=("au", "jusqu'au"),
    opened={"du": ("au", "jusqu'au"), "de": ("à", "au"), "'": ("à",), "’": ("à",), "depuis": ("à",)},
    between=words("entre"),
    day_words={
        "aujourd'hui": 0,
        "hier": -1,
        "avant-hier": -2,
        "demain": 1,
        "après-demain": 2,
    },
    units={
        Unit.DAY: "jour jours journées",
        Unit.WEEK: "semaine semaines",
        Unit.MONTH: "mois",
        Unit.YEAR: "an ans année années",
    },
    numbers="un/une deux trois quatre cinq six sept huit neuf dix onze douze",
    directions={
        -1: "dernier dernière passé passée",
        0: "ce cet cette",
        1: "prochain prochaine",
    },
    past="était étaient avait avaient fut furent eut eurent été a ont est sont",
    future="sera seront aura auront doit devrait commencera prévu prévue",
    ordinals="er",
    first=words("premier"),
    every=words("chaque tous les"),
    ago_before=("il y a", "voici", "voilà"),
)
