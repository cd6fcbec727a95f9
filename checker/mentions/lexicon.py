"""Kinds of events: which nouns and verbs name the same kind of happening.

Curated by hand from the vocabulary of news. A line is ``kind, repetition: nouns | verbs | origins /
steps``. The verbs name the happening by themselves ("resigned"). The origins say when the thing named by
the noun came about ("a treaty signed in 1998"), so that their date is the date of the event. The steps
tell of an earlier stage ("reached", "announced") that a bare date may mean as well ("the 1998 treaty").
Any other verb is a stage of its own ("ratified in 2000"), whose date says nothing about that of the
event.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Repetition(StrEnum):
    """How often such a thing happens to the same participants."""

    ONCE = "once"  # one treaty, one earthquake: a second one would be told apart
    REPEATABLE = "repeatable"  # votes, audits: one and the same only if described alike
    RECURRING = "recurring"  # annual, seasonal: different by default


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of happening with the words that name it, all in base form."""

    name: str
    repetition: Repetition
    nouns: frozenset[str]
    verbs: frozenset[str]
    origins: frozenset[str]
    steps: frozenset[str]


EXISTENCE = frozenset(["be", "take", "occur", "happen", "hold", "come", "place", "follow"])
"""Verbs that only say that something took place; their date is the event's own."""

_TABLE = """
statement, once: statement declaration communique communiqué | | issue sign release make publish adopt
treaty, once: treaty agreement accord pact memorandum | | sign conclude / reach agree strike
law, once: law act bill legislation statute | | pass enact adopt
resolution, repeatable: resolution | | adopt pass
vote, repeatable: vote ballot | vote pass approve adopt | cast hold
ruling, repeatable: ruling verdict judgment judgement | | issue hand deliver make
earthquake, once: earthquake quake tremor temblor | | strike hit shake rattle rock
storm, once: hurricane typhoon cyclone tornado | | strike hit landfall make
flood, once: flood flooding landslide avalanche mudslide | | hit strike bury
eruption, once: eruption | erupt |
attack, once: attack bombing shooting explosion blast massacre stabbing ambush | | kill carry strike hit
crash, once: crash collision derailment | crash collide derail | kill
fire, once: fire blaze inferno | | break destroy gut start
accident, once: accident disaster collapse spill | collapse | kill
sinking, once: sinking shipwreck | sink |
audit, repeatable: audit inspection | audit inspect | conduct carry
interview, once: interview | interview | give air broadcast record conduct
broadcast, once: broadcast airing | broadcast air | air
arrest, once: arrest | arrest | make
trial, once: trial | | begin open
sentencing, once: sentencing conviction acquittal | sentence convict acquit |
execution, once: execution | execute |
murder, once: murder killing assassination slaying | murder assassinate | commit
kidnapping, once: kidnapping abduction | kidnap abduct |
robbery, once: robbery heist burglary theft | rob | carry
death, once: death | die |
birth, once: birth | |
wedding, once: wedding marriage | marry wed |
resignation, once: resignation | resign |
coup, once: coup putsch | | stage mount
invasion, once: invasion | invade | begin
siege, once: siege | besiege | begin
battle, once: battle | | fight rage
revolution, once: revolution uprising revolt rebellion | | break begin
ceasefire, once: ceasefire truce armistice | | sign agree declare
merger, once: merger acquisition takeover | | complete / announce
founding, once: founding | |
opening, once: inauguration | |
launch, once: launch liftoff lift-off | |
landing, once: landing | |
premiere, once: premiere | premiere |
discovery, once: discovery | discover | make
speech, repeatable: speech address | | give deliver
letter, repeatable: letter | | write
strike, repeatable: strike walkout | | begin start call
protest, repeatable: protest demonstration rally march | | hold stage
deal, once: deal contract | | sign conclude / reach agree strike announce
order, repeatable: order decree directive | | sign issue
ban, once: ban embargo moratorium | ban | impose
pledge, once: pledge promise vow | pledge vow | make
plan, repeatable: plan proposal initiative | propose | present unveil
exercise, repeatable: exercise drill manoeuvre maneuver | | hold conduct
test, repeatable: test | test | conduct
lawsuit, once: lawsuit complaint indictment | sue indict | file
settlement, once: settlement | | sign / reach announce
apology, once: apology | apologise apologize | issue make
breach, once: breach leak outage blackout cyberattack | | occur
recall, once: recall | | issue announce
evacuation, once: evacuation rescue | |
purchase, once: purchase sale | | complete / announce agree
meeting, recurring: meeting summit talk conference congress session hearing | meet | hold
election, recurring: election referendum poll primary | elect | hold
match, recurring: match game race final tournament championship | | play hold
festival, recurring: festival fair exhibition concert show parade | | hold open
report, recurring: report study survey review | | publish release issue
visit, recurring: visit trip tour | visit | make
"""


@lru_cache(maxsize=1)
def kinds() -> dict[str, EventKind]:
    """All kinds by name."""
    return {kind.name: kind for kind in map(_read_line, _TABLE.strip().splitlines())}


def _read_line(line: str) -> EventKind:
    head, _, words = line.partition(":")
    name, repetition = head.split(", ")
    nouns, verbs, came_about = words.split("|")
    origins, _, steps = came_about.partition("/")
    parts = (frozenset(part.split()) for part in (nouns, verbs, origins, steps))
    return EventKind(name, Repetition(repetition), *parts)


@lru_cache(maxsize=1)
def noun_kinds() -> dict[str, str]:
    """Noun in base form to the name of its kind."""
    return {noun: kind.name for kind in kinds().values() for noun in kind.nouns}


@lru_cache(maxsize=1)
def verb_kinds() -> dict[str, str]:
    """Verb in base form to the name of its kind."""
    return {verb: kind.name for kind in kinds().values() for verb in kind.verbs}
