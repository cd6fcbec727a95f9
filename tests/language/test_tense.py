from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.language.tense import tense_of
from checker.model.claim import Modality, Tense
from checker.model.sentence import Parse, Token


@pytest.mark.parametrize(
    ("marked", "tense", "modality", "negated"),
    [
        ("The ministers [[signed]] the accord on Monday.", "past", "asserted", False),
        ("The ministers have [[signed]] the accord.", "past", "asserted", False),
        ("The accord was [[signed]] in Rome.", "past", "asserted", False),
        ("The accord will be [[signed]] in Rome on Friday.", "future", "planned", False),
        ("The ministers are to [[sign]] the accord on Friday.", "future", "planned", False),
        ("The ministers are going to [[sign]] the accord.", "future", "planned", False),
        ("The ministers are set to [[sign]] the accord.", "future", "planned", False),
        ("The ministers plan to [[sign]] the accord in May.", "future", "planned", False),
        ("The president is scheduled to [[visit]] Oslo in May.", "future", "planned", False),
        ("The president is expected to [[visit]] Oslo in May.", "future", "planned", False),
        ("The president is due to [[visit]] Oslo in May.", "future", "planned", False),
        ("The president was due to [[visit]] Oslo in May.", "past", "planned", False),
        ("The president had hoped to [[visit]] Oslo in May.", "past", "planned", False),
        ("The president was scheduled to [[visit]] Oslo in May.", "past", "planned", False),
        ("The company said it would [[open]] the plant in 2009.", "none", "planned", False),
        (
            "The company would have [[opened]] the plant in 2009 if the bank had agreed.",
            "past",
            "hypothetical",
            False,
        ),
        ("The company might [[open]] the plant in 2009.", "none", "hypothetical", False),
        ("The company will [[open]] the plant in 2009 if the bank agrees.", "future", "hypothetical", False),
        ("The company will open the plant in 2009 if the bank [[agrees]].", "present", "hypothetical", False),
        ("The minister denied that he [[met]] the envoy in May.", "past", "denied", False),
        ("The minister denied a [[meeting]] with the envoy in May.", "past", "denied", False),
        ("The minister never [[met]] the envoy in May.", "past", "asserted", True),
        ("The minister did not [[meet]] the envoy in May.", "past", "asserted", True),
        ("The minister refused to [[meet]] the envoy in May.", "past", "asserted", True),
        ("No talks were [[held]] in May.", "past", "asserted", True),
        ("The [[summit]] was postponed until May.", "past", "planned", False),
        ("The [[summit]] in May was cancelled.", "past", "planned", False),
        ("The planned [[summit]] in May drew protests.", "past", "planned", False),
        ("A statement [[issued]] last year caused alarm.", "past", "asserted", False),
        ("A statement to be [[issued]] next year causes alarm.", "future", "planned", False),
        ("After [[signing]] the accord in May, the ministers flew home.", "past", "asserted", False),
        ("The ministers will meet and [[sign]] the accord.", "future", "planned", False),
        ("In 1945 the general [[dies]] in prison.", "present", "asserted", False),
        ("She [[became]] mayor in 1999.", "past", "asserted", False),
        ("He was the first pope to [[visit]] the island in 1998.", "past", "asserted", False),
        ("The report was signed and [[published]] in May.", "past", "asserted", False),
        ("They issued a [[statement]] last year.", "past", "asserted", False),
        ("The vote is being [[held]] today.", "present", "asserted", False),
        ("The [[vote]] is scheduled for Friday.", "future", "planned", False),
        ("The trial [[begins]] on Monday.", "present", "asserted", False),
        ("They agreed to [[sign]] the accord next month.", "past", "planned", False),
        ("[[Signed]] in 2008, the accord ended the war.", "past", "asserted", False),
        ("The bank has not [[raised]] rates since 2008.", "past", "asserted", True),
        ("The museum, which [[opened]] in 1990, closed.", "past", "asserted", False),
        ("He won't [[leave]] in May.", "future", "planned", True),
        ("It was decided they could [[meet]] in May.", "none", "hypothetical", False),
        ("The band used to [[play]] here in 1990.", "past", "asserted", False),
        ("He started to [[lead]] the party in 2001.", "past", "asserted", False),
        ("The vote was [[scheduled]] for May.", "past", "planned", False),
        ("It is planned that they will [[meet]] in May.", "future", "planned", False),
        ("They could not [[attend]] the summit in May.", "none", "hypothetical", True),
        ("They must have [[met]] in May.", "past", "hypothetical", False),
        ("The records can be [[seen]] in May.", "present", "hypothetical", False),
        ("If they [[met]] in May, nobody knew.", "past", "hypothetical", False),
        ("The mayor did not deny that he [[met]] the envoy.", "past", "asserted", False),
        ("The mayor ruled out a [[visit]] in May.", "past", "denied", False),
        ("The mayor rejected a claim that they [[met]] in May.", "past", "denied", False),
        ("An alleged [[meeting]] in May drew protests.", "past", "hypothetical", False),
        ("The firm is likely to [[close]] the plant in May.", "future", "planned", False),
        ("The firm was able to [[close]] the plant in May.", "past", "asserted", False),
        ("She failed to [[win]] the seat in 1999.", "past", "asserted", True),
        ("The [[launch]], called off in May, cost millions.", "past", "asserted", False),
        ("The launch was [[called]] off in May.", "past", "planned", False),
        ("They asked that the accord be [[signed]] in May.", "none", "planned", False),
        ("Having [[signed]] the accord in May, they leave today.", "past", "asserted", False),
        ("Neither envoy [[signed]] the accord.", "past", "asserted", True),
        ("Nobody [[signed]] the accord.", "past", "asserted", True),
        ("Nor did they [[sign]] the accord.", "past", "asserted", True),
        ("They never agreed to [[meet]].", "past", "planned", True),
    ],
)
def test_tense_modality_and_negation(
    pick: Callable[[str], tuple[str, Parse, Token]], marked: str, tense: str, modality: str, negated: bool
) -> None:
    _, parse, token = pick(marked)
    assert tense_of(parse, token) == (Tense(tense), Modality(modality), negated)


def test_a_fragment_without_a_verb_has_no_tense(pick: Callable[[str], tuple[str, Parse, Token]]) -> None:
    _, parse, token = pick("A joint [[statement]] of May 2008.")
    assert tense_of(parse, token) == (Tense.NONE, Modality.ASSERTED, False)
