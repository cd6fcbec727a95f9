"""``claimline knowledge update``."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.arguments import OneOf
from checker.cli.console import CLEAR_LINE, complain
from checker.cli.exits import CLEAN

if TYPE_CHECKING:
    from checker.knowledge.refresh.catalogue import Table
    from checker.knowledge.refresh.endpoint import Endpoint
    from checker.knowledge.refresh.update import Done


def add_arguments(parser: ArgumentParser) -> None:
    """What to fetch, from where."""
    from checker.knowledge.refresh.catalogue import TABLES
    from checker.knowledge.refresh.endpoint import WIKIDATA

    parser.add_argument(
        "--table",
        metavar="NAME",
        type=OneOf(tuple(TABLES), "table"),
        action="append",
        help=f"fetch only this table; may be given several times ({', '.join(TABLES)})",
    )
    parser.add_argument(
        "--endpoint", metavar="URL", default=WIKIDATA, help=f"where to ask (default: {WIKIDATA})"
    )
    parser.add_argument(
        "--contact", metavar="TEXT", default="", help="an address for the people who run the endpoint"
    )
    parser.add_argument(
        "--force", action="store_true", help="accept a table that looks broken or lost many rows"
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would be asked, and ask nothing")


def run(arguments: Namespace, named: str) -> int:
    """Fetch, merge and swap; or tell what that would mean."""
    from checker import clock
    from checker.knowledge.location import SHIPPED_ONLY, folder
    from checker.knowledge.refresh.catalogue import TABLES
    from checker.knowledge.refresh.endpoint import Endpoint
    from checker.knowledge.refresh.update import update

    endpoint = Endpoint(arguments.endpoint, arguments.contact)
    tables = [table for name, table in TABLES.items() if not arguments.table or name in arguments.table]
    place, today = folder(named), clock.today()
    if named == SHIPPED_ONLY:
        complain("the configuration leaves fetched facts aside; what is fetched will not be used here")
    if arguments.dry_run:
        _tell_plan(tables, endpoint, place)
        return CLEAN
    with _Progress() as progress:
        done = update(place, tables, endpoint, today, force=arguments.force, report=progress)
    _tell(done, place)
    return CLEAN


def _tell_plan(tables: list[Table], endpoint: Endpoint, place: Path) -> None:
    from checker import clock
    from checker.knowledge.refresh.update import left_over

    today = clock.today()
    counts = {table.name: len(table.slices(today)) for table in tables}
    print(f"{sum(counts.values())} questions to {endpoint.url}, one by one:")
    for table in tables:
        print(f"  {counts[table.name]:>4} {table.name:<14} {table.says}")
    print(f"The facts would go to {place}")
    if left := left_over(place, today):
        print(f"{left} answers of a run that was broken off are there and would be used")


def _tell(done: Done, place: Path) -> None:
    if done.resumed:
        print(f"{done.resumed} answers of a run that was broken off were used")
    for name, rows in done.tables.items():
        print(f"{len(rows.facts):>8} {name}")
        for says, counted in (("refused", rows.refused), ("left out", rows.unfit)):
            for reason, count in counted.most_common():
                print(f"{'':>8}   {count} rows {says}: {reason}")
    told = done.told
    print(f"{told['new']} new facts, {told['completed']} completed, {told['known']} known before")
    print(f"in force: {place}")


class _Progress:
    """One line on a terminal, rewritten; nothing elsewhere."""

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(CLEAR_LINE)
        if kind is KeyboardInterrupt:
            complain("the answers that came are kept: the same command goes on from there")

    def __call__(self, table: str, number: int, parts: int, rows: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"{CLEAR_LINE}{table}: question {number} of {parts}, {rows} rows so far")
            sys.stderr.flush()
