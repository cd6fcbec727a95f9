"""How many small changes of the code some test notices.

Mutants are tried in random order, so that those tried before an interruption are a sample, too.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.mutation.mutants import Mutant, mutants, sample
from tests.mutation.targets import TARGETS, Target, module_of, modules, target_of
from tests.mutation.trials import Trial, outcomes

GROUP = 2  # how many leading names of a path make a line of the table


def main() -> int:
    """Print the survivors as they come, then the share of the killed, by folder or file and in all."""
    arguments = _arguments()
    target = target_of(arguments.target)
    chosen = sample(mutants(modules(arguments.target)), arguments.sample, arguments.seed)
    target.prepare()
    ((_, sound),) = outcomes([Trial((target.all_tests,))], 1, 10 * arguments.seconds)
    if not sound:
        print("the tests fail without any mutation", file=sys.stderr)
        return 2
    results: list[tuple[Mutant, bool]] = []
    with suppress(KeyboardInterrupt):
        for mutant, was_killed in _killed(target, chosen, arguments):
            results.append((mutant, was_killed))
            if not was_killed:
                print(f"{len(results)} tried: {mutant.change()}", flush=True)
    _report(results)
    return 0


def _killed(target: Target, chosen: list[Mutant], arguments: Namespace) -> Iterator[tuple[Mutant, bool]]:
    of_trial = {_trial(target, mutant): mutant for mutant in chosen}
    for trial, survived in outcomes(of_trial, arguments.jobs, arguments.seconds):
        yield of_trial[trial], not survived


def _trial(target: Target, mutant: Mutant) -> Trial:
    module = module_of(mutant.path)
    pages, users = tuple(target.pages(module)), tuple(target.users(module))
    return Trial(tuple(target.tests(module)), module, mutant.path, mutant.source(), pages, users)


def _report(results: list[tuple[Mutant, bool]]) -> None:
    tried = Counter(_group(mutant.path) for mutant, _ in results)
    killed = Counter(_group(mutant.path) for mutant, was_killed in results if was_killed)
    for group in sorted(tried):
        print(_line(group, killed[group], tried[group]))
    print(_line("all", killed.total(), tried.total()))


def _group(path: Path) -> str:
    return "/".join(path.parts[:GROUP] if path.parts[0] == "rules" else path.parts)


def _line(name: str, killed: int, tried: int) -> str:
    return f"{name:32} {killed:4} of {tried:4} killed, {killed / max(1, tried):.0%}"


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("target", type=Path, help=f"a folder or file in {' or '.join(TARGETS)}")
    parser.add_argument("--sample", type=int, help="how many mutants, at random; all without it")
    parser.add_argument("--seed", type=int, default=0, help="of the sample")
    parser.add_argument("--jobs", type=int, default=2, help="trials at a time")
    parser.add_argument("--seconds", type=int, default=240, help="of the processor for one trial")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
