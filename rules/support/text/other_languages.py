"""Wording of other languages that the rules on dates heed: no finding where it says why a date looks odd."""

from __future__ import annotations

from rules.support.language.patterns import Pattern

#: The text says itself that there is no such day.
DENIED_ABROAD = Pattern(
    r"\b(?:gibt\ses\snicht|es\skein\w*|gibt\skein\w*|nicht\sexist\w+|existiert\snicht|erfunden\w*|fiktiv\w*"
    r"|n['\u2019]existe\spas|n['\u2019]y\sa\spas|inexistant\w*|inexist\w+|imaginaire|fictif"
    r"|no\sexiste\w*|no\shay|não\sexiste|não\shá|non\sesiste|non\sc['\u2019]è|immaginari\w+|imaginari\w+|inventad\w+"
    r"|bestaat\sniet|niet\sbestaa\w+|verzonnen|nie\sistnieje|nie\sma|nieistniejąc\w+|zmyślon\w+"
    r"|не\sсуществует|несуществующ\w+|выдуман\w+|не\sбывает|не\sіснує|неіснуюч\w+|вигадан\w+|немає)\b"
)

#: Two dates are set against each other, so that the later may come first.
COMPARED_ABROAD = Pattern(
    r"\b(?:verleg\w+|verschob\w+|verschieb\w+|vorgezogen\w*|vorverleg\w+|geändert|ändert\w*|unterschied\w*|vergl\w+"
    r"|gefallen|fiel\w*|sank\w*|gesunken"
    r"|avanc\w+|report\w+|repouss\w+|déplac\w+|décal\w+|différence|compar\w+|passe|passé\w*|ramen\w+|recul\w+|baiss\w+"
    r"|adelant\w+|aplaz\w+|traslad\w+|cambi\w+|diferencia|pas[óa]|pasaron|baj[óa]\w*|cay\w+|redu\w+|adiant\w+|antecip\w+"
    r"|transfer\w+|mud(?:ou|ada|ado|aram)|diferença|pass(?:ou|aram|ato|ata|ati)|ca(?:iu|íram)|spostat\w+|anticipat\w+"
    r"|rinviat\w+|posticipat\w+|differenza|scesi?|calat\w+|diminu\w+"
    r"|verplaats\w+|verzet|verschov\w+|vervroeg\w+|verschil|daald\w+|gedaald"
    r"|przen\w+|przesun\w+|zmien\w+|różnic\w+|porówn\w+|spad\w+|перен\w+|сдвин\w+|измен\w+|разниц\w+|сравн\w+|сниз\w+"
    r"|упал\w*|перемі\w+|змін\w+|різниц\w+|порівн\w+|зниз\w+|впал\w*)\b"
)
