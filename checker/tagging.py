"""Which language a document is in, and the tagger for it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker import registry
from checker.errors import UsageError
from checker.language.detect import ENGLISH, UNKNOWN, language_of, primary
from checker.model.expression import TaggedText

if TYPE_CHECKING:
    from checker.expressions.tagger import Tagger
    from checker.model.document import Document
    from checker.model.moment import Moment

#: The setting by which every document's language is found out.
AUTO = "auto"
_DECLARED = ("language", "lang", "inLanguage", "locale")
_VALUE_LENGTH = 80  # characters of a date as metadata or a first line hold it


class Tagging:
    """Tags documents of any language; ``setting`` is ``auto`` or the one language of all.

    Raises:
        UsageError: if no pack has a grammar for the language set.
    """

    def __init__(self, setting: str) -> None:
        self._setting = setting if setting == AUTO else primary(setting)
        known = {*registry.languages(), AUTO}
        if self._setting not in known:
            raise UsageError(f"unknown language {setting!r} (there is {', '.join(sorted(known))})")

    def language(self, document: Document) -> str:
        """The document's language, an ISO 639-1 code; ``und`` where it cannot be told.

        What the text itself leaves open its metadata decide ("lang", "language").
        """
        values = (document.metadata.get(key) for key in _DECLARED)
        declared = next((value for value in values if isinstance(value, str) and value.strip()), None)
        return self.language_of(document.text, declared)

    def language_of(self, text: str, declared: str | None = None) -> str:
        """The text's language; ``declared`` is what is said of it elsewhere."""
        return self._setting if self._setting != AUTO else language_of(text, declared).tag

    def tag(self, text: str, language: str, published: Moment | None = None) -> TaggedText:
        """The text's expressions by the grammar of its language; without one, dates in figures alone."""
        return _tagger(language).tag(text, published)

    def tag_value(self, text: str, language: str) -> TaggedText:
        """The date that a line or a metadata field holds; fields are often in English whatever the text."""
        tagged = self.tag(text, language)
        if tagged.expressions or language == ENGLISH or len(text) > _VALUE_LENGTH:
            return tagged
        return self.tag(text, ENGLISH)


@cache
def _tagger(language: str) -> Tagger:
    """Compiled once a process."""
    from checker.expressions.tagger import Tagger

    return Tagger(registry.grammar(language if language in registry.languages() else UNKNOWN))
