"""Words for nationality in front of a title, and the jurisdictions that the tables file it under."""

from __future__ import annotations

import re

from checker.knowledge.lazy import lazily

_NATIONS = """
Afghan=Afghanistan; Albanian=Albania; Algerian=Algeria; American=United States; Angolan=Angola;
Argentine=Argentina; Argentinian=Argentina; Armenian=Armenia; Australian=Australia; Austrian=Austria;
Azerbaijani=Azerbaijan; Bangladeshi=Bangladesh; Belarusian=Belarus; Belgian=Belgium; Bolivian=Bolivia;
Bosnian=Bosnia and Herzegovina|Bosnia-Herzegovina; Brazilian=Brazil; British=United Kingdom;
UK=United Kingdom; Bulgarian=Bulgaria; Burmese=Burma (Myanmar)|Myanmar; Cambodian=Cambodia;
Canadian=Canada; Chilean=Chile; Chinese=China; Colombian=Colombia;
Congolese=Congo-Kinshasa|Congo-Brazzaville|Congo, Democratic Republic of the; Croatian=Croatia;
Cuban=Cuba; Cypriot=Cyprus; Czech=Czech Republic|Czechia|Czechoslovakia; Czechoslovak=Czechoslovakia;
Danish=Denmark; Dutch=Netherlands; East German=East Germany; Ecuadorian=Ecuador; Egyptian=Egypt;
Estonian=Estonia; Ethiopian=Ethiopia; Filipino=Philippines; Philippine=Philippines; Finnish=Finland;
French=France; Gambian=Gambia|Gambia, The; Georgian=Georgia; German=Germany|East Germany;
Ghanaian=Ghana; Greek=Greece; Guatemalan=Guatemala; Haitian=Haiti; Honduran=Honduras; Hungarian=Hungary;
Icelandic=Iceland; Indian=India; Indonesian=Indonesia; Iranian=Iran; Iraqi=Iraq; Irish=Ireland;
Israeli=Israel; Italian=Italy; Ivorian=Ivory Coast|Côte d'Ivoire|Cote d'Ivoire; Jamaican=Jamaica;
Japanese=Japan; Jordanian=Jordan; Kazakh=Kazakhstan; Kenyan=Kenya; Kosovan=Kosovo; Kuwaiti=Kuwait;
Kyrgyz=Kyrgyzstan; Latvian=Latvia; Lebanese=Lebanon; Liberian=Liberia; Libyan=Libya;
Lithuanian=Lithuania; Malaysian=Malaysia; Malian=Mali; Maltese=Malta; Mexican=Mexico; Moldovan=Moldova;
Mongolian=Mongolia; Moroccan=Morocco; Nepalese=Nepal; New Zealand=New Zealand; Nicaraguan=Nicaragua;
Nigerian=Nigeria; North Korean=North Korea|Korea, North; Norwegian=Norway; Pakistani=Pakistan;
Palestinian=Palestine; Panamanian=Panama; Paraguayan=Paraguay; Peruvian=Peru; Polish=Poland;
Portuguese=Portugal; Romanian=Romania; Russian=Russia|Soviet Union; Rwandan=Rwanda;
Salvadoran=El Salvador; Saudi=Saudi Arabia; Senegalese=Senegal;
Serbian=Serbia|Yugoslavia|Serbia and Montenegro; Singaporean=Singapore; Slovak=Slovakia;
Slovenian=Slovenia; Somali=Somalia; South African=South Africa;
South Korean=South Korea|Korea, South|Korea; Soviet=Soviet Union; Spanish=Spain; Sri Lankan=Sri Lanka;
Sudanese=Sudan|South Sudan; Swedish=Sweden; Swiss=Switzerland; Syrian=Syria; Taiwanese=Taiwan;
Tanzanian=Tanzania; Thai=Thailand; Tunisian=Tunisia; Turkish=Turkey|Turkiye; U.S=United States;
US=United States; Ugandan=Uganda; Ukrainian=Ukraine; Uruguayan=Uruguay; Uzbek=Uzbekistan;
Venezuelan=Venezuela; Vietnamese=Vietnam|South Vietnam; Yemeni=Yemen|South Yemen; Yugoslav=Yugoslavia;
Zambian=Zambia; Zimbabwean=Zimbabwe
"""
_JURISDICTIONS = {
    adjective.strip(): frozenset(places.split("|"))
    for adjective, _, places in (entry.partition("=") for entry in _NATIONS.split(";"))
}
_ADJECTIVE = lazily(
    "(?<![\\w-])("
    + "|".join(re.escape(a) for a in sorted(_JURISDICTIONS, key=len, reverse=True))
    + r")\.?['’]?s?[ -]*$"
)


def jurisdictions(before: str) -> frozenset[str]:
    """The jurisdictions that the last word of ``before`` stands for; empty if it is no nationality."""
    match = _ADJECTIVE().search(before.rstrip())
    return _JURISDICTIONS[match[1]] if match else frozenset()
