"""Time of the timeline: one big network, consistent and not, and a folder of TimeML documents.

Run from a checkout: ``python benchmarks/timeline.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from time import perf_counter

from checker.model.bound import ORIGIN, Bound
from checker.timeline.network import Network
from checker.timeml.check import check_links
from checker.timeml.model import Link, TimeMLAnnotation

POINTS, BOUNDS = 5_000, 15_000
FIRST_DAY, YEARS = 720_000, 30


def story(random: Random) -> Iterator[Bound]:
    """A consistent story: every point dated within a month, and a third as many known distances."""
    days = [FIRST_DAY + random.randrange(YEARS * 365) for _ in range(POINTS)]
    for i, day in enumerate(days):
        slack = random.randrange(30)
        yield Bound(ORIGIN, f"p{i}", day + slack, "at the latest", source=f"date {i}")
        yield Bound(f"p{i}", ORIGIN, slack - day, "at the earliest", source=f"date {i}")
    for i in range(BOUNDS - 2 * POINTS):
        a, b = random.randrange(POINTS), random.randrange(POINTS)
        yield Bound(f"p{a}", f"p{b}", days[b] - days[a] + random.randrange(9), "apart", source=f"gap {i}")


def mistakes(random: Random, number: int) -> Iterator[Bound]:
    """Distances that are, most of them, wrong."""
    for i in range(number):
        a, b = random.randrange(POINTS), random.randrange(POINTS)
        yield Bound(f"p{a}", f"p{b}", random.randrange(-9_000, 0), "apart", source=f"slip {i}")


def one_event_dated_often() -> Iterator[Bound]:
    """The worst of stories: one event with 2,000 different dates."""
    for i in range(2_000):
        yield Bound(ORIGIN, "event", FIRST_DAY + i, "at the latest", source=f"claim {i}")
        yield Bound("event", ORIGIN, -FIRST_DAY - i, "at the earliest", source=f"claim {i}")


def annotated(random: Random, documents: int = 250, links: int = 45) -> Iterator[TimeMLAnnotation]:
    """Documents of links that hold for intervals on a line, one document in five with a wrong one."""
    for number in range(documents):
        placed = [sorted(random.sample(range(400), 2)) for _ in range(40)]
        pairs = [random.sample(range(40), 2) for _ in range(links)]
        made = [
            Link(f"l{i}", relation(placed[a], placed[b]), f"e{a}", f"e{b}", i)
            for i, (a, b) in enumerate(pairs)
        ]
        if number % 5 == 0:
            made.append(Link("wrong", "BEFORE", made[0].target, made[0].source, links))
            made.append(Link("right", "BEFORE", made[0].source, made[0].target, links))
        yield TimeMLAnnotation(str(number), None, (), (), {}, tuple(made))


def relation(one: list[int], other: list[int]) -> str:
    """The relation of two intervals, as far as the benchmark tells them apart."""
    if one[1] < other[0] or other[1] < one[0]:
        return "BEFORE" if one[1] < other[0] else "AFTER"
    return "OVERLAP"


def number_of_conflicts(bounds: list[Bound]) -> int:
    """Solve a network."""
    return len(Network(bounds).conflicts())


def timed(name: str, work: Callable[[], int]) -> None:
    """Print the best time of three, and how many conflicts were found."""
    best, found = 1e9, 0
    for _ in range(3):
        start = perf_counter()
        found = work()
        best = min(best, perf_counter() - start)
    print(f"{name:<50} {best * 1000:8.1f} ms   {found} conflicts")


def main() -> None:
    """Print one line a case."""
    random = Random(2008)
    good = list(story(random))
    cases = {
        f"{POINTS} points, {BOUNDS} bounds, {number} wrong ones": [*good, *mistakes(random, number)]
        for number in (0, 1, 20, 1_000)
    }
    cases["one event, 2,000 dates"] = list(one_event_dated_often())
    for name, bounds in cases.items():
        timed(name, partial(number_of_conflicts, bounds))
    documents = list(annotated(random))
    timed("250 TimeML documents of 45 links", lambda: sum(len(check_links(d)) for d in documents))


if __name__ == "__main__":
    main()
