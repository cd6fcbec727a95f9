"""Which nouns name events, and which name times.

Event nouns follow TimeML's notion (things that happen or occur, and circumstances that hold): nominalised
verbs, told by their endings, and a list of plain nouns.
"""

from __future__ import annotations

from checker.language.wordlist import words

_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ing",
    "ure",
    "sis",
    "osal",
    "ival",
    "eral",
    "tal",
    "ery",
    "age",
)
_NOT_EVENTS = words(
    "nation station section region mission commission million billion trillion question position",
    "population corporation association organization institution foundation union opinion version",
    "profession religion television generation condition tradition government department document",
    "apartment parliament instrument monument element environment cement segment basement garment",
    "ornament building thing king wing string ring something nothing anything everything being ceiling",
    "clothing earring wedding-ring spring evening morning audience science evidence intelligence",
    "residence confidence influence sentence alliance balance finance insurance ambulance distance",
    "substance instance circumstance province appliance chance france figure culture nature picture",
    "furniture future structure literature agriculture temperature feature measure treasure capital",
    "hospital total metal crystal general mineral federal funeral-home image message page language",
    "village garage package wage stage percentage mortgage average cottage luggage baggage storage age",
    "basis thesis oasis gallery battery grocery bakery brewery machinery lottery gen cure mixture manure",
    "pure",
)
_EVENTS = words(
    "statement meeting summit talk visit trip tour journey flight raid attack war battle fight clash",
    "strike riot protest march rally vote poll ballot referendum election coup crisis crash accident",
    "disaster fire flood storm hurricane earthquake quake blast bomb-attack death birth murder killing",
    "assassination suicide massacre genocide marriage wedding divorce funeral arrest trial hearing",
    "verdict ruling appeal lawsuit suit sentence conviction deal agreement treaty accord pact truce",
    "ceasefire cease-fire merger takeover buyout sale purchase acquisition bid offer offering launch",
    "debut premiere release opening closing closure collapse fall rise drop decline increase decrease",
    "gain loss growth jump surge plunge slide rally slump boom recession crackdown siege blockade",
    "invasion withdrawal retreat advance offensive assault ambush shooting stabbing robbery theft",
    "kidnapping hijacking rescue search probe inquiry inquest investigation review audit study survey",
    "test trial-run experiment speech address announcement report remark comment interview call letter",
    "request order decision move change plan proposal draft session conference congress convention",
    "ceremony celebration festival parade concert show match game tournament cup final semifinal race win",
    "victory defeat tie title-fight season-opener draw departure arrival return exit resignation",
    "dismissal appointment promotion transfer trade trading upgrade downgrade cut hike shutdown outage",
    "breakup split exodus revolution uprising revolt rebellion mutiny independence exile dispute row",
    "scandal outbreak epidemic pandemic operation surgery transplant treatment pardon release escape",
    "surrender occupation annexation reform overhaul switch shift swap bailout default loan payment",
    "repayment default auction delay postponement cancellation ban boycott embargo sanction warning",
    "threat pledge promise denial apology response reply reaction demand claim complaint charge",
    "indictment plea execution landing takeoff explosion eruption drought famine debate dinner lunch",
    "breakfast party reception briefing negotiation dialogue contact exchange encounter confrontation",
    "expiration deadline restructuring start end beginning work service use abuse effort attempt",
)
_TIMES = words(
    "day week month year decade century millennium hour minute second moment morning afternoon evening",
    "night noon midnight dawn dusk weekend fortnight quarter half season semester term period spring",
    "summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday january february",
    "march april may june july august september october november december jan. feb. mar. apr. jun. jul.",
    "aug. sep. sept. oct. nov. dec. date time start beginning end middle close rest part anniversary eve",
    "est edt gmt p.m. a.m. bst cet",
)


def is_event_noun(lemma: str) -> bool:
    """Whether a common noun is likely to name something that happens."""
    low = lemma.lower()
    return low in _EVENTS or (low.endswith(_ENDINGS) and len(low) > 5 and low not in _NOT_EVENTS)


def is_time_word(lemma: str) -> bool:
    """Whether a noun names a time or a part of one, so that what it modifies is to be asked instead."""
    return lemma.lower() in _TIMES
