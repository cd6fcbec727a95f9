"""Names as keys: what spelling, accents and transliteration change is folded away.

Folding too much only lets one name lead to more candidates, and a rule speaks up only if none of them fits.
"""

from __future__ import annotations

from functools import lru_cache

from checker.knowledge.lazy import lazily

_LATIN = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)
_QUOTES = lazily(r"['’ʼ`.,\"“”]")
_SPACES = lazily(r"[\s\-–_]+")
_TRANSLITERATED = (
    (lazily(r"\bdim[iy]?tr"), "dmitr"),
    (lazily(r"kh|gh"), "h"),
    (lazily(r"(?:iy|yi|ij|ii|yy|ey|y|j)\b"), "i"),
    (lazily(r"(?<=[aeiou])y(?=[aeiou])|(?<![aeiou])y(?=e)"), ""),
    (lazily(r"ou"), "u"),
    (lazily(r"([^\W\d])\1"), r"\1"),
)
_ARTICLES = frozenset({"al", "el", "ul"})
_NUMERALS = {
    numeral: str(number)
    for number, numeral in enumerate(
        tens + units
        for tens in ("", "x", "xx")
        for units in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    )
    if len(numeral) > 1
}
_INITIAL = lazily(r"(?<= )[a-z] ")
_MOST_KEYS = 50_000


@lru_cache(maxsize=_MOST_KEYS)
def key_of(name: str) -> str:
    """The key of a name: equal for spellings that commonly stand for one and the same name.

    Roman numerals behind a name count as figures, so that no two popes are one, and World War 2 is II.
    """
    folded = name.casefold().translate(_LATIN)
    if not folded.isascii():
        import unicodedata

        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    words = _SPACES().sub(" ", _QUOTES().sub("", folded)).split()
    keys = [(_NUMERALS.get(word) if index else None) or _word_key(word) for index, word in enumerate(words)]
    last = len(keys) - 1
    return " ".join(key for index, key in enumerate(keys) if index == last or key not in _ARTICLES)


@lru_cache(maxsize=_MOST_KEYS)
def _word_key(word: str) -> str:
    for pattern, replacement in _TRANSLITERATED:
        word = pattern().sub(replacement, word)
    return word


def without_initials(key: str) -> str:
    """The key without single letters inside: "joseph r biden" becomes "joseph biden"."""
    return _INITIAL().sub("", key)


def surname_key(name: str) -> str:
    """The key of the last word of a name, numerals and "Jr." left out."""
    words = [w for w in key_of(name).split() if w not in ("jr", "sr", "i") and not w.isdigit()]
    return words[-1] if words else ""
