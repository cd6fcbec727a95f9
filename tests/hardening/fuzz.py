"""The long run of the fuzzers, guided by coverage: ``python -m tests.hardening.fuzz html --seconds 3600``.

Needs ``atheris`` (in the extra ``fuzz``). Inputs that raise are written beside the seeds as ``crash-*``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path


def main() -> None:
    """Fuzz a reader, or with ``--check`` the whole check of what it reads."""
    parser = argparse.ArgumentParser(prog="fuzz")
    parser.add_argument("format", help="text, markdown, html, jsonl, claimreview, timeml, docx or pdf")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--check", action="store_true", help="also check the documents that were read")
    arguments = parser.parse_args()
    import atheris

    with atheris.instrument_imports(include=["checker.read", "checker.expressions"]):
        from tests.hardening import targets

        target = targets.check if arguments.check else targets.read
        for seed in targets.seeds(arguments.format):
            target(seed, arguments.format)  # imports what is imported late, so that it is instrumented, too
    corpus = Path(tempfile.mkdtemp(prefix="claimline-fuzz-"))
    for number, seed in enumerate(targets.seeds(arguments.format)):
        (corpus / f"seed-{number}").write_bytes(seed)
    print(f"inputs are kept in {corpus}", file=sys.stderr)
    command = [
        sys.argv[0],
        str(corpus),
        f"-max_total_time={arguments.seconds}",
        f"-artifact_prefix={corpus}/",
    ]
    atheris.Setup(command, lambda data: target(data, arguments.format))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
