"""Names of people in a text, and whom each of them means.

By clear rules on the words alone: a bare surname is the person introduced with it, unless two people of
that surname are close by. Where the rules give no answer, there is none, and the rules that ask stay silent.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from checker import Article, Span
from rules.support.language.patterns import Pattern
from rules.support.people.names import NAME, Name, generation_after, parse_name

RUN = Pattern(NAME, exact=True)
"""A run of words that can be a name."""

_CLOSE = 400  # characters within which two people of one surname make a bare surname doubtful
_MOST_NAMESAKES = 200  # people of one surname whose given names are told apart by their beginnings
_NOBODY = ""  # stands for the bearer of a name where it cannot be told which


def full_names(text: str, *bounds: int) -> Iterator[tuple[Span, Name]]:
    """Names of two parts or more in a text, or between the bounds, with their places."""
    for run in RUN.finditer(text, *bounds):
        name = parse_name(run.group()) if " " in run.group() else None
        if name is not None and name.given is not None:
            yield Span(*run.span()), name


class Bearers:
    """The people whom one text names in full."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._nicknames: dict[tuple[str, str], str] = {}
        self._given: dict[str, list[str]] = defaultdict(list)  # by surname, each spelling once
        self._bearers: dict[str, set[str]] = defaultdict(set)  # "jr", "iii" by name that runs in a family
        self._places: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._spelling: dict[str, str] = {}
        names = list(full_names(article.text))
        for _, name in names:
            if name.nickname is not None:
                self._nicknames[name.surname, name.nickname] = name.given or ""
        for place, name in names:
            key = f"{self._settle(name.given or '', name.surname)} {name.surname}"
            generation = name.generation or generation_after(article.text, place.end)
            self._bearers[key].update({generation} if generation else ())
        for place, name in names:
            person = self.bearer(name, place.end) or _NOBODY
            self._places[name.surname].append((place.start, person))
            self._spelling.setdefault(person, name.text)

    def _settle(self, given: str, surname: str) -> str:
        """The first spelling of a given name: "j." is "james", "ben" is "benjamin"."""
        given = self._nicknames.get((surname, given), given)
        known = self._given[surname]
        first = next((o for o in known if o.startswith(given) or given.startswith(o)), None)
        if first is None and len(known) < _MOST_NAMESAKES:
            known.append(given)
        return first or given

    def bearer(self, name: Name, end: int) -> str | None:
        """Key of the bearer of a full name that ends there; ``None`` where father or son may be meant."""
        key = f"{self._settle(name.given or '', name.surname)} {name.surname}"
        if len(self._bearers[key]) < 2:
            return key
        generation = name.generation or generation_after(self._article.text, end)
        return f"{key} {generation}" if generation else None

    def person(self, run: str, offset: int) -> str | None:
        """Key of the person that a name at ``offset`` means; ``None`` where two may be meant."""
        name = parse_name(run)
        if name is None:
            return None
        if name.given is not None:
            return self.bearer(name, offset + len(run))
        places = self._places.get(name.surname)
        if not places:
            return name.surname
        here = bisect_left(places, (offset, ""))
        close = {person for _, person in places[bisect_left(places, (offset - _CLOSE, "")) : here]}
        first = places[0][1]
        alone = here > 0 or len({person for _, person in places}) == 1
        return first if alone and close <= {first} and first != _NOBODY else None

    def knows(self, surname: str) -> bool:
        """Whether somebody of that surname, in lower case, is named in full."""
        return surname in self._places

    def everybody(self) -> set[str]:
        """Keys of all who are named in full."""
        return {person for row in self._places.values() for _, person in row}

    def spelling(self, person: str) -> str:
        """The name of a person as the text writes it at first."""
        return self._spelling.get(person) or person.title()
