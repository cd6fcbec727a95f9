"""Countries under all their names: the country, its people's adjective, its capital for its government.

"China", "Chinese" and "Beijing" in a description of an event are one participant.
"""

from __future__ import annotations

from functools import lru_cache

_TABLE = """
afghanistan afghan kabul
albania albanian tirana
algeria algerian algiers
argentina argentine argentinian
armenia armenian yerevan
australia australian canberra
austria austrian vienna
azerbaijan azerbaijani baku
bangladesh bangladeshi dhaka
belarus belarusian minsk
belgium belgian brussels
bolivia bolivian
bosnia bosnian sarajevo
brazil brazilian brasilia
britain british uk london
bulgaria bulgarian sofia
cambodia cambodian
canada canadian ottawa
chile chilean santiago
china chinese beijing
colombia colombian bogota
congo congolese kinshasa
croatia croatian zagreb
cuba cuban havana
cyprus cypriot nicosia
czechia czech prague
denmark danish copenhagen
ecuador ecuadorian quito
egypt egyptian cairo
eritrea eritrean asmara
estonia estonian tallinn
ethiopia ethiopian
finland finnish helsinki
france french paris
georgia georgian tbilisi
germany german berlin
ghana ghanaian accra
greece greek athens
haiti haitian
hungary hungarian budapest
iceland icelandic reykjavik
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel israeli jerusalem
italy italian rome
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh astana
kenya kenyan nairobi
kosovo kosovar pristina
kuwait kuwaiti
kyrgyzstan kyrgyz bishkek
latvia latvian riga
lebanon lebanese beirut
libya libyan tripoli
lithuania lithuanian vilnius
malaysia malaysian
mali malian bamako
mexico mexican
moldova moldovan chisinau
mongolia mongolian
montenegro montenegrin podgorica
morocco moroccan rabat
myanmar burma burmese
nepal nepalese kathmandu
netherlands dutch hague
nigeria nigerian abuja
norway norwegian oslo
pakistan pakistani islamabad
palestine palestinian ramallah
peru peruvian lima
philippines philippine filipino manila
poland polish warsaw
portugal portuguese lisbon
qatar qatari doha
romania romanian bucharest
russia russian moscow kremlin
rwanda rwandan kigali
serbia serbian belgrade
singapore singaporean
slovakia slovak bratislava
slovenia slovenian ljubljana
somalia somali mogadishu
spain spanish madrid
sudan sudanese khartoum
sweden swedish stockholm
switzerland swiss bern
syria syrian damascus
taiwan taiwanese taipei
tajikistan tajik dushanbe
thailand thai bangkok
tunisia tunisian tunis
turkey turkish ankara
turkmenistan turkmen
uganda ugandan kampala
ukraine ukrainian kyiv kiev
uzbekistan uzbek tashkent
venezuela venezuelan caracas
vietnam vietnamese hanoi
yemen yemeni sanaa
zambia zambian lusaka
zimbabwe zimbabwean harare
"""


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    return {name: line.split()[0] for line in _TABLE.strip().splitlines() for name in line.split()}


def country_of(word: str) -> str | None:
    """The country that a lower-case name, adjective or capital stands for."""
    return _countries().get(word)


def normalised(word: str) -> str:
    """A name in lower case, under its country where it stands for one."""
    lowered = word.casefold().removesuffix("'s").removesuffix("’s").rstrip(".")
    return country_of(lowered) or lowered
