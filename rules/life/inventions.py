"""Things with the first year in which anybody could have used one: generous, prototypes included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern

_FIRST_YEARS = {
    1783: r"hot-air\ balloons?",
    1804: r"steam\ (?:trains?|locomotives?|engines?\ on\ rails)",
    1816: r"photographs?|photographers?|photographed",
    1817: r"bicycles?|cyclists?",
    1825: r"railway\ (?:stations?|lines?|tickets?)|railroad\ (?:stations?|depots?)",
    1837: r"telegrams?|telegraphed",
    1842: r"anaesthetics?|anesthetics?|general\ ana?esthesia",
    1866: r"dynamite",
    1870: r"telephoned?|telephones|phone\ calls?|telephone\ (?:calls?|lines?)|by\ phone|rang\ up",
    1877: r"gramophones?|phonographs?",
    1879: r"light\ bulbs?|electric\ (?:trams?|streetlights?|street\ lights?)",
    1885: r"motor\ ?cars?|automobiles?|motorcycles?|motorbikes?",
    1888: r"cinemas?|movie\ theat(?:er|re)s?|newsreels?",
    1895: r"X-rays?|X-rayed",
    1896: (
        r"radio\ (?:sets?|signals?|stations?|programmes?|programs?|broadcasts?|news)"
        r"|(?:on|over|by)\ (?:the\ )?radio"
    ),
    1903: r"aeroplanes?|airplanes?",
    1919: r"airliners?|scheduled\ flights?",
    1922: r"air\ conditioning",
    1925: r"televisions?|TV|TVs|televised",
    1928: r"penicillin",
    1936: r"helicopters?|sonar",
    1935: r"nylon|radar",
    1939: r"jet\ (?:fighters?|planes?|engines?|aircraft|airliners?)",
    1942: r"CCTV|surveillance\ cameras?|ballistic\ missiles?",
    1943: r"kidney\ machines?|dialysis",
    1945: r"atom(?:ic)?\ bombs?|nuclear\ (?:weapons?|bombs?|warheads?|missiles?)",
    1947: r"microwave\ ovens?|transistor\ radios?",
    1950: r"credit\ cards?|photocopied|photocopiers?|photocopies",
    1951: r"video\ ?tapes?|videotaped|nuclear\ power\ (?:plants?|stations?)|birth\ control\ pills?",
    1957: (
        r"(?:weather|spy|television|communications?)\ satellites?|by\ satellite|cosmonauts?"
        r"|satellite\ (?:images?|photos?|photographs?|phones?|pictures?)"
    ),
    1958: r"pacemakers?",
    1963: r"cassette\ (?:tapes?|recorders?|players?)|audio\ cassettes?",
    1965: r"e-?mails?|e-?mailed",
    1967: r"cash\ machines?|ATMs?|heart\ transplants?",
    1969: r"[Ii]nternet",
    1971: r"video\ games?|personal\ computers?|home\ computers?|floppy\ disks?",
    1972: r"video\ (?:recorders?|cassettes?)|pocket\ calculators?",
    1973: r"mobile\ phones?|cell\ ?phones?|cellular\ phones?",
    1975: r"digital\ (?:cameras?|photographs?|photos?)",
    1976: r"VHS",
    1978: r"GPS|test-tube\ bab(?:y|ies)|IVF",
    1979: r"Walkmans?|laptops?|compact\ discs?",
    1984: r"DNA\ (?:tests?|testing|evidence|samples?|fingerprinting|profiles?|analysis)|3D\ printers?",
    1989: r"World\ Wide\ Web",
    1990: r"websites?|web\ sites?|web\ pages?|webcams?|homepages?",
    1992: r"text\ messages?|texted|SMS|smart\ ?phones?",
    1994: r"blogs?|blogged|bloggers?|online\ (?:shops?|stores?|dating|forums?|banking)|DVDs?",
    1995: r"eBay|Craigslist",
    1996: r"Googled?",
    1997: r"Wi-?Fi|camera\ phones?|weblogs?",
    1999: r"USB\ (?:sticks?|drives?)|PayPal|euro\ (?:coins?|notes?|banknotes?)",
    2001: r"Wikipedia|iPods?|iTunes",
    2003: r"Skype|podcasts?|LinkedIn|MySpace",
    2004: r"Facebook",
    2005: r"YouTube|Reddit",
    2006: r"Twitter|tweeted|Spotify",
    2007: r"iPhones?|Kindle|hashtags?",
    2008: r"Airbnb|Bitcoins?|Android\ phones?|GitHub",
    2009: r"WhatsApp|Uber",
    2010: r"Instagram|iPads?",
    2011: r"Snapchat",
    2012: r"Tinder|Zoom\ (?:calls?|meetings?)",
    2013: r"Telegram\ (?:channels?|messages?|app)",
    2015: r"Apple\ Watch(?:es)?",
    2016: r"TikTok",
    2022: r"ChatGPT",
}
_WORDS = {year: Pattern(rf"(?<![\w-])(?:{words})\b(?![-’'])") for year, words in _FIRST_YEARS.items()}
_ANY = Pattern(rf"(?<![\w-])(?:{'|'.join(_FIRST_YEARS.values())})\b", exact=True)


LAST_YEAR = max(_FIRST_YEARS)
"""From this year on there is nothing in the list that was not there yet."""


class Invention(NamedTuple):
    """A thing named in the text, and the first year of its kind."""

    span: Span
    first_year: int


def inventions(article: Article, sentence: Sentence) -> Iterator[Invention]:
    """Things of the list that a sentence names."""
    for match in _ANY.finditer(article.text, *sentence.span):
        years = (year for year, words in _WORDS.items() if words.fullmatch(article.text, *match.span()))
        yield from (Invention(Span(*match.span()), year) for year in years)
