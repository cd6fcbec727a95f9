"""Verb forms of English news, as far as a date can hang on them: a closed list, no analysis."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as one string."""
    return frozenset(text.split())


_IRREGULAR = {
    "begin": ("began", "begun"), "take": ("took", "taken"), "become": ("became", "become"),
    "come": ("came", "come"), "go": ("went", "gone"), "fall": ("fell", "fallen"), "rise": ("rose", "risen"),
    "break": ("broke", "broken"), "give": ("gave", "given"), "fly": ("flew", "flown"),
    "see": ("saw", "seen"), "speak": ("spoke", "spoken"), "write": ("wrote", "written"),
    "drive": ("drove", "driven"), "choose": ("chose", "chosen"), "swear": ("swore", "sworn"),
    "steal": ("stole", "stolen"), "sing": ("sang", "sung"), "sink": ("sank", "sunk"),
    "throw": ("threw", "thrown"), "withdraw": ("withdrew", "withdrawn"), "do": ("did", "done"),
    "grow": ("grew", "grown"), "know": ("knew", "known"), "show": ("showed", "shown"),
    "wake": ("woke", "woken"), "ride": ("rode", "ridden"), "freeze": ("froze", "frozen"),
    "bear": ("bore", "born"), "run": ("ran", "run"), "hold": ("held", "held"), "meet": ("met", "met"),
    "leave": ("left", "left"), "make": ("made", "made"), "win": ("won", "won"), "lose": ("lost", "lost"),
    "lead": ("led", "led"), "build": ("built", "built"), "buy": ("bought", "bought"),
    "sell": ("sold", "sold"), "send": ("sent", "sent"), "strike": ("struck", "struck"),
    "hit": ("hit", "hit"), "put": ("put", "put"), "cut": ("cut", "cut"), "shoot": ("shot", "shot"),
    "find": ("found", "found"), "pay": ("paid", "paid"), "fight": ("fought", "fought"),
    "catch": ("caught", "caught"), "teach": ("taught", "taught"), "bring": ("brought", "brought"),
    "shut": ("shut", "shut"), "beat": ("beat", "beaten"), "lay": ("laid", "laid"), "hear": ("heard", "heard"),
    "stand": ("stood", "stood"), "sit": ("sat", "sat"), "spend": ("spent", "spent"), "quit": ("quit", "quit"),
    "tell": ("told", "told"), "say": ("said", "said"), "set": ("set", "set"), "hang": ("hung", "hung"),
    "blow": ("blew", "blown"), "seek": ("sought", "sought"), "read": ("read", "read"),
}  # fmt: skip

PARTICIPLES = frozenset(participle for _, participle in _IRREGULAR.values())
"""Irregular past participles; regular ones end in "-ed"."""

FINITE_PASTS = frozenset(past for past, participle in _IRREGULAR.values() if past != participle)
"""Past forms that can be nothing else, as "began"."""

_HAPPENING = (
    "begin start open close end finish happen occur take come go arrive depart leave return land launch "
    "premiere debut air broadcast expire erupt crash strike hit die resign retire step appear testify "
    "speak perform compete play vote gather meet convene resume reopen adjourn fall break kick run"
)
_DOING = (
    "hold host stage face visit join become marry sign win lose publish release issue unveil present "
    "celebrate inaugurate dedicate swear elect receive complete found establish acquire buy sell "
    "replace succeed assume deliver defend witness attack kill arrest capture bomb invade shoot enter "
    "move travel tour sail fly undergo"
)


def _pasts(lemmas: str) -> frozenset[str]:
    return frozenset(
        _IRREGULAR[lemma][0] if lemma in _IRREGULAR else regular_past(lemma) for lemma in lemmas.split()
    )


def regular_past(lemma: str) -> str:
    """``landed`` for ``land``, ``retired`` for ``retire``, ``married`` for ``marry``."""
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return f"{lemma[:-1]}ied"
    return f"{lemma}ed"


EVENT_BASES = frozenset(f"{_HAPPENING} {_DOING}".split())
"""Base forms of verbs whose own time a following date gives, even with an object in between."""

EVENT_PASTS = _pasts(f"{_HAPPENING} {_DOING}")
"""Past forms of the same verbs."""

HAPPENING_BASES = frozenset(_HAPPENING.split())
"""Those of them that rarely take an object: a place or manner may stand before the date."""

HAPPENING_PASTS = _pasts(_HAPPENING)
"""Past forms of the same verbs."""

PLANS = words(
    "reserved sold awarded seen scheduled rescheduled set due planned expected slated postponed delayed "
    "moved pushed deferred booked extended invited supposed meant told asked ordered given granted "
    "required forced allowed cleared intended timed tentative projected predicted forecast anticipated "
    "proposed announced promised hoped targeted tipped fixed earmarked billed advertised penciled "
    "pencilled dated based focused centered centred limited entitled called sentenced named wanted "
    "needed used"
)
"""Past forms that fix a date or point ahead: a later date beside them is no contradiction."""

BE_PAST = frozenset({"was", "were", "wasn't", "weren't"})
BE_PRESENT = frozenset({"is", "are", "remains", "remain"})
WILL = frozenset({"will", "shall", "won't", "'ll"})
HAVE = frozenset({"has", "have", "had"})
AUXILIARIES = BE_PAST | BE_PRESENT | HAVE | {"be", "been", "being"}
HEDGES = words("if unless would could might whether")
