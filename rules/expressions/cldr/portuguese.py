"""Portuguese dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="pt",
    openers=words(
        "em de desde até a mês final fim início meados passado próximo este neste deste no do ano anos "
        "inverno primavera verão outono durante para na nesta à"
    ),
    articles=words("o do ao no dia dias os"),
    ands=words("e ou"),
    through=("ao", "até", "até ao", "até o", "até dia"),
    opened={
        "de": ("a", "à", "ao", "até"),
        "do": ("ao", "até ao"),
        "desde": ("a", "até", "até ao", "até o"),
        "dia": ("ao", "a", "até"),
        "dias": ("a",),
    },
    between=words("entre dias"),
    day_words={"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1, "depois de amanhã": 2},
    units={
        Unit.DAY: "dia dias",
        Unit.WEEK: "semana semanas",
        Unit.MONTH: "mês meses",
        Unit.YEAR: "ano anos",
    },
    numbers="um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze",
    directions={
        -1: "passado passada último última",
        0: "este esta neste nesta",
        1: "próximo próxima",
    },
    past="era eram foi foram havia estava estavam disse morreu nasceu chegou teve houve fez",
    future="será serão haverá terá fará deve vai vão começará",
    mark="º|°|ª",
    ordinals="º|ª|o",
    first=words("primeiro"),
    of_month="de",
    of_year="de|do",
    every=words("cada todos toda às aos"),
    ago_before=("há",),
    ago_after=("atrás",),
    more_short_weekdays={"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4},
)
