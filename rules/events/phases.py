"""Stages of things that facts give dates for, and the verbs by which texts tell of them."""

from __future__ import annotations

from functools import lru_cache

VERBS = {
    "release": "released published premiered opened came|out debuted appeared arrived aired broadcast "
    "was|shown first|shown first|showed showed screened hit went|on|sale introduced unveiled launched "
    "presented issued brought|out",
    "founding": "founded established created set|up formed incorporated launched started began born",
    "opening": "opened inaugurated unveiled dedicated completed",
    "construction": "built erected put|up began|to|build",
    "construction end": "completed finished",
    "signing": "signed concluded agreed reached sealed struck",
    "adoption": "adopted agreed approved",
    "entry into force": "took|effect came|into|force entered|into|force came|into|effect went|into|effect",
    "ratification": "ratified",
    "enactment": "passed enacted signed approved adopted became|law",
    "issue": "issued published signed proclaimed declared",
    "proclamation": "proclaimed declared announced issued",
    "ruling": "decided ruled handed|down issued",
    "loss": "sank sunk crashed exploded broke|apart broke|up came|apart collapsed fell|down was|lost "
    "vanished disappeared disintegrated capsized burned burnt burst|into|flames went|down ran|aground "
    "caught|fire blew|up blown|up bombed shot|down was|destroyed melted|down torpedoed foundered",
    "leak": "leaked escaped",
    "attack": "attacked bombed destroyed devastated dropped",
    "bombing": "bombed attacked",
    "landfall": "made|landfall came|ashore",
    "eruption": "erupted exploded buried destroyed blew",
    "killing": "assassinated killed shot murdered slain gunned|down stabbed died executed hanged dead "
    "poisoned",
    "death": "died dead killed found|dead",
    "shooting": "shot wounded",
    "arrest": "arrested captured caught detained seized jailed",
    "resignation": "resigned stepped|down quit fell left|office ousted overthrown toppled fled abdicated "
    "deposed forced|out fell|from|power",
    "taking power": "took|power seized|power came|to|power became|chancellor took|over",
    "release from prison": "released freed walked|free walked|out left|prison",
    "sentencing": "sentenced convicted jailed",
    "acquittal": "acquitted",
    "impeachment": "impeached",
    "firing": "fired dismissed sacked",
    "coronation": "crowned",
    "accession": "ascended succeeded came|to|the|throne took|the|throne became|queen",
    "marriage": "married wed",
    "surrender": "surrendered capitulated laid|down|its|arms",
    "triggering": "triggered invoked activated",
    "battle": "won|at fought|at beaten|at defeated|at routed|at crushed|at victorious|at victory|at won beat "
    "defeated routed crushed",
    "independence": "became|independent gained|independence declared|independence won|independence "
    "gained|its|independence declared|its|independence won|its|independence independent",
    "statehood": "became|a|state admitted joined|the|union",
    "dissolution": "collapsed dissolved broke|up fell|apart ceased|to|exist disintegrated disbanded split",
    "reunification": "reunified reunited",
    "fall": "fell breached collapsed came|down crumbled",
    "handover": "handed returned reverted",
    "nationalisation": "nationalised nationalized seized",
    "annexation": "annexed seized",
    "purchase": "bought purchased acquired took|over",
    "cession": "ceded gave|up gave|it|up handed|over",
    "invasion": "invaded marched|into occupied overran",
    "liberation": "liberated",
    "joining the EU": "joined entered acceded admitted",
    "joining the EEC": "joined entered acceded",
    "joining NATO": "joined entered acceded",
    "joining the WTO": "joined entered acceded",
    "leaving the EU": "left quit withdrew ceased|to|be|a|member",
    "bankruptcy": "filed|for|bankruptcy collapsed failed went|bankrupt went|bust filed",
    "launch": "launched lifted|off blasted|off left|Earth left|Florida",
    "landing": "landed touched|down set|foot walked|on|the|moon stepped",
    "arrival": "arrived reached entered|orbit went|into|orbit",
    "flyby": "flew|past flew|by passed reached fly|past fly|by",
    "orbit": "orbited circled flew became|the|first",
    "discovery": "discovered announced found detected identified confirmed observed described solved "
    "worked|out deciphered unravelled unraveled spotted",
    "invention": "invented created proposed conceived devised",
    "birth": "born",
    "approval": "approved authorised authorized licensed",
    "first flight": "first|flew took|off flew|for|the|first|time",
    "retirement": "retired withdrawn gave|it|up",
    "first ascent": "climbed conquered scaled reached",
    "disappearance": "disappeared vanished",
    "breakup": "broke|up split disbanded announced|its|break-up",
    "introduction": "introduced launched came|into entered|circulation",
    "eradication": "eradicated",
    "debut": "made|his|debut broke",
    "home run": "hit",
    "return": "returned",
    "election": "elected chosen",
    "nomination": "nominated settled|on accepted|the|nomination won|the|nomination chosen|as|the|nominee",
    "default": "defaulted",
    "listing": "went|public floated listed|on|the made|its|debut",
    "kidnapping": "kidnapped abducted snatched seized",
    "banning": "banned",
    "hosting the World Cup": "hosted|the|World|Cup staged|the|World|Cup held|the|World|Cup "
    "hosted|World|Cups hosted|the|soccer|World|Cup",
    "hosting the Olympics": "hosted|the|Olympics staged|the|Olympics held|the|Olympics "
    "hosted|the|Summer|Olympics hosted|the|Winter|Olympics hosted|the|Olympic|Games",
    "overthrow": "overthrew toppled ousted deposed overthrown",
    "World Series": "won|the|World|Series captured|the|World|Series",
    "Super Bowl": "won|the|Super|Bowl",
    "World Cup": "won|the|World|Cup lifted|the|World|Cup won|soccer's|World|Cup won|football's|World|Cup",
    "European Championship": "won|the|European|Championship won|the|Euros won|the|European|championship",
}
"""By stage, the past forms that tell of it; words of one form are joined by ``|``."""

