"""Whether a full stop after a given word ends the sentence (English news style)."""

from __future__ import annotations

import re

from checker.language.wordlist import words

_TITLES = words(
    "mr mrs ms messrs mme mlle dr prof gen sen sens rep reps gov govs lt col capt cpl sgt maj brig adm",
    "cmdr det supt insp rev fr hon pres pvt st ste mt ft amb atty vs cf eg ie viz",
)
_BEFORE_NUMBERS = words(
    "no nos art vol p pp fig sec ch ca c approx est b d r jan feb mar apr jun jul aug sep sept oct nov",
    "dec mon tue tues wed thu thur thurs fri sat sun",
)
_SOMETIMES_LAST = words(
    "inc corp co cos ltd llc plc bros jr sr etc al ave blvd rd hwy dept assn univ intl natl mfg ala ariz",
    "ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa",
    "tenn tex va vt wash wis wyo esq bn mn min hr hrs sq",
)
_MONTHS = words(
    "january february march april may june july august september october november december januar jänner",
    "februar märz mai juni juli oktober dezember",
)
_AFTER_CLOCK = _MONTHS | words(
    "monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct",
    "nov dec mon tue tues wed thu thurs fri sat sun et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc",
    "bst cet cest eastern central mountain pacific greenwich local",
)
_STARTERS = words(
    "the a an this that these those he she it they we i you his her its their our my there here in on at",
    "by for from with as when while after before since if but and or yet so some many most both each no",
    "not now then what who why how where during under until also although though however meanwhile",
    "yesterday today tomorrow mr mrs ms dr according earlier later still only one two three last next all",
    "another such even because asked despite once among police officials",
)
_DOTTED = re.compile(r"\w(?:\.\w{1,2})+", re.UNICODE)


def ends_sentence(word: str, following: str) -> bool:
    """Whether the stop after ``word`` is a full stop, when a capital or a digit comes next.

    ``word`` is what stands before the stop without brackets and quotation marks, ``following`` the
    first word after it with its own stop, if any. Abbreviations that rarely end a sentence need a
    following function word to do so ("in the U.S. The ..."); titles never end one.
    """
    low, after = word.lower(), following.lower()
    if len(after) > 2:  # "A." after an initial is another initial, not the article
        after = after.rstrip(".")
    if low in ("a.m", "p.m"):
        return after not in _AFTER_CLOCK and not after[:1].isdigit()
    if low in _TITLES:
        return False
    if low.isdigit() and len(low) <= 2:
        return after not in _MONTHS
    if low in _BEFORE_NUMBERS and word != "no" and (after[:1].isdigit() or after in _AFTER_CLOCK):
        return False
    return after in _STARTERS or not _is_abbreviation(word, low)


def _is_abbreviation(word: str, low: str) -> bool:
    if len(word) == 1:
        return word.isalpha() and word != "I"
    if low in _BEFORE_NUMBERS:
        return word[0].isupper() or low not in ("no", "mar", "sat", "sun", "fig", "art", "est", "dec")
    if low in _SOMETIMES_LAST:
        return word[0].isupper() or low in ("etc", "al")
    return bool(_DOTTED.fullmatch(word))
