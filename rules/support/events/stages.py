"""Courses of events whose stages come in one order: no verdict before the charge.

A stage is a verb by its lemma, with a particle ("lift_off")
or with the noun that it befalls ("lodge+complaint").
"""

from __future__ import annotations

from typing import NamedTuple


def _each(verbs: str, nouns: str) -> str:
    """Every one of the verbs with every one of the nouns."""
    return " ".join(f"{verb}+{noun}" for verb in verbs.split() for noun in nouns.split())


_DEALS = "bid offer takeover merger deal acquisition buyout"
_TEXTS = "manuscript script screenplay draft libretto score"
_GRIEVANCES = "complaint lawsuit suit petition appeal"
_LIMBS = "ligament knee leg ankle arm shoulder wrist hamstring tendon foot hip elbow collarbone cartilage"
_COURTS = "trial hearing tribunal"
_PACTS = "treaty pact accord convention protocol agreement"

_COURSES = {
    "case": (
        "arrest detain charge indict accuse",
        "convict acquit find_guilty plead",
        "sentence jail",
        "execute hang behead electrocute guillotine",
    ),
    "trial": (
        _each("open begin start", _COURTS) + " stand+trial",
        "return+verdict reach+verdict deliver+verdict convict acquit find_guilty",
    ),
    "suit": (
        _each("lodge file submit bring make", _GRIEVANCES) + " sue",
        "rule uphold+complaint dismiss+complaint",
    ),
    "custody": ("arrest detain jail imprison", "release parole"),
    "death": ("die kill drown murder perish", "bury cremate inter entomb lay+rest"),
    "studies": ("enrol enroll matriculate", "sit+examination sit+exam sit+final", "graduate"),
    "building": (
        "win+competition win+contract",
        "break+ground lay+stone lay+keel",
        "build erect construct finish+construction complete+construction",
        "open inaugurate consecrate dedicate",
        "demolish raze dismantle",
    ),
    "body": ("found establish incorporate form", "dissolve disband liquidate abolish"),
    "work": (
        "write film shoot record compose " + _each("finish complete", _TEXTS),
        "publish release premiere premier air screen come_out",
    ),
    "announcement": ("announce unveil", "launch release"),
    "law": ("draft introduce table", "pass approve adopt enact", "ratify", "repeal revoke annul"),
    "treaty": (_each("sign conclude", _PACTS), "ratify"),
    "trade": ("buy purchase acquire inherit", "sell resell auction"),
    "deal": (
        _each("announce propose agree make launch", _DEALS),
        _each("complete close finalise finalize conclude seal", _DEALS),
    ),
    "illness": ("hospitalise hospitalize admit diagnose infect", "discharge die recover"),
    "injury": (
        _each("tear rupture break fracture injure twist sprain", _LIMBS),
        "operate repair undergo+surgery",
    ),
    "ship": ("launch christen commission", "sink founder capsize scrap decommission"),
    "flight": (
        "launch lift_off blast_off take_off",
        "land touch_down enter+orbit reach+orbit dock splash_down",
    ),
    "voyage": ("leave depart sail set_off set_out", "dock moor tie_up"),
    "captivity": ("kidnap abduct capture seize", "free release rescue ransom"),
    "theft": ("steal", "recover return"),
    "search": ("vanish disappear", "find"),
    "rumour": ("make+claim post+claim surface emerge", "debunk refute"),
    "post": ("appoint hire elect", "sack dismiss fire resign inaugurate swear_in"),
    "course": ("begin start commence", "end finish conclude"),
    "marriage": ("marry wed", "divorce"),
    "mating": ("conceive mate", "bear"),
}

RECURRING = frozenset(
    """
    case trial suit custody trade deal illness injury voyage captivity theft search rumour post course
    marriage flight
    """.split()
)
"""Courses that one person or thing may well go through twice."""

TOLD_FORWARDS = frozenset({"custody", "post", "search", "voyage"})
"""Courses that begin anew so often that they are read only where the earlier stage is told first."""

_OF_SUBJECT = frozenset(
    "die perish graduate enrol enroll matriculate founder capsize recover begin start end finish resign"
    " vanish disappear leave depart sail dock moor".split()
)

_NO_THING = frozenset(
    "competition construction contract ground stone keel verdict complaint orbit surgery rest examination"
    f" exam final {_LIMBS}".split()
)
_NO_OBJECT = frozenset({"rule", "sue", "operate", "repair"})

_ONE_THING = (
    "takeover bid offer merger deal acquisition buyout purchase",
    "book novel memoir biography autobiography manuscript draft",
    "film movie picture script screenplay",
    "opera musical symphony libretto score",
    "probe spacecraft craft satellite mission capsule lander orbiter rover telescope shuttle rocket",
    "plane aircraft jet airliner flight",
    "ship vessel boat ferry liner trawler",
    "bridge crossing viaduct",
    "stadium arena ground",
)
_GROUPS = {noun: group for group, nouns in enumerate(_ONE_THING) for noun in nouns.split()}


class Stage(NamedTuple):
    """A step of a course of events; of two steps of one course the one of lower ``rank`` comes first."""

    course: str
    rank: int


def _stages() -> dict[str, tuple[Stage, ...]]:
    found: dict[str, tuple[Stage, ...]] = {}
    for course, ranks in _COURSES.items():
        for rank, verbs in enumerate(ranks):
            for verb in verbs.split():
                found[verb] = (*found.get(verb, ()), Stage(course, rank))
    return found


STAGES = _stages()
"""The stages that a verb can tell of, alone or with its particle or noun."""


def acts_on_itself(lemma: str) -> bool:
    """Whether the verb is about its subject even where it is active: "she graduated"."""
    return lemma in _OF_SUBJECT


def names_no_thing(stage: str) -> bool:
    """Whether a stage leaves open what goes through the course: "they broke ground" for what?"""
    return stage in _NO_OBJECT or stage.partition("+")[2] in _NO_THING


def are_one_thing(noun: str, other: str) -> bool:
    """Whether two different nouns are often said of one thing: a probe and a craft."""
    return noun in _GROUPS and _GROUPS[noun] == _GROUPS.get(other)


def in_order(earlier: str, later: str) -> str | None:
    """The course in which one verb's step must come before the other's; ``None`` if there is none."""
    for first in STAGES.get(earlier, ()):
        if any(
            first.course == second.course and first.rank < second.rank for second in STAGES.get(later, ())
        ):
            return first.course
    return None
