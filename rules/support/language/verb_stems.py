"""Past forms of verbs that tell of deeds, and back."""

from __future__ import annotations

from rules.support.language.verb_forms import regular_past

_IRREGULAR = {
    "swim": ("swam", "swum"), "win": ("won", "won"), "fly": ("flew", "flown"), "run": ("ran", "run"),
    "lead": ("led", "led"), "hold": ("held", "held"), "break": ("broke", "broken"),
    "ride": ("rode", "ridden"),
    "drive": ("drove", "driven"), "beat": ("beat", "beaten"), "sing": ("sang", "sung"),
    "write": ("wrote", "written"), "freeze": ("froze", "frozen"), "sink": ("sank", "sunk"),
    "burst": ("burst", "burst"), "fall": ("fell", "fallen"), "shut": ("shut", "shut"),
    "build": ("built", "built"), "buy": ("bought", "bought"), "sell": ("sold", "sold"),
    "resell": ("resold", "resold"), "steal": ("stole", "stolen"), "begin": ("began", "begun"),
    "bear": ("bore", "born"), "shoot": ("shot", "shot"), "wed": ("wed", "wed"),
    "strike": ("struck", "struck"), "lose": ("lost", "lost"), "teach": ("taught", "taught"),
    "speak": ("spoke", "spoken"), "sit": ("sat", "sat"), "command": ("commanded", "commanded"),
    "come": ("came", "come"), "take": ("took", "taken"), "make": ("made", "made"), "lay": ("laid", "laid"),
    "find": ("found", "found"), "tear": ("tore", "torn"), "undergo": ("underwent", "undergone"),
    "swear": ("swore", "sworn"), "leave": ("left", "left"), "set": ("set", "set"),
    "bring": ("brought", "brought"), "stand": ("stood", "stood"),
}  # fmt: skip
_COMMON = frozenset(
    "be have do get go make take say use see know give come become show put let find feel seem want need try"
    " ask tell call look been had done made taken said seen known given come become heard".split()
)


def is_common(verb: str) -> bool:
    """Whether a verb is too general for two uses to mean one kind of deed."""
    return verb in _COMMON


def past_forms(verb: str) -> tuple[str, ...]:
    """Past tense and participle: ``swam``, ``swum``; both spellings where the consonant may double."""
    if verb in _IRREGULAR:
        return tuple(dict.fromkeys(_IRREGULAR[verb]))
    return regular_past(verb), f"{verb}{verb[-1]}ed"


def stem_of_participle(word: str) -> str:
    """The base form of a participle or past form, empty if unknown; a final "e" may be missing."""
    for base, forms in _IRREGULAR.items():
        if word in forms:
            return base
    return (
        word.removesuffix("d")
        if word.endswith("eed")
        else word.removesuffix("ed")
        if word.endswith("ed")
        else ""
    )
