"""Who is who: whom a sentence is about, by the name or the pronoun at its head.

By clear rules on the words alone: a pronoun that opens a sentence is the subject of the one before. Where the
rules give no answer, there is none, and the rules that ask stay silent.
"""

from __future__ import annotations

from itertools import takewhile

from checker import Article, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.bearers import RUN, Bearers, full_names
from rules.support.people.genders import pronoun_in, pronoun_of
from rules.support.people.names import NAME, parse_name
from rules.support.text.headings import is_heading

_NO_SUBJECT_BEFORE = Pattern(
    r"\b(?:in|at|of|to|from|for|by|with|on|near|into|via|about|and|or|than|over|outside|called|named|the"
    r"|\w+ed|met|told|saw|beat|wed|knew|with)\s+$"
)
_PREPOSITIONS = frozenset("in at of to from for by with on near into via about over outside".split())
_POSSESSIVE = Pattern(r"['’]s?\b|['’]\s")
_PRONOUN = Pattern(
    r"(?:\[\d+\]\s*)*[\"“‘']?(?:(?:(?:born|now|today|raised|in|on|by|at|aged|after|before|since|during|from|for|later|then|but|and)\b"
    r"[^,.;]{0,60},\s+){1,3}|(?:later|then|but|and)\s+|(?:in|on|by|since|during)\s[^,.;:]{0,40}?\d{4}\s+)?(?:he|she)\b"
)
_VERB_NEXT = Pattern(r"\ [a-z]+(?:ed|s|ade|ook|ot|on|an|id|ent|ame|ave)\b|,\ who\b", exact=True)
_RELATIVE = Pattern(
    r"\b(?:his|her|their)\s+(?:\w+\s+){0,2}(?:(?:grand|step)?(?:father|mother|son|daughter)|brother|sister|wife"
    r"|husband|uncle|aunt|cousin|nephew|niece),?\s+(?!\w+,?\s+(?:and|to)\b)"
)
_HUSBAND = r"(?:(?:grand|step)?(?:father|son)|brother|husband|uncle|nephew)"
_WIFE = r"(?:(?:grand|step)?(?:mother|daughter)|sister|wife|aunt|niece)"
_KIN_OPENS = {
    "he": Pattern(rf"Her\s+(?:[a-z]+\s+)?{_HUSBAND},?\s+(?P<name>{NAME})", exact=True),
    "she": Pattern(rf"His\s+(?:[a-z]+\s+)?{_WIFE},?\s+(?P<name>{NAME})", exact=True),
}
_WHO = Pattern(r"\b(?P<pronoun>he|she)\b")
_STEPS_BACK = 4
_HEAD = 110  # characters at the head of a sentence in which its subject is looked for


class Cast(Bearers):
    """The people of one text, and whom its sentences are about."""

    def subject(self, sentence: Sentence) -> str | None:
        """The person that a sentence is about, judged by its head; pronouns look back."""
        return self.nearest(sentence) if self.opens_with_pronoun(sentence) else self._named(sentence)

    def _named(self, sentence: Sentence) -> str | None:
        start = sentence.span.start
        runs = (Span(*run.span()) for run in RUN.finditer(self._article.text, *sentence.span))
        heads = takewhile(lambda run: run.start - start < _HEAD, runs)
        return next(filter(None, (self._as_subject(sentence, run) for run in heads)), None)

    def _as_subject(self, sentence: Sentence, run: Span) -> str | None:
        text = self._article.text
        name = parse_name(text[run.start : run.end])
        if name is None or not (name.given or " " in name.surname or self.knows(name.surname)):
            return None
        if text[run.start : run.end].split()[0].casefold() in _PREPOSITIONS:
            return None
        if _POSSESSIVE.match(text, run.end) or text[run.start : run.end].endswith(("’s", "'s")):
            return None
        if not self.is_doer(sentence, run.start):
            return None
        return self.person(text[run.start : run.end], run.start)

    def is_doer(self, sentence: Sentence, start: int) -> bool:
        """Whether a name at ``start`` can be the subject of what follows: not in "a show of Moe opened"."""
        return _NO_SUBJECT_BEFORE.search(self._article.text, sentence.span.start, start) is None

    def names_another(self, sentence: Sentence, end: int, person: str) -> bool:
        """Whether a sentence names somebody else, as subject of a clause, before ``end``."""
        text = self._article.text
        return any(
            _VERB_NEXT.match(text, place.end) and self.bearer(name, place.end) != person
            for place, name in full_names(text, sentence.span.start, end)
        )

    def opens_with_pronoun(self, sentence: Sentence) -> bool:
        """Whether "he" or "she" is the subject at the head of a sentence."""
        return _PRONOUN.match(self._article.text, sentence.span.start, sentence.span.end) is not None

    def _previous(self, sentence: Sentence) -> Sentence | None:
        if sentence.index == 0:
            return None
        previous = self._article.sentences[sentence.index - 1]
        return (
            previous
            if previous.block >= sentence.block - 1 and not is_heading(self._article, previous)
            else None
        )

    def nearest(self, sentence: Sentence) -> str | None:
        """Whom "he", or "the 61-year-old", means in a sentence: the last subject before it, most likely.

        Sentences about nobody in particular are passed over; one that brings in a relative ends the search,
        and so does one about somebody whose given name is not a "he's" or "she's".
        """
        pronoun = pronoun_in(self._article.text, *sentence.span)
        previous = self._previous(sentence)
        for _ in range(_STEPS_BACK):
            if previous is None:
                return None
            if _RELATIVE.search(self._article.text, *previous.span):
                return self._relative(sentence, previous)
            person = None if self.opens_with_pronoun(previous) else self._named(previous)
            if person is not None:
                return person if pronoun in (None, pronoun_of(person) or pronoun) else None
            previous = self._previous(previous)
        return None

    def _relative(self, sentence: Sentence, previous: Sentence) -> str | None:
        """ "Her husband Stig left. He ...": the relative, where nobody else of that sex was spoken of."""
        pronoun = _WHO.search(self._article.text, *sentence.span)
        opens = _KIN_OPENS[pronoun["pronoun"].lower()] if pronoun else None
        named = opens.match(self._article.text, *previous.span) if opens else None
        return self.person(named["name"], named.start("name")) if named else None


def cast_of(article: Article) -> Cast:
    """The people of an article, worked out once."""
    return article.once(Cast)
