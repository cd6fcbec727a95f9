"""The pages: one for each rule, of its flagged examples; one for each part of the corpus."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from unittest.mock import patch

from checker import Flagged, Need, Severity, registry
from checker.clock import VARIABLE as TODAY
from checker.needs import closure
from checker.testing import run_example
from tests.approval.limits import limits
from tests.approval.sweep import FOLDER as SWEEPS
from tests.approval.sweep import swept
from tests.approval.told import claim_line, expression_line, finding_lines
from tests.approval.vocabulary import phrases, read
from tests.corpus.passages import PASSAGES, Passage, passages, slips

MOST = 2  # examples of a rule whose limits are looked for, since each takes some hundred checks
FOLDER = Path(__file__).parent / "approved"


def pages() -> dict[str, Callable[[], str]]:
    """What writes each page, by its name below ``FOLDER``."""
    found: dict[str, Callable[[], str]] = {}
    found |= {f"rules/{name}.txt": partial(of_rule, name) for name in registry.load().rules}
    found |= {f"corpus/{name}.txt": partial(of_corpus, name) for name in PASSAGES}
    found |= {"corpus/articles.txt": of_articles, "corpus/slips.txt": of_slips}
    found |= {f"limits/{name}.txt": partial(of_limits, name) for name in _quick_rules()}
    found |= {f"sweeps/{file.name}": partial(of_sweeps, file.stem) for file in sorted(SWEEPS.glob("*.txt"))}
    found |= {f"phrases/{name}.txt": partial(of_phrases, name) for name in phrases()}
    return found


def of_limits(name: str) -> str:
    """How far the values of the first flagged examples may go."""
    rule = registry.rule(name)
    flagged = [example for example in rule.examples if isinstance(example, Flagged)]
    return "".join(f"{line}\n" for example in flagged[:MOST] for line in limits(rule, example))


def _quick_rules() -> Iterator[str]:
    """Those that do not parse, as that takes long."""
    for name, rule in registry.load().rules.items():
        if not closure(rule.needs) & {Need.PARSES, Need.OTHERS}:
            yield name


def of_sweeps(rule: str) -> str:
    """Passages with a place that runs, and the values that are flagged."""
    return "".join(f"{passage}\n  flagged: {flagged}\n" for passage, flagged in swept(rule))


def of_phrases(name: str) -> str:
    """Phrases with the time expressions in them."""
    shown = ((phrase.replace("\n", "\\n"), found) for phrase, found in read(name))
    return "".join(_block(chain([phrase], map(expression_line, found))) for phrase, found in shown)


def of_rule(name: str) -> str:
    """The flagged examples of a rule, each with its findings in full."""
    flagged = (example for example in registry.rule(name).examples if isinstance(example, Flagged))
    return "\n".join(_block(_of_example(name, example)) for example in flagged)


def _of_example(name: str, example: Flagged) -> Iterator[str]:
    with patch.dict(os.environ, {TODAY: "2025-01-01"}):
        outcome = run_example(registry.rule(name), example)
    yield " ".join(example.text.split())
    for finding in outcome.findings:
        yield from finding_lines(outcome.document, finding)


def of_corpus(name: str) -> str:
    """The passages with their time expressions, dated claims, and findings of every severity."""
    return "\n".join(_block(_of_passage(passage)) for passage in passages(name).values())


def of_articles() -> str:
    """The dated claims of whole articles, whose texts and expressions would fill too long a page."""
    found = ((name, passage.article) for name, passage in passages("articles").items())
    return "\n".join(
        _block(chain([name], (claim_line(article.text, claim) for claim in article.claims)))
        for name, article in found
    )


def of_slips() -> str:
    """What each slip has an article say, and what is found of it; the share of the found first."""
    blocks = [_block(_of_slip(wrong, passage)) for wrong, passage in slips()]
    found = sum(block.count("\n") > 1 for block in blocks)
    return "\n".join([f"found: {found} of {len(blocks)}\n", *blocks])


def _of_slip(wrong: str, passage: Passage) -> Iterator[str]:
    yield f"{passage.fields['id']}: {' '.join(wrong.split())}"
    for finding in passage.findings:
        if finding.severity is not Severity.NOTICE:
            yield from finding_lines(passage.article.document, finding)


def _of_passage(passage: Passage) -> Iterator[str]:
    article = passage.article
    yield f"{passage.fields['id']}: {' '.join(passage.fields['text'].split())}"
    yield from map(expression_line, article.expressions)
    yield from (claim_line(article.text, claim) for claim in article.claims)
    for finding in passage.findings:
        yield from finding_lines(article.document, finding)


def _block(lines: Iterator[str]) -> str:
    heading, *rest = lines
    return "\n".join([heading, *(f"  {line}" for line in rest), ""])
