"""Surnames by which everybody means one person: "Stalin's death", where a text has no full name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.knowledge.lazy import lazily
from checker.knowledge.links import PersonLink
from checker.knowledge.names import key_of
from checker.knowledge.store import Knowledge
from checker.model.span import Span

_FULL_NAMES = """
Joseph Stalin; Vladimir Lenin; Adolf Hitler; Benito Mussolini; Leon Trotsky; Nikita Khrushchev;
Leonid Brezhnev; Mikhail Gorbachev; Boris Yeltsin; Vladimir Putin; Margaret Thatcher; Nelson
Mandela; Joseph Goebbels; Heinrich Himmler; Adolf Eichmann; Erwin Rommel; Augusto Pinochet; Ruhollah
Khomeini; Muammar Gaddafi; Hosni Mubarak; Anwar Sadat; Yasser Arafat; Nicolae Ceaușescu; Maximilien
Robespierre; Yuri Gagarin; Albert Einstein; Sigmund Freud; Nicolaus Copernicus; Friedrich Nietzsche;
Immanuel Kant; William Shakespeare; Leo Tolstoy; Fyodor Dostoyevsky; Anton Chekhov; Franz Kafka;
George Orwell; Ernest Hemingway; Aleksandr Solzhenitsyn; Johann Wolfgang von Goethe; Pablo Picasso;
Johannes Vermeer; Henri Matisse; Paul Cézanne; Paul Gauguin; Claude Monet; Auguste Rodin; Salvador
Dalí; Frida Kahlo; Andy Warhol; Wolfgang Amadeus Mozart; Ludwig van Beethoven; Giacomo Puccini;
Frédéric Chopin; Pyotr Ilyich Tchaikovsky; Sergei Rachmaninoff; Igor Stravinsky; Dmitri
Shostakovich; Franz Schubert; Johannes Brahms; Joseph Haydn; Antonio Vivaldi; Claude Debussy; Alfred
Hitchcock; Luciano Pavarotti; Diego Maradona; Angela Merkel; Nicolas Sarkozy; Silvio Berlusconi;
Emmanuel Macron; Barack Obama; Ronald Reagan; Richard Nixon; Winston Churchill; Napoleon=Napoleon
Bonaparte; Mao=Mao Zedong; Galileo=Galileo Galilei; Dostoevsky=Fyodor Dostoyevsky; Ceausescu=Nicolae
Ceaușescu; Cezanne=Paul Cézanne; Dali=Salvador Dalí; Tito=Josip Broz Tito
"""
_BY_SURNAME = {
    called if named else called.split()[-1]: named or called
    for called, _, named in (" ".join(entry.split()).partition("=") for entry in _FULL_NAMES.split(";"))
}
_SURNAME = lazily(rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, _BY_SURNAME))})(?![\w-])")
_PART_OF_A_NAME = lazily(r"(?:\b[A-Z][\w’'-]*|\b[A-Z]\.|\b(?:de|van|von|la))\ $")
_GOES_ON = lazily(r"\ (?:[A-Z]|[IVX]+\b)")
_NO_NAME = frozenset(
    "And But When While After Before As In If For Since With By That Then Under Of From To The "
    "President Chancellor Minister Comrade General Senator Mr Mrs Dr Sir Lady Lord".split()
)


def link_mononyms(text: str, store: Knowledge) -> Iterator[PersonLink]:
    """Links to those of whom the text has nowhere a longer name of that surname."""
    places: dict[str, list[Span]] = {}
    longer: set[str] = set()
    for match in _SURNAME().finditer(text):
        places.setdefault(match[0], []).append(Span(*match.span()))
        if _is_part(text, match):
            longer.add(match[0])
    for surname in sorted(places.keys() - longer):
        key = key_of(_BY_SURNAME[surname])
        people = store.people(key)
        if people:
            yield from (PersonLink(s, surname, people, store.terms(key), full=False) for s in places[surname])


def _is_part(text: str, match: re.Match[str]) -> bool:
    before = _PART_OF_A_NAME().search(text, max(0, match.start() - 30), match.start())
    named = before is not None and before[0].strip() not in _NO_NAME
    return named or _GOES_ON().match(text, match.end()) is not None
