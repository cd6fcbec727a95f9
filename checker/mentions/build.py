"""From a token of a parsed sentence to the mention of an event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.language.phrases import determiner, modifiers, noun_phrase, objects_of, subject_of
from checker.mentions.existence import later_step, tells_existence
from checker.mentions.lexicon import PARTICLE, kinds, noun_kinds, verb_kinds
from checker.mentions.parties import normalised
from checker.model.claim import Definiteness, Mention
from checker.model.sentence import Parse, Token
from checker.model.span import Span

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB"})
ANY_STEP = "?"
"""Phase of a date that stands in the noun phrase itself: "the 1998 treaty" may be that of any early step."""

_NARROWING = frozenset("on of at against about for over near outside to".split())
_CONTRAST = frozenset(
    "unlike than like compared contrast another again also both similarly earlier previous".split()
)
_SET_OFF = frozenset({",", "(", "–", "—", "--"})
_TEMPORAL = frozenset({"when", "since", "after", "before"})
_TITLES = frozenset(
    "president minister prime chancellor premier king queen prince princess pope secretary senator governor "
    "mayor judge justice chief general admiral mr mrs ms dr sir lord".split()
)


def kind_of(token: Token, parse: Parse | None = None) -> str:
    """The kind of event that a noun or verb names; empty if the lexicon has none.

    With its parse a verb is looked up with its particle too: "broke in".
    """
    if token.pos == "NOUN":
        return noun_kinds().get(token.lemma.lower(), "")
    if token.pos == "VERB":
        lemmas = [token.lemma.lower()]
        if parse is not None:
            lemmas += [f"{lemmas[0]}{PARTICLE}{t.text.lower()}" for t in parse.children(token) if _turns(t)]
        return next((verb_kinds()[lemma] for lemma in reversed(lemmas) if lemma in verb_kinds()), "")
    return ""


def _turns(token: Token) -> bool:
    return token.dep in ("prt", "prep") or (token.dep == "advmod" and token.tag in ("RB", "RP", "IN"))


def event_mention(
    parse: Parse,
    token: Token,
    date: Span | None = None,
    verb: Token | None = None,
    times: Sequence[Span] = (),
) -> Mention:
    """The event that ``token`` names.

    ``date`` is the place of a time expression that dates it, ``verb`` the verb through which it does
    ("the treaty, *signed* in 1998"); both are left out for a mention that carries no date. ``times`` are
    the places of all time expressions of the sentence, whose words describe no event.
    """
    phrase = noun_phrase(parse, token) if token.pos != "VERB" else token.span
    clause = [t for t in _description(parse, token, verb) if not _within(t, times)]
    kind = kind_of(token, parse)
    return Mention(
        span=phrase,
        head=token.span,
        kind=kind,
        lemma=token.lemma.lower(),
        definiteness=_definiteness(parse, token),
        modifiers=_split(
            (modifiers(parse, token) | _complements(parse, token)) - _lemmas_within(parse, times)
        ),
        participants=frozenset(_parties(clause)),
        words=_split(_base(t) for t in clause if t.pos in _CONTENT),
        phase=_phase(parse, kind, token, verb),
        restrictive=date is not None and _restricts(parse, token, phrase, date, verb),
        plural=token.tag == "NNS",
        verbal=token.pos == "VERB",
        contrasted=any(t.text.lower() in _CONTRAST and not _within(t, times) for t in parse.tokens),
        sentence=parse.sentence.index,
    )


def _complements(parse: Parse, noun: Token) -> frozenset[str]:
    """What the thing is of, on or against: "the attack on the *embassy*". Who did it is a participant."""
    prepositions = [t for t in parse.children(noun) if t.dep == "prep" and t.text.lower() in _NARROWING]
    objects = [t for preposition in prepositions for t in parse.children(preposition) if t.dep == "pobj"]
    return frozenset(t.lemma.lower() for t in objects if t.pos == "NOUN")


def _definiteness(parse: Parse, token: Token) -> Definiteness:
    """What the words tell about whether the reader knows the event; a clause on a name tells known things."""
    if token.pos != "VERB":
        return determiner(parse, token)
    known = token.dep == "relcl" and parse.head(token).pos == "PROPN"
    return Definiteness.DEFINITE if known or _is_known_time(parse, token) else Definiteness.BARE


def _is_known_time(parse: Parse, verb: Token) -> bool:
    """Whether a clause gives the time of another by what befell a known thing: "when the dam burst"."""
    joined = any(t.text.lower() in _TEMPORAL and t.index < verb.index for t in parse.children(verb))
    subject = subject_of(parse, verb) if joined and verb.dep in ("advcl", "relcl") else None
    return subject is not None and (
        subject.pos == "PROPN" or determiner(parse, subject) is Definiteness.DEFINITE
    )


def _description(parse: Parse, token: Token, verb: Token | None) -> list[Token]:
    """The tokens that describe the event: its phrase, and the subject and object of its verb."""
    found = {t.index: t for t in parse.subtree(token)} if token.pos != "VERB" else {token.index: token}
    clause = verb or (token if token.pos == "VERB" else None)
    if clause is not None:
        subject = subject_of(parse, clause)
        arguments = [*objects_of(parse, clause), *([subject] if subject else []), *_agents(parse, clause)]
        found |= {t.index: t for argument in arguments for t in parse.subtree(argument)}
    return [found[i] for i in sorted(found)]


def _agents(parse: Parse, verb: Token) -> list[Token]:
    return [t for t in parse.children(verb) if t.dep in ("agent", "prep")]


def _parties(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        named = token.pos == "PROPN" or (token.pos == "ADJ" and token.text[:1].isupper())
        if named and token.lemma.lower() not in _TITLES:
            yield normalised(token.text)


def _base(token: Token) -> str:
    """The word as modifiers are compared: comparatives keep their form, "lower" is not "low"."""
    return token.text.lower() if token.pos == "ADJ" else token.lemma.lower()


def _split(words: Iterable[str]) -> frozenset[str]:
    return frozenset(part for word in words for part in word.split("-") if len(part) > 1)


def _within(token: Token, times: Sequence[Span]) -> bool:
    return any(token.span.overlaps(time) for time in times)


def _lemmas_within(parse: Parse, times: Sequence[Span]) -> set[str]:
    return {t.lemma.lower() for t in parse.tokens if _within(t, times)}


def _phase(parse: Parse, kind: str, token: Token, verb: Token | None) -> str:
    """Empty where the date that hangs on ``verb`` is the date of the event itself, else the verb."""
    if not kind or (verb is not None and verb.index == token.index):
        return ""
    if verb is None:
        return ANY_STEP
    lemma = verb.lemma.lower()
    own = lemma in kinds()[kind].origins or lemma in kinds()[kind].verbs
    return "" if own or tells_existence(parse, verb) else later_step(parse, verb)


def _restricts(parse: Parse, token: Token, phrase: Span, date: Span, verb: Token | None) -> bool:
    """Whether the date stands inside the noun phrase and nothing sets it off: it helps to pick the thing."""
    if verb is not None and _is_reduced_clause(parse, verb):
        return True
    if 0 <= date.start - phrase.end <= 1 and date.start > token.span.start:
        return True  # "the coup last year", where the parse hangs the date elsewhere
    if not phrase.contains(date):
        return False
    tops = [verb] if verb is not None and verb.index > token.index else parse.children(token)
    parts = [parse.subtree(top) for top in tops]
    first = next((part[0] for part in parts if any(t.span.overlaps(date) for t in part)), None)
    return first is None or first.index == 0 or parse.tokens[first.index - 1].text not in _SET_OFF


def _is_reduced_clause(parse: Parse, verb: Token) -> bool:
    """Whether a participle behind its noun was parsed as the verb: "the deal made in 2019 fell through"."""
    clauses = [t for t in parse.children(verb) if t.dep == "ccomp" and t.index > verb.index]
    return verb.tag == "VBD" and any(subject_of(parse, clause) is None for clause in clauses)
