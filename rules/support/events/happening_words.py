"""Words that tell of a happening once as a verb and again as a noun: "it was launched", "the launch"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_KINDS = {
    "death": ("died|was killed|were killed|was murdered|was assassinated|drowned", "death|murder|killing"),
    "birth": ("born", "birth"),
    "wedding": ("married|wed", "wedding|marriage"),
    "divorce": ("divorced|separated", "divorce|separation"),
    "opening": ("opened|was inaugurated", "opening|inauguration"),
    "reopening": ("reopened", "reopening"),
    "closing": ("closed|shut|shut down", "closure|closing|shutdown"),
    "founding": ("founded|established|set up|was formed", "founding|foundation|establishment|formation"),
    "launch": ("launched", "launch"),
    "invasion": ("invaded|marched into", "invasion"),
    "attack": ("attacked", "attack|assault|raid"),
    "bombing": ("bombed", "bombing"),
    "beginning": ("began|started|broke out", "start|beginning|outbreak"),
    "end": ("ended|finished", "end|finish"),
    "election": ("was elected|were elected", "election|vote|ballot"),
    "referendum": ("", "referendum|plebiscite"),
    "signing": ("signed", "signing|signature"),
    "fire": ("burnt down|burned down", "fire|blaze"),
    "earthquake": ("", "earthquake|quake|tremor"),
    "storm": ("", "hurricane|storm|cyclone|typhoon|tornado"),
    "flood": ("flooded", "flood|floods|flooding"),
    "crash": ("crashed", "crash"),
    "collapse": ("collapsed|burst|caved in|gave way", "collapse"),
    "explosion": ("exploded|blew up", "explosion|blast"),
    "eruption": ("erupted", "eruption"),
    "sinking": ("sank|capsized|went down|foundered", "sinking|capsizing|shipwreck|wreck"),
    "arrest": ("arrested|detained", "arrest"),
    "release": ("released|freed", "release"),
    "conviction": ("convicted|found guilty", "conviction"),
    "resignation": ("resigned|stepped down", "resignation"),
    "retirement": ("retired", "retirement"),
    "appointment": ("appointed", "appointment"),
    "arrival": ("arrived|landed", "arrival|landing"),
    "departure": ("left|departed|set out|set sail", "departure"),
    "takeover": ("took office|took over|was sworn in|were sworn in", "inauguration|swearing-in"),
    "coronation": ("was crowned", "coronation"),
    "abdication": ("abdicated", "abdication"),
    "purchase": ("bought|acquired|purchased", "purchase|acquisition"),
    "sale": ("sold", "sale"),
    "merger": ("merged", "merger"),
    "publication": ("was published|came out|appeared", "publication"),
    "premiere": ("premiered", "premiere"),
    "escape": ("escaped|fled", "escape"),
    "coup": ("was overthrown|was toppled|was ousted", "coup|overthrow|ouster"),
    "uprising": ("rose up", "uprising|revolt|rebellion"),
    "surrender": ("surrendered|capitulated", "surrender|capitulation"),
    "discovery": ("discovered", "discovery"),
    "diagnosis": ("diagnosed", "diagnosis"),
    "accident": (
        "sank|capsized|crashed|exploded|collapsed|burst|derailed|caved in|blew up|burnt down|burned down",
        "accident|disaster|tragedy|catastrophe",
    ),
    "operation": ("", "operation|surgery"),
    "kidnapping": ("kidnapped|abducted", "kidnapping|abduction"),
    "disappearance": ("disappeared|vanished|went missing", "disappearance"),
    "demolition": ("demolished|pulled down|torn down", "demolition"),
    "funeral": ("was buried", "funeral|burial"),
    "robbery": ("robbed", "robbery|heist|theft"),
    "shooting": ("shot", "shooting|shots"),
}

_GERUNDS = {
    "takeover": "taking office|taking over|being sworn in|assuming office",
    "appointment": "being appointed|being named",
    "founding": "being founded|its founding",
    "opening": "opening|being opened",
    "launch": "being launched|launching",
    "arrest": "being arrested|being detained",
    "release": "being released|being freed",
    "election": "being elected|winning the election",
    "diagnosis": "being diagnosed",
    "retirement": "retiring",
    "resignation": "resigning|stepping down",
    "wedding": "marrying|getting married",
    "signing": "being signed|signing",
    "purchase": "buying|acquiring",
}

VERBS: Mapping[str, str] = MappingProxyType({kind: verbs for kind, (verbs, _) in _KINDS.items() if verbs})
"""Past forms of the verbs of each kind, as alternatives of a regular expression."""

GERUNDS: Mapping[str, str] = MappingProxyType(_GERUNDS)
"""Forms behind "after" and "before" that stand for a verb, for the kinds of which they are common."""

NOUNS: Mapping[str, str] = MappingProxyType({kind: nouns for kind, (_, nouns) in _KINDS.items()})
"""Nouns of each kind, as alternatives."""
