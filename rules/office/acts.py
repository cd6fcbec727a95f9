"""What somebody in office is said to have done, and when: "President Lincoln signed the law in 1863"."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from checker import Anchor, Article, Span, TimeExpression, TimexType
from checker.facts import Titled, titled_names
from checker.toolkit import Sentence, Unit
from rules.support.language.patterns import Pattern
from rules.support.people.of_another import is_of_another
from rules.support.text.unreal import is_unreal


class Bond(Enum):
    """How firmly a verb ties its subject to the office."""

    LOOSE = auto()  # a past or future office-holder does it too: told, met, spoke
    FIRM = auto()  # takes the office's powers or its representation: signed, vetoed, visited, declared


class DatedAct(NamedTuple):
    """A subject, the verb, and the date in the same clause."""

    subject: Span
    verb: Span
    bond: Bond
    expression: TimeExpression

    @property
    def span(self) -> Span:
        """From the first to the last of subject, verb and date."""
        return self.subject.cover(self.verb).cover(self.expression.span)


class Act(NamedTuple):
    """What a titled person did, and when."""

    titled: Titled
    act: DatedAct


_FIRM = (
    "signed vetoed pardoned proclaimed designated established declared ordered appointed nominated "
    "authorized authorised ratified dissolved commuted deployed granted visited issued abolished decreed "
    "recognized recognised imposed lifted dispatched dedicated reappointed renominated federalized mobilized "
    "mobilised awarded bestowed hosted invaded instituted enacted created "
    "expanded fired dismissed sacked unveiled"
).split()
_LOOSE = (
    "told met announced addressed delivered spoke said urged welcomed greeted received traveled travelled "
    "flew arrived sent called invited approved rejected presented gave attended launched warned wrote asked "
    "agreed opened made used held promised pledged set named chose condemned praised toured"
).split()
_BONDS = dict.fromkeys(_LOOSE, Bond.LOOSE) | dict.fromkeys(_FIRM, Bond.FIRM)
_VERB = Pattern(
    r"(?:\ (?:has|had))?(?:,?\ (?:also|first|"
    r"later|then|famously|formally|officially|publicly|personally|"
    r"once|finally|reportedly|secretly|reluctantly|quietly|successfully|again|subsequently))?,?\ "
    rf"(?P<verb>{'|'.join(_BONDS)})\b",
    exact=True,
)
_BY = Pattern(
    rf"\b(?P<verb>{'|'.join(_FIRM)})(?:\ into\ law|\ in\ office)?\ by\ (?:\w+\.?\ )?(?:then\ )?(?:\w+\ )?$"
)
_BOUNDARY = Pattern(
    r"[;:—–()\n]|\b(?:who|whom|whose|which|that|when|after|before|since|while|because|if|where|until|till|by|"
    r"but|although|though|unlike|like|than|from|to\ be|would|will|between|dating|amid|following|about)\b"
)
_LEAD = Pattern(r"[\s\"“'‘(]*(?:(?:and|but|later|then|back|early|late)\ )*(?:in|on|during|by\ mid-)\s*$")
_AFTER_LEAD = Pattern(r",?\s+(?:\w+\.?\s+){0,2}$")
_JOINT = Pattern(
    r"\s*(?:,?\s*(?:and|or|to|through|until)|[-–/,])\s*(?:in\s+)?(?:\d|[A-Z][a-z]+\s\d)", exact=True
)
_CALENDAR = (TimexType.DATE, TimexType.TIME)


def acts(article: Article) -> Iterator[Act]:
    """Acts of people with titles, in text order."""
    for titled in titled_names(article.knowledge):
        if titled.qualified or is_unreal(article, titled.span.start):
            continue
        act = dated_act(article, titled.span)
        if act is not None:
            yield Act(titled, act)


def dated_act(article: Article, subject: Span) -> DatedAct | None:
    """What the name at ``subject`` is said to have done at a date that names or counts its year."""
    sentence = article.sentence_of(subject.start)
    found = _verb(article.text, subject, sentence)
    if found is None:
        return None
    verb, bond = found
    for expression in article.expressions_in(sentence.span):
        if _names_year(expression) and _is_of(article, expression, subject.cover(verb), sentence):
            return DatedAct(subject, verb, bond, expression)
    return None


def _verb(text: str, subject: Span, sentence: Sentence) -> tuple[Span, Bond] | None:
    if (match := _VERB.match(text, subject.end)) and not is_of_another(text, subject.start):
        return Span(*match.span("verb")), _BONDS[match["verb"]]
    if match := _BY.search(text, sentence.span.start, subject.start):
        return Span(*match.span("verb")), Bond.FIRM
    return None


def _names_year(expression: TimeExpression) -> bool:
    stated = expression.stated
    if expression.type not in _CALENDAR or not expression.is_dated:
        return False
    if stated.year is not None:
        return True
    return expression.anchor is Anchor.PUBLICATION and stated.shift_unit is Unit.YEAR


def _is_of(article: Article, date: TimeExpression, clause: Span, sentence: Sentence) -> bool:
    """Whether the date stands in the verb's clause: behind it, or at the head of the sentence."""
    text = article.text
    if date.span.start >= clause.end:
        between = Span(clause.end, date.span.start)
        dated = list(article.expressions_in(between))
        return not dated and not _BOUNDARY.search(text, *between) and not _JOINT.match(text, date.span.end)
    leads = _LEAD.fullmatch(text, sentence.span.start, date.span.start)
    return bool(leads and _AFTER_LEAD.fullmatch(text, date.span.end, clause.start))
