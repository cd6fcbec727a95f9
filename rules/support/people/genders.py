"""Whom "he" or "she" cannot mean: given names that hardly anybody of the other gender bears."""

from __future__ import annotations

from rules.support.language.patterns import Pattern

MEN = frozenset(
    "aaron abdul abraham adam ahmed alan albert alejandro alexander alfred ali allen andrew angus"
    " anthony antonio arnold arthur barack ben benjamin bernard bernie bill bob boris brad brendan brian"
    " bruce carl carlos cesar charles chester christopher clarence claude clint colin conrad craig dan"
    " daniel david dean dennis derek desmond diego dietrich dimitri dmitry donald douglas dwight earl"
    " edgar edmund eduardo edward edwin elon emmanuel enrique eric ernest erwin eugene federico felix"
    " fernando fidel francisco frank franklin franz fred frederick friedrich gary geoffrey george gerald"
    " gerhard gordon graham gregory guillermo gustav guy harold harry hassan heinrich helmut henry"
    " herbert herman howard hugh hugo hussein ian ibrahim igor ivan jack jacob jacques jake james jason"
    " javier jeff jeffrey jeremy jerome jim jimmy joe johann john johnny jonathan jorge joseph joshua"
    " juan julio julius karl keith kenneth kevin klaus konrad kurt lance lars larry lawrence leon"
    " leonard leonid liam lloyd louis lucas ludwig luis luther malcolm manuel marco mark martin marvin"
    " matthew max michael miguel mikhail mohamed mohammed muhammad nathan neil nelson nicholas nigel"
    " nikita nikolai norman oliver oscar oswald otto pablo patrick paul pedro peter philip phillip"
    " pierre rafael ralph raymond richard robert roberto rodney roger roland ronald roy rudolf rupert"
    " ruslan salvador samuel scott sean sebastian sergei sergey silvio simon stanley stephen steve"
    " steven stuart terry theodore thomas tim timothy tom tommy tony umberto victor vincent vladimir"
    " volodymyr walter warren wayne werner wilfred wilhelm will william winston wolfgang woodrow yasser"
    " yuri zachary".split()
)
WOMEN = frozenset(
    "abigail ada adele agatha agnes alice alicia alison amanda amelia amy anastasia andrea angela anita"
    " ann anna anne annette annie audrey barbara beatrice beatriz benazir bernadette bertha beth betty"
    " bianca bridget britney brigitte camilla carla carmen carol carolina caroline carolyn catherine"
    " cecilia charlotte cheryl chloe christina christine claire clara claudia constance cristina cynthia"
    " daisy danielle deborah denise diana diane dilma dolores donna doris dorothy edith eileen elaine"
    " eleanor elena elisabeth elizabeth ella ellen elsa emily emma erika esther ethel eugenia eva evelyn"
    " fatima fiona florence frances francesca gabriela geraldine gertrude giorgia gisela gloria golda"
    " greta gwen hannah harriet heather helen helena helga hilda hillary hildegard ida indira ines"
    " ingrid irene iris isabel isabella isabelle jacinda jacqueline jane janet jean jennifer jenny"
    " jessica jill joan joanna josephine joyce judith julia juliet karen karin kate katharina katharine"
    " katherine kathleen kathryn kirsten laura lauren leila lena leonora lillian linda lisa liz louisa"
    " louise lucia lucy lydia mabel madeleine malala margaret margarita maria mariana marianne marie"
    " marilyn marine marion marjorie martha mary maud megan melanie melissa mercedes michelle mildred"
    " miriam molly monica nancy natalia natalie natasha nicola nora olga olivia pamela patricia paula"
    " pauline penelope petra phyllis priscilla rachel rebecca renata rita rosa rosalind rosie ruth"
    " sandra sara sarah serena sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie"
    " sue susan susanna sylvia tamara tatiana teresa theresa tina ursula valentina valerie vanessa venus"
    " vera veronica victoria virginia whitney wilhelmina winifred yulia yvonne zoe".split()
)
_PRONOUN = Pattern(r"\b(?P<word>he|she)\b")


def pronoun_in(text: str, start: int, end: int) -> str | None:
    """The first "he" or "she" between two offsets, in lower case."""
    match = _PRONOUN.search(text, start, end)
    return match["word"].lower() if match else None


def pronoun_of(given: str) -> str | None:
    """The pronoun of a given name in lower case; ``None`` where the name does not tell."""
    first = given.partition(" ")[0].lower()
    if first in MEN:
        return "he"
    return "she" if first in WOMEN else None
