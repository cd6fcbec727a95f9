"""Publication dates that the first lines of a text give in its own language."""

from __future__ import annotations

import pytest

from checker import Document, annotate

BODIES = {
    "de": "Der Rat hat gestern beschlossen, die alte Brücke über den Fluss zu sanieren.",
    "fr": "Le conseil a décidé hier de rénover le vieux pont sur le fleuve.",
    "es": "El consejo decidió ayer renovar el viejo puente sobre el río.",
    "it": "Il consiglio ha deciso ieri di rifare il vecchio ponte sul fiume.",
    "pt": "O conselho decidiu ontem que a velha ponte sobre o rio será renovada.",
    "nl": "De raad heeft gisteren besloten dat de oude brug over de rivier wordt vernieuwd.",
    "pl": "Rada wczoraj postanowiła, że most na rzece zostanie w tym roku naprawiony.",
    "ru": "Совет вчера решил, что старый мост через реку будет отремонтирован.",
    "uk": "Рада вчора вирішила, що старий міст через річку буде відремонтовано.",
}
LINES = [
    ("de", "Veröffentlicht am 3. Mai 2021"),
    ("de", "Aktualisiert am 3. Mai 2021, 10:15 Uhr"),
    ("de", "Berlin, 3. Mai 2021 – Der Rat der Stadt tagt."),
    ("fr", "Publié le 3 mai 2021"),
    ("es", "Publicado el 3 de mayo de 2021"),
    ("it", "Pubblicato il 3 maggio 2021"),
    ("pt", "Publicado em 3 de maio de 2021"),
    ("nl", "Gepubliceerd op maandag 3 mei 2021"),
    ("pl", "Opublikowano 3 maja 2021"),
    ("ru", "Опубликовано: 3 мая 2021"),
    ("uk", "Опубліковано: 3 травня 2021"),
]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_first_line(language: str, line: str) -> None:
    text = f"{line}\n\n{BODIES[language]}\n"
    published = annotate(Document(id="d", source=text, text=text, format="text")).published
    assert published is not None
    assert published.moment.iso_bounds() == ("2021-05-03", "2021-05-03")
