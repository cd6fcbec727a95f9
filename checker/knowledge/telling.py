"""What a store holds, and what it knows under a name, told to an editor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.knowledge.facts import Fact, Person, Term, Thing
from checker.knowledge.names import key_of
from checker.knowledge.store import Coverage, Knowledge
from checker.knowledge.wording import say_fact, say_source
from checker.model.moment import Grain, Moment
from checker.model.wording import day_name

_MOST_NAMES = 5
_GRAINS = {Grain.YEAR: "the year", Grain.MONTH: "the month"}
_DATES = {"people": "deaths", "terms": "offices", "things": "begins"}


def tell_coverage(parts: Iterable[Coverage], file: str, fetched: bool) -> str:
    """What is in force, then for each place the number of facts, how far they reach, and their sources."""
    lines = [
        f"in force: {'facts that were fetched, over those that ship' if fetched else 'the facts that ship'}"
    ]
    for part in parts:
        lines += ["", part.place, *_counts(part)]
        if part.deaths:
            by_year = ", ".join(f"{year} {count}" for year, count in part.deaths.items())
            lines.append(f"  deaths by year: {by_year}")
        if part.place == file:
            lines += (f"  fetched {each.day}: {each.table}, {each.rows} rows from {each.endpoint}"
                      for each in part.fetched)  # fmt: skip
        lines.append("  facts by source:")
        ranked = sorted(part.sources.items(), key=lambda item: (-item[1], item[0]))
        lines += (f"  {count:>7} {source}" for source, count in ranked)
    return "\n".join(lines)


def _counts(part: Coverage) -> Iterator[str]:
    for table, count in part.counts.items():
        latest = part.latest.get(table)
        yield f"  {count:>7} {table}" + (f", {_DATES[table]} up to {latest}" if latest else "")


def tell_name(store: Knowledge, name: str) -> str:
    """All facts under a name with precision and source, people first, then by date; else names alike."""
    key = key_of(name)
    facts: list[Fact] = [*store.people(key), *store.terms(key), *store.things(key)]
    if facts:
        return "\n".join(map(_line, sorted(facts, key=_order)))
    near = _nearest(store, name)
    return f"nothing is known under {name!r}{f'; did you mean {near}?' if near else ''}"


def _line(fact: Fact) -> str:
    notes = [_precision(fact), *_limits(fact), say_source(fact)]
    return f"{say_fact(fact)}  [{'; '.join(note for note in notes if note)}]"


def _order(fact: Fact) -> tuple[int, float]:
    kind = {Person: 0, Term: 1, Thing: 2}[type(fact)]
    first = fact.born if isinstance(fact, Person) else fact.start
    return kind, float("-inf") if first is None or first.earliest is None else first.earliest


def _precision(fact: Fact) -> str:
    """``to the day``, or the two dates each: ``begin to the day, end to the year``."""
    dates: dict[str, Moment | None]
    if isinstance(fact, Person):
        dates = {"birth": fact.born, "death": fact.died}
    else:
        dates = {"begin": fact.start, "end": fact.end}
    told = [(name, _GRAINS.get(moment.grain, "the day")) for name, moment in dates.items() if moment]
    grains = {grain for _, grain in told}
    return (
        f"to {grains.pop()}" if len(grains) == 1 else ", ".join(f"{name} to {grain}" for name, grain in told)
    )


def _limits(fact: Fact) -> Iterator[str]:
    """Where the record ends."""
    if isinstance(fact, Term):
        if fact.end is None:
            last = fact.known_until
            yield "end not on record" if last is None else f"in office on {day_name(last)}, later unknown"
        elif fact.at_latest:
            yield "the end is the latest that it can be"
    elif isinstance(fact, Thing) and fact.context:
        yield f"only in a text with one of: {', '.join(sorted(fact.context))}"


def _nearest(store: Knowledge, name: str) -> str:
    """Names on record that are spelt alike, or have it as their last word, the best known first."""
    from difflib import SequenceMatcher

    wanted = key_of(name)

    def likeness(key: str) -> float:
        parts = (key, key.rpartition(" ")[2]) if " " not in wanted else (key,)
        return max(SequenceMatcher(None, wanted, part).ratio() for part in parts)

    ranked = sorted(((likeness(key), key) for key in store.similar(wanted)), reverse=True)
    close = [key for score, key in ranked[: _MOST_NAMES * 4] if score >= 0.8]
    shown = {_name(store, key): _notability(store, key) for key in close}
    best = sorted(shown, key=lambda each: -shown[each])[:_MOST_NAMES]
    return " or ".join(repr(each) for each in best)


def _name(store: Knowledge, key: str) -> str:
    facts: list[Fact] = [*store.people(key), *store.terms(key), *store.things(key)]
    first = facts[0]
    return first.person if isinstance(first, Term) else first.name


def _notability(store: Knowledge, key: str) -> int:
    return max((person.notability for person in store.people(key)), default=0)
