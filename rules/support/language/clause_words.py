"""The words on one side of a date, and what kind of verb form each of them can be."""

from __future__ import annotations

from typing import NamedTuple

from checker import Span
from rules.support.language import verb_forms as forms
from rules.support.language.patterns import Pattern

_WORD = Pattern(r"[A-Za-z]+(?:['\u2019-][A-Za-z]+)*|\d[\w.,]*|['\u2019]ll\b|[^\w\s]")
_NO_PASTS = forms.words("hundred need speed indeed unprecedented hatred sacred naked breed seed")
_ADVERBS = forms.words(
    "not never also then now later again first last together live online there here up out down off "
    "over soon still only just early late overnight nationwide worldwide back home abroad away around "
    "place effect office part life each other"
)
_PRONOUNS = forms.words("it him her them himself herself itself themselves this that one")
_STOPS = forms.words(
    "that which who whom whose where when if whether because since until till unless while than to of "
    "for about against into after before over like behind through but or nor so although though whereas "
    "what how why would could should might may can must cannot is are be been being has have had having "
    "am do does said says say according per on onto toward towards"
)
_ING_NOUNS = forms.words(
    "meeting hearing building opening wedding screening reading gathering sitting evening morning "
    "spring king training briefing christening showing viewing offering"
)
_PLACE_NOUNS = forms.words(
    "coast capital city town village island part province state university north south east west"
)
_ABBREVIATION = 5
_SUBORDINATE = forms.words("that which who when said but after before since of for")
_GOVERNS_INFINITIVE = _STOPS - _SUBORDINATE


class ClauseWords(NamedTuple):
    """Words and marks in text order: as written, in lower case, and where they stand."""

    written: tuple[str, ...]
    lower: tuple[str, ...]
    spans: tuple[Span, ...]

    @classmethod
    def read(cls, text: str, start: int, end: int) -> ClauseWords:
        """Cut ``text[start:end]`` into words, figures and marks."""
        found = list(_WORD.finditer(text, start, end))
        written = tuple(match[0] for match in found)
        lower = tuple(word.lower().replace("\u2019", "'") for word in written)
        return cls(written, lower, tuple(Span(*match.span()) for match in found))

    def cut(self, first: int, last: int) -> ClauseWords:
        """The words from one place up to another."""
        return ClauseWords(self.written[first:last], self.lower[first:last], self.spans[first:last])

    def is_present(self, at: int) -> bool:
        """Whether the word can be a present verb ("takes effect on") and no "will" governs it."""
        word = self.lower[at]
        base = word in forms.EVENT_BASES or word.removesuffix("s") in forms.EVENT_BASES
        return base and forms.WILL.isdisjoint(self.lower[max(0, at - 4) : at])

    def lets_through(self, at: int) -> bool:
        """Whether the word can stand between a verb and its date without taking the date for itself."""
        word = self.lower[at]
        if word == ",":
            return all(w[0].isupper() or w in ",." for w in self.written[at:])
        if word == ".":
            return at > 0 and self.written[at - 1][0].isupper() and len(self.written[at - 1]) < _ABBREVIATION
        if word == "of":
            return self.lower[at - 1] in _PLACE_NOUNS
        if not word[0].isalnum() or word in _STOPS or self.is_present(at):
            return False
        return not word.endswith("ing") or word in _ING_NOUNS or self.written[at][0].isupper()

    def is_governed(self, at: int) -> bool:
        """Whether the form is no finite past: "to put", "would cut", "having read"."""
        before = next((word for word in reversed(self.lower[:at]) if not is_adverb(word)), "")
        return before in _GOVERNS_INFINITIVE

    def is_hedged(self, at: int) -> bool:
        """Whether a condition stands before the group that begins at ``at``."""
        return any(word in forms.HEDGES for word in self.lower[max(0, at - 4) : at])

    def continues_a_plan(self, at: int) -> bool:
        """ "will be drawn by one and printed by another on": the second participle is planned as well."""
        ahead = not (forms.WILL | forms.BE_PRESENT | {"to", "be"}).isdisjoint(self.lower[:at])
        return ahead and self.lower[at - 1 : at] in (("and",), ("or",), (",",))

    def auxiliary(self, at: int) -> int | None:
        """Where the form of "be" or "have" stands that a participle belongs to ("was shot and killed")."""
        for position in range(at - 1, -1, -1):
            word = self.lower[position]
            if word in forms.AUXILIARIES:
                return position
            if not (is_adverb(word) or word in ("and", "or") or is_past_form(word)):
                return None
        return None


def is_past_form(word: str) -> bool:
    """Whether a word can be a past tense or past participle."""
    if word in forms.FINITE_PASTS or word in forms.PARTICIPLES:
        return True
    return word.endswith("ed") and len(word) > 3 and word not in _NO_PASTS


def is_adverb(word: str) -> bool:
    """Whether a word adds manner or place only, or belongs to the verb as in "took place"."""
    return word in _ADVERBS or word.endswith("ly")


def is_light(word: str) -> bool:
    """Whether a word between verb and date cannot take the date for itself."""
    return is_adverb(word) or word in _PRONOUNS or word == ","


def is_stop(word: str) -> bool:
    """Whether a word opens another phrase or clause, or is a mark."""
    return word in _STOPS or not word[0].isalnum()
