"""Words that give a language away: its commonest function words, and its weekdays, which dated texts hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

_LISTS = {
    "en": (
        "the and of to in that was were is are be been with for on at by from his her their its it he she "
        "they we you i this these which who what when where will would could has have had not but or an "
        "as after before said there about into than between until since no our my may only one two all do "
        "did does so if out up am pm come over co http today get go just like good new monday tuesday "
        "wednesday thursday friday saturday sunday january february march april june july august "
        "september october november december"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer und ist sind war waren wurde wurden wird "
        "werden hat haben hatte nicht auch auf für mit von vom zu zum zur im in am an bei nach aus bis um "
        "wie als dass sich er sie es ich wir ihr sein seine ihre noch nur aber oder kein keine über unter "
        "vor wenn so uhr jahr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar "
        "märz april mai juni juli august september oktober november dezember"
    ),
    "fr": (
        "le la les l un une des du de et est sont était étaient a ont avait être dans en au aux pour par "
        "sur avec sans que qui quoi ne pas plus ce cette ces son sa ses leur leurs il elle ils elles nous "
        "vous on je se d qu n s mais ou où comme après avant depuis entre jusqu été fait tout lundi mardi "
        "mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
        "septembre octobre novembre décembre"
    ),
    "es": (
        "el la los las un una unos de del y e en que es son era fue fueron ha han había ser está con por "
        "para sin sobre como más pero o no se su sus lo le les al a este esta estos desde hasta entre "
        "cuando también ya muy donde año lunes martes miércoles jueves viernes sábado domingo enero "
        "febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "it": (
        "il lo la i gli le un uno una di del della dello dei degli delle e ed è sono era erano fu ha "
        "hanno aveva stato che chi non in nel nella nei con per da dal dalla al alla ai su sul sulla come "
        "più ma o anche si suo sua suoi questo questa tra fra dopo prima fino ogni l un anno sei lunedì "
        "martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno "
        "luglio agosto settembre ottobre novembre dicembre"
    ),
    "pt": (
        "o a os as um uma de do da dos das e é são era foi foram ser está com por para sem sobre em no na "
        "nos nas que não se seu sua seus suas ao à aos às como mais mas ou também já pelo pela este esta "
        "entre até desde quando ele ela ano dia segunda terça quarta quinta sexta feira sábado domingo "
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    "nl": (
        "de het een van en in is zijn was waren werd werden wordt worden heeft hebben had niet ook op te "
        "voor met aan bij naar uit tot om als dat die er hij zij ze we ik u hun haar deze dit maar of nog "
        "wel geen over onder door dan toen sinds tussen jaar uur maandag dinsdag woensdag donderdag "
        "vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober "
        "november december"
    ),
    "pl": (
        "i w we z ze na do od o po za przez dla przed przy się nie jest są był była było były będzie to "
        "ten ta te tego tej tym że jak ale lub oraz który która które jego jej ich co już tylko także gdy "
        "roku lat między odbędzie poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela "
        "niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
        "listopada grudnia"
    ),
    "ru": (
        "и в во не на что с со по это как из у к за от о об для до был была было были будет он она они мы "
        "его её их но или а же бы так только уже ещё при после между который которая которые года году "
        "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января "
        "февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    ),
    "uk": (
        "і й та в у не на що з зі із по це як від до за для про був була було були буде він вона вони ми "
        "його її їх але або а ж би так тільки вже ще при після між який яка які року році понеділок "
        "вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю січня лютого березня "
        "квітня травня червня липня серпня вересня жовтня листопада грудня"
    ),
    # Neighbours that would else be taken for one of these.
    "da": (
        "og at det den der til på af som ikke med jeg han hun vi er var en et for har blev fra ved over "
        "efter også om"
    ),
    "sv": (
        "och att det den som på av för med inte är var en ett till har från om vid över efter också han "
        "hon jag vi ska"
    ),
    "cs": (
        "a v se na je že do z s o k i to jako ve ze pro od po před byl byla bylo jsou který která nebo "
        "ale při až také"
    ),
    "ro": (
        "și în de la cu pe un o este a fost sunt nu se din pentru care ce mai au ale lui prin după între "
        "dar sau va fi"
    ),
    "ca": (
        "el la els les i de del que en a un una és amb per no va al es són ha als dels com més però o "
        "fins des seva"
    ),
    "bg": (
        "и в на се да е са за от с не ще по като но или бе беше че това към до при след който които "
        "годината г във със"
    ),
}  # fmt: skip

#: Every language with a list of its own.
LANGUAGES: tuple[str, ...] = tuple(_LISTS)


def _by_word() -> Mapping[str, tuple[tuple[str, float], ...]]:
    sets = {language: frozenset(line.split()) for language, line in _LISTS.items()}
    shared = Counter(word for members in sets.values() for word in members)
    return {
        word: tuple((language, 1 / count) for language, members in sets.items() if word in members)
        for word, count in shared.items()
    }


#: The languages that have a word, each with its weight: a word of n languages weighs 1/n.
WEIGHTS: Mapping[str, tuple[tuple[str, float], ...]] = _by_word()
