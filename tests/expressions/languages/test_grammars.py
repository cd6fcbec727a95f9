"""The nine grammars: CLDR's own dates, cases, periods; and plain words, which are no dates."""

from __future__ import annotations

import datetime
from functools import cache

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from checker import registry
from checker.expressions.tagger import Tagger
from checker.model.calendar import day_number
from checker.model.expression import TaggedText, TimeExpression
from checker.model.moment import on_day

LANGUAGES = ("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk")
DAYS = st.dates(datetime.date(1901, 1, 1), datetime.date(2059, 12, 31))
WEDNESDAY = on_day(day_number(2021, 6, 16))


@cache
def tagger(language: str) -> Tagger:
    return Tagger(registry.grammar(language))


def tag(language: str, text: str) -> TaggedText:
    return tagger(language).tag(text, WEDNESDAY)


def only(language: str, text: str) -> TimeExpression:
    (found,) = tag(language, text).expressions
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", ["full", "long", "medium"])
@given(day=DAYS)
def test_what_cldr_writes_is_read_back(language: str, width: str, day: datetime.date) -> None:
    found = only(language, format_date(day, width, locale=language))
    assert found.value == day.isoformat()
    assert found.stated.weekday == (day.weekday() if width == "full" else None)


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS)
def test_figures_have_the_day_first(language: str, day: datetime.date) -> None:
    assert only(language, f"{day:%d.%m.%Y}").value == day.isoformat()
    assert only(language, f"{day:%d/%m/%Y}").value == day.isoformat()
    assert only(language, day.isoformat()).value == day.isoformat()


VALUES = [
    ("pl", "Most zbudowano w 1950 r.", "1950"),
    ("ru", "Мост построили в 1900 г. у реки", "1900"),
    ("uk", "Міст збудували у 2000 р.", "2000"),
    ("de", "letzten Montag", "2021-06-14"),
    ("fr", "lundi dernier", "2021-06-14"),
    ("fr", "lundi prochain", "2021-06-21"),
    ("es", "Llegó este lunes", "2021-06-14"),
    ("it", "lunedì scorso", "2021-06-14"),
    ("pt", "na próxima segunda-feira", "2021-06-21"),
    ("nl", "afgelopen zondag", "2021-06-13"),
    ("pl", "w zeszłą środę", "2021-06-09"),
    ("pl", "w 1848 roku", "1848"),
    ("ru", "в следующую пятницу", "2021-06-18"),
    ("ru", "в 1848 году", "1848"),
    ("uk", "минулої п'ятниці", "2021-06-11"),
    ("uk", "у 1848 році", "1848"),
    ("de", "1. Mai 2021", "2021-05-01"),
    ("de", "am ersten Mai", "2021-05-01"),
    ("de", "Jänner 2020", "2020-01"),
    ("de", "im März", "2021-03"),
    ("de", "übermorgen", "2021-06-18"),
    ("de", "vor drei Wochen", "2021-W21"),
    ("de", "letztes Jahr", "2020"),
    ("de", "im Jahr 1998", "1998"),
    ("de", "Sonnabend, 5. Juni 2021", "2021-06-05"),
    ("fr", "1er mai 2021", "2021-05-01"),
    ("fr", "avant-hier", "2021-06-14"),
    ("fr", "aujourd’hui", "2021-06-16"),
    ("fr", "après-demain", "2021-06-18"),
    ("fr", "il y a deux jours", "2021-06-14"),
    ("fr", "la semaine dernière", "2021-W23"),
    ("fr", "fin avril", "2021-04"),
    ("fr", "3 févr. 2021", "2021-02-03"),
    ("es", "1º de mayo de 2021", "2021-05-01"),
    ("es", "1.º de mayo de 2021", "2021-05-01"),
    ("es", "primero de mayo de 2021", "2021-05-01"),
    ("es", "anteayer", "2021-06-14"),
    ("es", "pasado mañana", "2021-06-18"),
    ("es", "hace diez días", "2021-06-06"),
    ("es", "el año pasado", "2020"),
    ("es", "setiembre de 2020", "2020-09"),
    ("it", "1° maggio 2021", "2021-05-01"),
    ("it", "primo maggio 2021", "2021-05-01"),
    ("it", "l'altro ieri", "2021-06-14"),
    ("it", "due giorni fa", "2021-06-14"),
    ("it", "la settimana scorsa", "2021-W23"),
    ("it", "nel marzo 2020", "2020-03"),
    ("pt", "1º de maio de 2021", "2021-05-01"),
    ("pt", "anteontem", "2021-06-14"),
    ("pt", "depois de amanhã", "2021-06-18"),
    ("pt", "há três dias", "2021-06-13"),
    ("pt", "quinta-feira, 3 de junho de 2021", "2021-06-03"),
    ("pt", "quinta, 3 de junho de 2021", "2021-06-03"),
    ("nl", "3e mei 2021", "2021-05-03"),
    ("nl", "eergisteren", "2021-06-14"),
    ("nl", "drie dagen geleden", "2021-06-13"),
    ("nl", "vorige week", "2021-W23"),
    ("pl", "w piątek, 4 czerwca 2021 r.", "2021-06-04"),
    ("pl", "w maju", "2021-05"),
    ("pl", "w listopadzie 2020 roku", "2020-11"),
    ("pl", "przedwczoraj", "2021-06-14"),
    ("pl", "dwa dni temu", "2021-06-14"),
    ("pl", "w ubiegłym roku", "2020"),
    ("ru", "в пятницу, 4 июня 2021 года", "2021-06-04"),
    ("ru", "3-го мая 2021 г.", "2021-05-03"),
    ("ru", "в мае", "2021-05"),
    ("ru", "в октябре 2020 года", "2020-10"),
    ("ru", "позавчера", "2021-06-14"),
    ("ru", "два дня назад", "2021-06-14"),
    ("uk", "у п'ятницю, 4 червня 2021 року", "2021-06-04"),
    ("uk", "у п’ятницю, 4 червня 2021 року", "2021-06-04"),
    ("uk", "у травні", "2021-05"),
    ("uk", "у листопаді 2020 року", "2020-11"),
    ("uk", "позавчора", "2021-06-14"),
    ("uk", "три дні тому", "2021-06-13"),
]


