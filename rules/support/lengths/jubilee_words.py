"""Words of jubilees and of what they count from: "turns 150", "its 80th birthday", "50 years of marriage"."""

from __future__ import annotations

import re

from rules.support.language.numbers import cardinal_value, ordinal_value
from rules.support.language.patterns import Pattern

_NAMED = {
    "centenary": 100, "centennial": 100, "sesquicentennial": 150, "sesquicentenary": 150,
    "bicentenary": 200, "bicentennial": 200, "tercentenary": 300, "tricentennial": 300,
    "quincentenary": 500, "quincentennial": 500,
    "silver": 25, "ruby": 40, "golden": 50, "diamond": 60,
}  # fmt: skip
WORDS = frozenset(
    "centenary centennial sesquicentennial sesquicentenary bicentenary bicentennial tercentenary "
    "tricentennial quincentenary quincentennial wedding birthday turns turned year years "
    "anniversary jubilee".split()
)
"""One of them is in every sentence with a jubilee."""
_NTH = r"(?:\d{1,3}(?:st|nd|rd|th)|[a-z]+ieth|hundredth|[a-z]+th|[a-z]+ty-(?:first|second|third|[a-z]+th))"
JUBILEE = Pattern(
    r"\b(?:(?:marks?|marked|celebrat\w+|toasts?|toasted|observes?)\s(?:its|their|the|a|(?:the\s)?(?P<owner>[\w-]+)['’]s)\s"
    r"(?:own\s)?"
    r"(?:(?P<named>(?:sesqui|bi|ter|tri|quin)?centen(?:ary|nial))"
    r"|(?P<metal>silver|ruby|golden|diamond)\s(?:(?P<wed>wedding)|jubilee)"
    rf"|(?P<nth>{_NTH})\s(?:birthday|wedding\s(?P<wedding>anniversary)))"
    r"|(?<=[Tt]he\s)(?P<gem>silver|golden|diamond)\sjubilee\sof\s(?:its|their|the)\s"
    rf"|(?:its|their)\s(?P<own>{_NTH})\s(?:birthday|anniversary|jubilee|year)\b"
    r"(?!\s(?:in|of|as|with|at|on|since|under|without)\b)"
    rf"|(?<=[Tt]he\s)(?P<event>{_NTH})\sanniversary\sof\sthe\s(?P<of>[a-z]+)\b(?!\s(?:of|in|on|at)\b)"
    r"|(?P<years>\d{1,2}|[a-z]+)\syears\sof\s(?P<married>marriage|wedlock)"
    r"|(?:wife|husband|spouse)\sof\s(?P<spouse>\d{1,2}|[a-z]+)\syears\b"
    r"|(?:its|their)\s(?P<history>\d{2,3})-year(?:-long)?\s(?:history|existence)\b"
    r"|\bfirst\stime\sin\s(?P<longest>\d{2,3})\syears\b"
    r"|turn(?:s|ed)\s(?P<turns>\d{2,3})|(?:is|are)\s(?P<old>\d{2,3})\syears\sold\b"
    r"|(?<=[Tt]he\s)(?P<aged>\d{2,3})-year-old\s(?!man|woman|boy|girl)[a-z]+)"
)
_COUNTED = ("turns", "old", "aged", "years", "spouse", "history", "longest")
NOW = Pattern(
    r"\b(?:this\s(?:year|week|month|summer|autumn|spring|winter|weekend)|today|tonight|tomorrow|yesterday|\w{3,6}day\b"
    r"|last\s(?:week|month)|next\s(?:week|month))\b"
)
PRESENT = Pattern(r"\b(?:marks?|celebrates?|turns|is|are|toasts?|observes?)\b")
_SINCE_THEN = (
    r"\b(?:(?!\d{4})[^.;:()]){0,50}\b(?:in|on)\s(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?$"
)
_BEGAN = Pattern(
    r"\b(?:founded|established|opened|built|launched|formed|created|incorporated|inaugurated|set\sup|started|begun"
    r"|consecrated|unveiled|premiered|first\s(?:shown|aired|published|performed|staged|broadcast)|went\son\sair"
    r"|(?:lit|fired|sailed|rolled|ran|printed|appeared|met|played|sang)\b[^.;:()\d]{0,40}\sfor\sthe\sfirst\stime"
    r"|(?:the|its|their)\s(?:very\s)?first\s(?:issue|number|edition|copy|performance|concert|show|match|game|meeting"
    r"|service|train|tram|bus|flight|pupils?|students?|patients?|customers?|guests?|members|film|broadcast|bottles?)"
    r"|(?:let\sin|welcomed|received|sold|served|published|printed|opened)\s(?:its|their)\sfirst\s\w+)"
    + _SINCE_THEN
    + r"|\b(?:has|have)\s(?:played|sung|sold|made|baked|brewed|printed|published|appeared|existed|operated"
    r"|broadcast|stood|served|met|been\s(?:open|going|around|on\sair|in\sbusiness))\b[^.;:()\d]{0,60}\ssince\s$"
)
_HAPPENED = Pattern(
    r"\b(?:went\sdown|caught\sfire|left\sthe\s(?:rails|track)|ran\saground|happened|struck|hit|gave\sway|collapsed|burned|burnt|sank|crashed|exploded|erupted|fell|broke\sout|killed"
    r"|flooded|swept|buried|destroyed|derailed|capsized|attacked|bombed|invaded|signed|landed)"
    + _SINCE_THEN
    + r"|\b(?:crash|fire|floods?|explosion|blast|disaster|accident|sinking|collapse|earthquake|quake|tremor"
    r"|massacre|battle|storm|avalanche|landslide|riots?|uprising|raid|eruption|hurricane|tragedy|derailment|wreck)"
    r"\s(?:in|of)\s(?:the\s\w+\sof\s)?$"
)
_WED = Pattern(
    r"\b(?:married|wed|tied\sthe\sknot|marriage|exchanged\s(?:rings|vows))\b[^.;:()\d]{0,40}\b(?:in|on)\s$"
)
CLEFT = Pattern(r"It\s(?:was|is)\s(?:back\s|only\s)?(?:in|on)\s(?:the\s\w+\sof\s)?")
FRONTED = Pattern(r"[\"“]?(?:Back\s)?in\s(?:the\s\w+\sof\s)?|On\s")
THEN_BEGAN = Pattern(
    r"[^.;:()\d]{0,90}\b(?:founded|formed|established|set\sup|launched|inaugurated|incorporated"
    r"|(?:began|started)\sto\s(?:sing|play|meet|brew|bake|print|build|sell|publish|race|run|row)|met\sfor\sthe\sfirst\stime"
    r"|opened\s(?:its|their)\sdoors|(?:first|foundation)\sstone|(?:was|were)\s(?:born|built|opened))\b"
)
CARRIES_ON = Pattern(
    r"(?:it|they|he|she|the\s(?:couple|pair|two)|(?:the|its|their)\s(?:very\s)?first|founded|established|opened|built|launched|formed|created"
    r"|incorporated|inaugurated|first\s\w+|started|set\sup)\b"
)
THE_NOUN = Pattern(r"the\s(?:[\w-]+\s){0,2}?(?P<noun>[\w-]+)\s(?:was|were|first|opened|began|,)")


def number_of(match: re.Match[str]) -> int | None:
    """How many years a jubilee counts."""
    word = match["named"] or match["metal"] or match["gem"]
    if word:
        return _NAMED[word.lower()]
    digits = next((match[name] for name in _COUNTED if match[name]), None)
    if digits:
        return cardinal_value(digits)
    return ordinal_value(match["nth"] or match["own"] or match["event"])


def origin_of(match: re.Match[str]) -> Pattern:
    """What stands before the year that a jubilee counts from."""
    if match["wed"] or match["wedding"] or match["married"] or match["spouse"]:
        return _WED
    return _HAPPENED if match["event"] else _BEGAN


def points_back(match: re.Match[str]) -> bool:
    """Whether it is the jubilee of what was spoken of, not of somebody or something named there and then."""
    return not (match["turns"] or match["old"] or match["aged"])
