"""Kinds of events: which nouns and verbs name the same kind of happening.

Curated by hand from the vocabulary of news. A line is ``kind, repetition: nouns | verbs | origins /
steps``. The verbs name the happening by themselves ("resigned"). The origins say when the thing named by
the noun came about ("a treaty signed in 1998"), so that their date is the date of the event. The steps
tell of an earlier stage ("reached", "announced") that a bare date may mean as well ("the 1998 treaty").
Any other verb is a stage of its own ("ratified in 2000"), whose date says nothing about that of the
event. A noun with a star takes up any verb of its line ("burned down", "the fire"); the others take up only
the verb that they are made from ("convicted", "the conviction"). Nouns of the second table take up events
of several kinds ("the avalanche", "the accident"). A verb with a plus is one with its particle ("burn+down").
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
    """A kind of happening with the words that name it, all in base form.

    ``general`` are those of the nouns that stand for the happening whichever verb told it.
    """

    name: str
    repetition: Repetition
    nouns: frozenset[str]
    general: frozenset[str]
    verbs: frozenset[str]
    origins: frozenset[str]
    steps: frozenset[str]


PARTICLE = "+"
"""Joins a verb to its particle in the table."""

EXISTENCE = frozenset(["be", "take", "occur", "happen", "hold", "come", "place", "follow"])
"""Verbs that only say that something took place; their date is the event's own."""

_TABLE = """
statement, once: statement declaration communique communiqué | | issue sign release make publish adopt
treaty, once: treaty agreement accord pact memorandum | | sign conclude / reach agree strike
law, once: law act bill legislation statute | | pass enact adopt
resolution, repeatable: resolution | | adopt pass
vote, repeatable: vote ballot approval adoption passage | vote pass approve adopt | cast hold
ruling, repeatable: ruling verdict judgment judgement | | issue hand deliver make
earthquake, once: earthquake* quake* tremor* temblor* | | strike hit shake rattle rock
storm, once: hurricane typhoon cyclone tornado hailstorm snowstorm blizzard | | strike hit landfall make
flood, once: flood flooding landslide avalanche mudslide | flood | hit strike bury
eruption, once: eruption | erupt |
attack, once: attack bombing shooting explosion blast massacre stabbing ambush \
| bomb shoot explode stab ambush | kill carry strike hit
crash, once: crash* collision derailment | crash collide derail overturn | kill
fire, once: fire* blaze* inferno* | burn blaze | break destroy gut start
accident, once: accident disaster collapse spill | collapse | kill
sinking, once: sinking shipwreck* capsizing | sink capsize |
audit, repeatable: audit inspection | audit inspect | conduct carry
interview, once: interview | interview | give air broadcast record conduct
broadcast, once: broadcast* airing* | broadcast air | air
arrest, once: arrest | arrest | make
trial, once: trial | | begin open go start
sentencing, once: sentencing conviction acquittal | sentence convict acquit |
execution, once: execution hanging beheading | execute hang behead |
murder, once: murder killing* assassination slaying* | murder assassinate | commit
kidnapping, once: kidnapping* abduction* | kidnap abduct |
robbery, once: robbery heist* burglary* theft* | rob steal burgle | carry
death, once: death* | die |
birth, once: birth | |
wedding, once: wedding* marriage* | marry wed |
resignation, once: resignation* departure* | resign step+down stand+down |
coup, once: coup putsch | | stage mount
invasion, once: invasion | invade | begin
siege, once: siege | besiege | begin
battle, once: battle | | fight rage
revolution, once: revolution uprising revolt rebellion | | break begin
riot, once: riot rioting | riot | break begin
mutiny, once: mutiny | mutiny | break begin
outbreak, once: outbreak epidemic | | break begin start
ceasefire, once: ceasefire truce armistice | | sign agree declare
merger, once: merger takeover | merge take+over | complete / announce
founding, once: founding | found |
opening, once: inauguration opening | inaugurate open |
launch, once: launch liftoff* lift-off* | lift+off blast+off |
landing, once: landing touchdown* | touch+down |
premiere, once: premiere | premiere |
discovery, once: discovery | discover | make
disappearance, once: disappearance* | vanish disappear |
escape, once: escape* jailbreak* | escape flee break+out |
release, repeatable: release* | free release |
publication, once: publication* | publish |
capture, once: capture* | capture |
arrival, repeatable: arrival* | arrive |
raid, repeatable: raid* search* | raid search | carry conduct
flight, repeatable: flight crossing ascent concert recital ceremony auction operation surgery transplant \
expedition | | make give hold perform undertake carry
appointment, repeatable: appointment* | appoint | make announce
retirement, once: retirement | retire |
dismissal, once: dismissal* sacking* ouster* | dismiss sack oust |
closure, once: closure* closing* shutdown* | close shut |
demolition, once: demolition* | demolish raze tear+down pull+down blow+up knock+down |
burial, once: burial* | bury | hold
divorce, once: divorce* | divorce |
coronation, once: coronation* | crown | hold
abdication, once: abdication | abdicate |
knighting, once: knighthood* | knight |
speech, repeatable: speech address | | give deliver
letter, repeatable: letter | | write
strike, repeatable: strike* walkout* stoppage* | walk+out walk+off | begin start call go
protest, repeatable: protest* demonstration* rally* march | protest demonstrate rally march | hold stage
deal, once: deal contract | | sign conclude / reach agree strike announce
order, repeatable: order decree directive | | sign issue
ban, once: ban embargo moratorium | ban | impose
pledge, once: pledge promise vow | pledge vow | make
plan, repeatable: plan proposal initiative | propose | present unveil
exercise, repeatable: exercise drill manoeuvre maneuver | | hold conduct
test, repeatable: test | test | conduct
lawsuit, once: lawsuit* complaint indictment | sue indict | file
settlement, once: settlement | | sign / reach announce
apology, once: apology | apologise apologize | issue make
breach, once: breach leak* outage blackout cyberattack | leak burst spill | occur
recall, once: recall | | issue announce
evacuation, once: evacuation rescue | evacuate rescue |
purchase, once: purchase* acquisition* | purchase acquire buy | complete / announce agree
sale, once: sale* | sell | complete / announce agree
unveiling, once: unveiling | unveil |
abolition, once: abolition | abolish |
liberation, once: liberation | liberate |
annexation, once: annexation | annex |
nationalisation, once: nationalisation nationalization | nationalise nationalize |
privatisation, once: privatisation privatization | privatise privatize |
flotation, once: flotation* | float |
completion, once: completion | complete |
invention, once: invention | invent |
ordination, once: ordination* | ordain |
consecration, once: consecration | consecrate |
christening, once: christening* baptism* | christen baptise baptize |
diagnosis, once: diagnosis | diagnose |
drowning, once: drowning | drown |
defection, once: defection | defect |
surrender, once: surrender | surrender |
expulsion, once: expulsion | expel |
extradition, once: extradition | extradite |
deportation, once: deportation | deport |
eviction, once: eviction | evict |
grounding, once: grounding* stranding* | run+aground |
handover, once: handover* | hand+over |
canonisation, once: canonisation canonization | canonise canonize |
beatification, once: beatification | beatify |
nomination, repeatable: nomination | nominate |
suspension, repeatable: suspension | suspend |
promotion, repeatable: promotion | promote |
excavation, repeatable: excavation | excavate |
restoration, repeatable: restoration renovation refurbishment | restore renovate refurbish |
relocation, repeatable: relocation* | relocate |
stroke, repeatable: stroke | | suffer have
meeting, recurring: meeting summit talk conference congress session hearing | meet | hold
election, recurring: election referendum poll primary | elect | hold
match, recurring: match game race final tournament championship | | play hold
festival, recurring: festival fair exhibition concert show parade | | hold open
report, recurring: report study survey review | | publish release issue
visit, recurring: visit trip tour | visit | make
"""

