"""Which language a text is in, and what follows from it for a document."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Document, Settings
from checker.errors import UsageError
from checker.language.detect import Language, language_of, primary
from checker.read import read_bytes

SENTENCES = {
    "en": "The council meets in the old town hall, and everyone who lives by the river may come.",
    "de": "Der Rat tagt im alten Rathaus, und alle, die am Fluss wohnen, dürfen kommen.",
    "fr": "Le conseil se réunit dans la vieille mairie, et tous ceux qui vivent près du fleuve sont là.",
    "es": "El consejo se reúne en el viejo ayuntamiento, y pueden venir todos los que viven junto al río.",
    "it": "Il consiglio si riunisce nel vecchio municipio, e chi abita vicino al fiume può venire.",
    "pt": "O conselho reúne-se na velha câmara, e todos os que vivem junto ao rio podem vir.",
    "nl": "De raad vergadert in het oude stadhuis, en iedereen die aan de rivier woont mag komen.",
    "pl": "Rada zbiera się w starym ratuszu, a każdy, kto mieszka nad rzeką, może przyjść.",
    "ru": "Совет собирается в старой ратуше, и прийти может каждый, кто живёт у реки.",
    "uk": "Рада збирається в старій ратуші, і прийти може кожен, хто живе біля річки.",
    "sv": "Rådet samlas i det gamla stadshuset, och alla som bor vid floden får komma.",
    "da": "Rådet mødes i det gamle rådhus, og alle der bor ved floden må komme.",
    "cs": "Rada se schází ve staré radnici a přijít může každý, kdo bydlí u řeky nebo na kopci.",
    "fi": "Neuvosto kokoontuu vanhassa kaupungintalossa, ja kaikki joen varrella asuvat saavat tulla.",
    "tr": "Meclis eski belediye binasında toplanıyor ve nehir kıyısında oturan herkes gelebilir.",
    "el": "Το συμβούλιο συνεδριάζει στο παλιό δημαρχείο και μπορούν να έρθουν όλοι οι κάτοικοι.",
    "bg": "Съветът се събира в старото кметство и всеки, който живее до реката, може да дойде.",
}
DATED = {
    "de": "Sitzung am 3. Mai 2021",
    "fr": "Réunion du lundi 3 mai 2021",
    "es": "Reunión del 3 de mayo de 2021",
    "it": "Riunione di lunedì 3 maggio 2021",
    "pt": "Reunião de 3 de maio de 2021",
    "nl": "Vergadering van maandag 3 mei 2021",
    "pl": "Spotkanie 3 maja 2021 roku",
    "ru": "Встреча 3 мая 2021 года",
    "uk": "Зустріч 3 травня 2021 року",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items(), ids=SENTENCES)
def test_one_sentence_is_enough(language: str, sentence: str) -> None:
    assert language_of(sentence).tag == language


@pytest.mark.parametrize(("language", "headline"), DATED.items(), ids=DATED)
def test_a_dated_headline_is_enough(language: str, headline: str) -> None:
    assert language_of(headline).tag == language


@pytest.mark.parametrize("text", ["", "42", "Party April 31", "Sept. 2-5, 2016", "Wooooo!", "OK :-)"])
def test_what_says_nothing_is_english_but_not_for_sure(text: str) -> None:
    assert language_of(text) == Language("en", False)


def test_english_with_foreign_names_stays_english() -> None:
    text = "GLASS ART Rahman Ismail Bin Yusof. Penang Sculpture Festival 2013 (PSF2013), Malaysia Mid"
    assert language_of(text).tag == "en"


def test_few_words_of_an_unknown_script_are_no_english() -> None:
    assert language_of("2021年5月3日星期一").tag == "und"


@pytest.mark.parametrize("language", SENTENCES)
def test_a_declaration_decides_only_where_the_text_leaves_doubt(language: str) -> None:
    assert language_of("12.03. 19:00", language).tag == language
    assert language_of(SENTENCES["de"], language).tag == "de"


@pytest.mark.parametrize(
    ("tag", "language"), [("pt-BR", "pt"), ("EN_us", "en"), (" de ", "de"), ("zh-Hant-TW", "zh")]
)
def test_primary_language_of_a_tag(tag: str, language: str) -> None:
    assert primary(tag) == language


@given(st.text(max_size=3000))
def test_any_text_has_a_language(text: str) -> None:
    assert language_of(text).tag.islower()


def test_long_english_needs_neither_word_lists_nor_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "checker.language.function_words", None)
    monkeypatch.setitem(sys.modules, "py3langid", None)
    assert language_of(SENTENCES["en"] * 20) == Language("en", True)


WRONG = {
    "en": "Tuesday, 3 May 2021",
    "de": "Dienstag, 3. Mai 2021",
    "und": "2021-02-30",
}


def rules(text: str, setting: str = "auto", **metadata: str) -> set[str]:
    document = Document(id="d", source=text, text=text, format="text", metadata=metadata)
    (report,) = Checker(Settings(language=setting)).check([document])
    return {finding.rule for finding in report.findings}


def test_the_setting_is_stronger_than_the_text() -> None:
    assert "weekday-mismatch" in rules(f"{SENTENCES['en']} {WRONG['de']}", "de")
    assert "weekday-mismatch" not in rules(f"{SENTENCES['en']} {WRONG['de']}")
    assert "weekday-mismatch" not in rules(f"{SENTENCES['de']} {WRONG['en']}")


def test_metadata_decide_where_the_text_leaves_doubt() -> None:
    assert "weekday-mismatch" in rules(f"Halle 5: {WRONG['en']}", lang="en")
    assert "weekday-mismatch" in rules(f"Halle: {WRONG['de']}", language="de-AT")


def test_a_language_without_grammar_has_dates_in_figures_alone() -> None:
    text = f"{SENTENCES['sv']} {WRONG['en']}. {WRONG['und']}."
    assert rules(text) == {"impossible-date"}


def test_a_page_says_its_language() -> None:
    (page,) = read_bytes(b"<html lang='de-CH'><body><p>3. Mai</p></body></html>", "page.html", "html")
    assert isinstance(page, Document)
    assert page.metadata["lang"] == "de-CH"


def test_an_unknown_setting_is_an_error() -> None:
    with pytest.raises(UsageError, match="unknown language 'tlh'"):
        Checker(Settings(language="tlh"))
