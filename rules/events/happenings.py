"""Things that take place: by which verbs and nouns texts tell that they did, began and ended."""

from __future__ import annotations

OCCURRENCE = "happened occurred was|fought was|held held fought took|place came unfolded"
BEGINNING = "began started broke|out erupted opened"
END = "ended finished concluded came|to|an|end was|over"
BEGINNING_NOUNS = frozenset("start beginning outbreak onset".split())
END_NOUNS = frozenset("end conclusion".split())

_BLOW = (
    "struck hit made|landfall came|ashore battered devastated flattened slammed destroyed ravaged wrecked "
    "swept "
    "killed flooded inundated swamped pummeled pummelled tore shook levelled leveled crippled claimed "
    "drowned displaced shattered toppled engulfed lashed overwhelmed ruined razed submerged wiped|out rocked "
    "raged ripped knocked|out drenched pounded brought caused unleashed triggered"
)

_BLOWS = frozenset({"hurricane", "earthquake", "disaster", "epidemic"})
_STANDING = frozenset(
    (
        "historical state|state|company|product|organisation|agency|igo|media|party|militant|movement|ngo|"
        "person|place|film|tv|book|album|song|city|band|technology|science|law|programme|agreement|currency|work|"
        "magazine|ruling|treaty|weapon|olympics|world_cup|annual|"
        "team|first|record|number|country|holiday"
    ).split("|")
)


def is_happening(kind: str) -> bool:
    """Whether a thing of that kind takes place, so that its name with a date tells when."""
    return kind not in _STANDING and " name of a " not in kind


def occurrence_verbs(kind: str) -> str:
    """Verbs that tell that a happening of that kind took place."""
    return f"{OCCURRENCE} {_BLOW}" if kind in _BLOWS else OCCURRENCE
