"""Personal names as they are written: titles, given names, surnames, and who of a family is meant."""

from __future__ import annotations

from typing import NamedTuple

from rules.support.language.patterns import Pattern
from rules.support.people.genders import pronoun_of

_TOKEN = r"[A-ZÀ-ÞŁŚŠŽ](?:[\w’'-]*\w|\.)?"
_PARTICLE = r"(?:de|da|del|della|van|von|der|den|di|la|le|el|al|bin|ibn|du|dos|y)"
NAME = (
    rf"{_TOKEN}(?:\ (?:{_PARTICLE}\ ){{0,2}}(?:[“\"][A-Z]\w+[”\"]\ )?{_TOKEN}){{0,5}}(?:,?\ (?:Jr|Sr)\b\.?)?"
)
"""A run of capitalised words, for use inside a larger pattern."""
_TITLES = frozenset(
    (
        "mr mrs ms miss dr sir dame lord lady president vice prime minister chancellor senator sen rep gov "
        "governor mayor king queen prince princess pope archbishop bishop cardinal rabbi rev reverend "
        "father sister brother judge justice chief general gen colonel col captain capt major lieutenant lt "
        "sgt sergeant officer coach professor prof former first actor actress singer author novelist poet "
        "painter director comedian rapper musician legend star late the a an his her their its in on by at "
        "after before when but and then as while since for with from of ex secretary ambassador premier "
        "congressman congresswoman state attorney deputy foreign finance emperor empress saint st born "
        "though although midwife librarian archivist baroness duke duchess count countess baron he she they "
        "we i you even how who what why where if so both another one protégé meanwhile later now today "
        "composer photographer architect chemist physicist admiral engineer sculptor conductor "
        "violinist pianist guitarist drummer writer journalist reporter playwright dramatist "
        "scientist biologist astronomer mathematician historian economist philosopher lawyer "
        "pilot astronaut climber runner swimmer skier cyclist boxer sprinter footballer "
        "goalkeeper explorer inventor industrialist businessman businesswoman entrepreneur "
        "philanthropist activist politician commander corporal brigadier inspector detective "
        "constable superintendent pastor rector chairman chairwoman spokesman spokeswoman banker "
    ).split()
)
_CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr"
    " jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday".split()
)
_SURNAMES = frozenset(("may", "march", "august"))
_NICKNAME = Pattern(r"[“\"]([A-Z]\w+)[”\"]", exact=True)
_SUFFIX = Pattern(r"[Jj]r|[Ss]r|JR|SR|[IVX]+", exact=True)
_AGE_WITHIN_FAMILY = Pattern(r",?\s\(?(?:the\s)?(elder|younger|senior|junior)\b")
_SAME = {"senior": "sr", "elder": "sr", "junior": "jr", "younger": "jr"}


class Name(NamedTuple):
    """A personal name: the last part, and the first if more than one part is given.

    Rulers keep their number in the surname ("harald ii"), since without it they are somebody else.
    """

    surname: str
    given: str | None
    nickname: str | None = None
    text: str = ""  # as written, without titles
    generation: str | None = None  # "jr", "sr", "iii": which bearer of a name that runs in the family

    @property
    def key(self) -> str:
        """The name in lower case, first and last part."""
        return f"{self.given} {self.surname}" if self.given else self.surname


def parse_name(run: str) -> Name | None:
    """The name in a run of capitalised words, without titles; ``None`` if nothing is left."""
    words = _without_titles(run)
    generation = None
    if len(words) > 1 and _SUFFIX.fullmatch(words[-1]):
        generation = words.pop().casefold()
    while len(words) > 1 and words[-1].isupper() and len(words[-1]) > 1:
        words.pop()  # "DBE", "MP"
    parts = [word.casefold() for word in words]
    if not parts or any(part in _CALENDAR for part in _not_of_a_name(parts)) or run.isupper():
        return None
    if len(parts) == 1:
        surname = f"{parts[0]} {generation}" if generation else parts[0]
        return Name(surname, None, text=" ".join(words))
    nickname = _NICKNAME.search(run)
    called = nickname.group(1).casefold() if nickname else None
    return Name(parts[-1], parts[0], called, " ".join(words), generation)


def _not_of_a_name(parts: list[str]) -> list[str]:
    """Without the months that are names: "Jan Kool", "Theresa May"."""
    if len(parts) > 1 and parts[0] == "jan":
        return parts[1:]
    surname = len(parts) > 1 and parts[-1] in _SURNAMES and pronoun_of(parts[0]) is not None
    return parts[:-1] if surname else parts


def _without_titles(run: str) -> list[str]:
    bare = (word.strip(".,'’\"“”") for word in run.replace("’s", "").replace("'s", "").split())
    words = [word for word in bare if word]
    while words and words[0].casefold() in _TITLES:
        words.pop(0)
    return words


def generation_after(text: str, end: int) -> str | None:
    """Which bearer of a family's name is meant, where the words behind it say so: ", the elder"."""
    found = _AGE_WITHIN_FAMILY.match(text, end)
    return None if found is None else _SAME[found[1].lower()]
