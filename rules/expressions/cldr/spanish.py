"""Spanish dates."""

from __future__ import annotations

from checker.model.expression import Unit
from rules.expressions.cldr.speech import Speech, words

SPEECH = Speech(
    tag="es",
    openers=words(
        "en de desde hasta a mes finales principios mediados pasado próximo este el año años del invierno "
        "primavera verano otoño durante para"
    ),
    articles=words("el del al día"),
    ands=words("y e o u"),
    through=("al", "hasta el", "hasta"),
    opened={
        "del": ("al", "hasta el"),
        "de": ("a", "al", "hasta"),
        "desde": ("a", "hasta", "hasta el"),
        "el": ("hasta el",),
    },
    between=words("entre"),
    day_words={
        "hoy": 0,
        "ayer": -1,
        "anteayer": -2,
        "antier": -2,
        "antes de ayer": -2,
        "mañana": 1,
        "pasado mañana": 2,
    },
    not_a_day_after=words("la una esta cada esa aquella misma buena primera media"),
    units={
        Unit.DAY: "día días",
        Unit.WEEK: "semana semanas",
        Unit.MONTH: "mes meses",
        Unit.YEAR: "año años",
    },
    numbers="un/una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    directions={
        -1: "pasado pasada último última",
        0: "este esta",
        1: "próximo próxima",
    },
    past="era eran fue fueron había habían estaba estaban dijo murió nació llegó ganó tuvo hubo hizo",
    future="será serán habrá tendrá hará debe va van comenzará",
    mark="º|°|ª",
    ordinals="º|ª|ro|er|o",
    first=words("primero"),
    of_month="de",
    of_year="de|del",
    every=words("cada todos los"),
    ago_before=("hace",),
    ago_after=("atrás",),
    ordinary=words("martes"),
    more_months={"setiembre": 9},
)