_COVERING = """
accident: flood crash sinking attack fire breach
disaster: flood crash sinking attack fire storm earthquake eruption accident breach
tragedy: flood crash sinking attack fire murder accident
referendum: vote
election: vote
plebiscite: vote
catastrophe: flood crash sinking fire storm earthquake eruption
"""


@lru_cache(maxsize=1)
def covered() -> dict[str, frozenset[str]]:
    """The kinds that a noun of wide meaning can stand for as well as its own, by noun."""
    lines = (line.partition(":") for line in _COVERING.strip().splitlines())
    return {noun: frozenset(names.split()) for noun, _, names in lines}


@lru_cache(maxsize=1)
def kinds() -> dict[str, EventKind]:
    """All kinds by name."""
    return {kind.name: kind for kind in map(_read_line, _TABLE.strip().splitlines())}


def _read_line(line: str) -> EventKind:
    head, _, words = line.partition(":")
    name, repetition = head.split(", ")
    nouns, verbs, came_about = words.split("|")
    origins, _, steps = came_about.partition("/")
    general = frozenset(noun.removesuffix("*") for noun in nouns.split() if noun.endswith("*"))
    parts = (frozenset(part.split()) for part in (verbs, origins, steps))
    return EventKind(name, Repetition(repetition), frozenset(nouns.replace("*", "").split()), general, *parts)


@lru_cache(maxsize=1)
def noun_kinds() -> dict[str, str]:
    """Noun in base form to the name of its kind."""
    return {noun: kind.name for kind in kinds().values() for noun in kind.nouns}


@lru_cache(maxsize=1)
def verb_kinds() -> dict[str, str]:
    """Verb in base form to the name of its kind."""
    return {verb: kind.name for kind in kinds().values() for verb in kind.verbs}