@pytest.mark.parametrize(("language", "text", "value"), VALUES)
def test_value(language: str, text: str, value: str) -> None:
    assert only(language, text).value == value


PERIODS = [
    ("de", "vom 3. bis 7. Mai 2021"),
    ("de", "vom Montag, 3. Mai, bis Freitag, 7. Mai 2021"),
    ("de", "zwischen dem 3. und dem 7. Mai 2021"),
    ("de", "3.–7. Mai 2021"),
    ("fr", "du 3 au 7 mai 2021"),
    ("fr", "du lundi 3 au vendredi 7 mai 2021"),
    ("fr", "entre le 3 et le 7 mai 2021"),
    ("fr", "du 3 mai jusqu’au 7 mai 2021"),
    ("es", "del 3 al 7 de mayo de 2021"),
    ("es", "desde el 3 de mayo hasta el 7 de mayo de 2021"),
    ("es", "entre el 3 y el 7 de mayo de 2021"),
    ("it", "dal 3 al 7 maggio 2021"),
    ("it", "tra il 3 e il 7 maggio 2021"),
    ("pt", "de 3 a 7 de maio de 2021"),
    ("pt", "entre os dias 3 e 7 de maio de 2021"),
    ("nl", "van 3 tot en met 7 mei 2021"),
    ("nl", "3 t/m 7 mei 2021"),
    ("nl", "tussen 3 en 7 mei 2021"),
    ("pl", "od 3 do 7 maja 2021 roku"),
    ("pl", "między 3 a 7 maja 2021 roku"),
    ("ru", "с 3 по 7 мая 2021 года"),
    ("ru", "с 3-го по 7-е мая 2021 года"),
    ("ru", "между 3 и 7 мая 2021 года"),
    ("uk", "від 3 до 7 травня 2021 року"),
    ("uk", "з 3 по 7 травня 2021 року"),
    ("uk", "між 3 і 7 травня 2021 року"),
]


@pytest.mark.parametrize(("language", "text"), PERIODS)
def test_period(language: str, text: str) -> None:
    (period,) = tag(language, f"{text}.").ranges
    assert [end.value for end in (period.start, period.end)] == ["2021-05-03", "2021-05-07"]


def test_elided_articles_leave_the_day_readable() -> None:
    assert [e.value for e in tag("it", "dall'8 all'11 marzo 2021").expressions] == [
        "2021-03-08",
        "2021-03-11",
    ]


PLAIN = [
    ("de", "So gut wie August Meier war der Mai-Bock am Morgen, und Mi, Do und Fr sind Töne."),
    ("de", "Im Saal 3 saßen 2000 Menschen; auf Platz 31 stand Mars."),
    ("fr", "La fusée est partie pour Mars ; il a été mis à mal, mais qui sait."),
    ("fr", "Les lundis, 3 personnes sur 7 venaient à pied."),
    ("es", "Los martes y los domingos, por la mañana, va al mar; May y Abril no."),
    ("es", "Vinieron 2000 personas de 1500 casas."),
    ("it", "Tu sei qui, ma non hai mai visto Domenica, e il set ha dodici gen."),
    ("pt", "Ela deve ter dez maçãs, set e out não contam, e a segunda opção é melhor."),
    ("nl", "Zo doet de een, di en ma doen mee, en elke morgen is anders."),
    ("pl", "Maja ma lis, a Julia ma cze i gru; oni mają czas."),
    ("ru", "Охрана среды и городской среде нужна; Мая и Август спят."),
    ("uk", "Лист від Середи, бер і вер тут ні до чого, лютий мороз."),
]


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_plain_words_are_no_dates(language: str, text: str) -> None:
    assert tag(language, text).expressions == ()


def test_a_weekday_of_several_days_is_none_of_the_first() -> None:
    found = tag("de", "Freitag bis Sonntag, 3. bis 5. September 2021").expressions
    assert [(e.text, e.stated.weekday) for e in found if e.stated.day] == [
        ("3.", None),
        ("5. September 2021", None),
    ]


def test_a_round_number_of_people_is_no_year() -> None:
    assert only("es", "el lunes 3 de mayo 2000 personas").stated.weekday is None


@pytest.mark.parametrize("language", [*LANGUAGES, "und"])
@given(text=st.text(max_size=200))
def test_any_text_can_be_tagged(language: str, text: str) -> None:
    for expression in tag(language, text).expressions:
        assert text[slice(*expression.span)] == expression.text


PIECES = st.sampled_from(
    "3 31 7. 1er 3-го 2021 2000 Mai mai mayo maggio maio mei maja мая травня lundi Montag п'ятницю - – . , ( "
    ") ' и bis au al do по und et y e a von du del od с 3.5. 03.05.2021 2021-05-03 r. года de di segunda "
    "feira vor trois jours drei Tagen gestern avant hier".split()
)


@pytest.mark.parametrize("language", LANGUAGES)
@given(pieces=st.lists(PIECES, max_size=12), joint=st.sampled_from([" ", "", "\n"]))
def test_any_heap_of_date_words_can_be_tagged(language: str, pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    ends = 0
    for expression in tag(language, text).expressions:
        assert text[slice(*expression.span)] == expression.text
        assert expression.span.start >= ends
        ends = expression.span.end