DONE_TO = frozenset(
    VERBS[phase]
    for phase in (
        "release|founding|opening|construction|signing|adoption|ratification|enactment|issue|launch|invention|"
        "discovery|approval|introduction|nationalisation|purchase|cession|triggering|surrender|arrest|impeachment|firing|shooting|"
        "killing|kidnapping|sentencing|acquittal|attack|bombing|liberation|annexation|invasion|taking power"
    ).split("|")
)
"""Verbs that with an object of their own tell what the subject did, not what befell it."""

NOUNS = {
    "release": "release premiere publication debut launch",
    "founding": "founding foundation creation establishment",
    "opening": "opening inauguration",
    "signing": "signing conclusion",
    "adoption": "adoption",
    "ratification": "ratification",
    "enactment": "passage enactment adoption",
    "loss": "loss sinking crash collapse destruction explosion wreck bombing",
    "attack": "bombing attack attacks",
    "eruption": "eruption",
    "landfall": "landfall",
    "killing": "assassination murder killing death execution shooting",
    "death": "death",
    "arrest": "arrest capture",
    "resignation": "resignation fall overthrow abdication downfall departure ousting",
    "release from prison": "release",
    "impeachment": "impeachment",
    "firing": "firing dismissal sacking",
    "coronation": "coronation",
    "accession": "accession",
    "marriage": "wedding marriage",
    "surrender": "surrender capitulation",
    "triggering": "triggering invocation",
    "independence": "independence",
    "dissolution": "dissolution collapse break-up breakup disintegration",
    "reunification": "reunification unification",
    "fall": "fall collapse breaching",
    "handover": "handover return",
    "nationalisation": "nationalisation nationalization seizure",
    "annexation": "annexation seizure",
    "purchase": "purchase",
    "invasion": "invasion",
    "liberation": "liberation",
    "bankruptcy": "bankruptcy collapse failure",
    "launch": "launch",
    "landing": "landing",
    "discovery": "discovery",
    "invention": "invention",
    "eradication": "eradication",
    "breakup": "break-up breakup split",
    "introduction": "introduction launch",
    "election": "election",
    "nomination": "nomination",
    "default": "default",
    "overthrow": "overthrow ousting",
    "kidnapping": "kidnapping abduction",
    "listing": "flotation listing",
    "disappearance": "disappearance",
    "first ascent": "ascent conquest",
}
"""By stage, the nouns for it."""


@lru_cache(maxsize=1024)
def pattern_of(forms: str) -> str:
    """A regular expression for any of the forms, longest first."""
    some = sorted((form.replace("|", " ") for form in forms.split()), key=len, reverse=True)
    return "|".join(form.replace(" ", r"\ ") for form in some)
