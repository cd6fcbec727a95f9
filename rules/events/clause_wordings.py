"""Clauses by which texts tell a happening on record without its name, by that name."""

from __future__ import annotations

from typing import NamedTuple

from rules.events.facts_told import BEGIN, FINISH


class Wording(NamedTuple):
    """The name of a fact in lower case, a clause up to where the date may follow, and the end it tells of."""

    name: str
    clause: str
    aspect: str = ""


_TROOPS = r"(?:tanks|troops|forces|soldiers|armies)"
_SOVIETS = rf"(?:Soviet\ {_TROOPS}|the\ Soviet\ Union|the\ Soviets|the\ Red\ Army)"
_WENT_IN = r"(?:rolled|moved|marched|poured|advanced|swept|went)\ (?:back\ )?(?:in|into)"

WORDINGS = (
    Wording(
        "brexit referendum",
        r"(?:Britain|Britons|British\ voters|the\ (?:UK|British))\ (?:had\ )?(?:narrowly\ )?"
        r"(?:voted|chose|decided)\ (?:narrowly\ )?(?:to\ (?:leave|quit)|for\ Brexit|in\ "
        r"favou?r\ of\ leaving)"
        r"(?:\ the\ (?:European\ Union|EU))?",
    ),
    Wording(
        "scottish independence referendum",
        r"(?:Scots|Scotland|Scottish\ voters)\ (?:had\ )?"
        r"(?:(?:voted|decided)\ (?:against\ (?:independence|leaving)|to\ (?:stay|remain))"
        r"|rejected\ independence)",
    ),
    Wording(
        "warsaw pact invasion of czechoslovakia",
        rf"(?:Soviet|Warsaw\ Pact)(?:-led)?\ {_TROOPS}\ "
        rf"(?:{_WENT_IN}|crushed|invaded|occupied)\ (?:Prague|Czechoslovakia|the\ Prague\ Spring)",
    ),
    Wording(
        "hungarian uprising",
        rf"(?:Hungarians|Hungary|Budapest)\ (?:rose|revolted|rebelled)"
        rf"|Soviet\ {_TROOPS}\ (?:{_WENT_IN}|crushed)\ (?:Budapest|Hungary|the\ Hungarian\ uprising)",
    ),
    Wording("attacks of september 11", r"\b(?:twin\ )?towers\ (?:fell|came\ down|collapsed|were\ destroyed)"),
    Wording(
        "russian invasion of ukraine",
        rf"(?:Russia|Vladimir\ Putin|Mr\.?\ Putin|Russian\ {_TROOPS})\ "
        rf"(?:invaded|attacked|{_WENT_IN}|launched\ (?:his|its|a)\ (?:full-scale\ )?invasion\ of)\ Ukraine",
    ),
    Wording(
        "annexation of crimea",
        r"(?:Russia|Moscow|Vladimir\ Putin|Mr\.?\ Putin|the\ Kremlin)\ "
        r"(?:had\ )?(?:annexed|seized|took|grabbed|absorbed)\ (?:the\ )?Crimea(?:n\ [Pp]eninsula)?",
    ),
    Wording(
        "capitol riot",
        r"(?:mob|crowd|rioters|supporters(?:\ of\ [\w. ]{3,25})?)\ (?:had\ )?"
        r"(?:stormed|attacked|overran|broke\ into|ransacked)\ the\ (?:United\ States\ |U\.S\.\ "
        r"|US\ )?Capitol",
    ),
    Wording(
        "hamas attack",
        r"Hamas\ (?:[a-z]+\ ){0,3}(?:attacked|stormed\ into|raided|broke\ into)\ "
        r"(?:southern\ )?Israel",
    ),
    Wording(
        "obergefell v. hodges",
        r"Supreme\ Court\ (?:had\ )?(?:legali[sz]ed|allowed)\ (?:same-sex|gay)\ marriage"
        r"(?:\ nationwide|\ across\ the\ (?:country|United\ States))?",
    ),
    Wording(
        "19th amendment",
        r"(?:American\ )?[Ww]omen\ (?:in\ the\ United\ States\ )?(?:won|got|gained)\ "
        r"the\ (?:right\ to\ )?vote\ in\ America",
    ),
    Wording(
        "iran hostage crisis",
        r"(?:students|militants|revolutionaries)\ (?:had\ )?(?:seized|stormed|overran|took"
        r"|occupied)\ the\ (?:American|U\.S\.|US|United\ States)\ [Ee]mbassy\ in\ Tehran",
        BEGIN,
    ),
    Wording(
        "watergate break-in",
        r"(?:burglars|men)\ (?:had\ )?broke(?:n)?\ into\ [^.;]{0,50}Watergate"
        r"(?:\ (?:complex|building|hotel))?",
    ),
    Wording(
        "fall of saigon",
        r"(?:North\ Vietnamese\ (?:tanks|troops|forces)|the\ North\ Vietnamese)\ "
        r"(?:took|entered|captured|rolled\ into|marched\ into)\ Saigon",
    ),
    Wording(
        "invasion of poland",
        r"(?:Germany|Hitler|German\ troops|the\ Germans|Nazi\ Germany)\ (?:had\ )?"
        r"(?:invaded|attacked|marched\ into)\ Poland",
    ),
    Wording(
        "operation barbarossa",
        r"(?:Germany|Hitler|German\ troops|the\ Germans|Nazi\ Germany)\ (?:had\ )?"
        r"(?:invaded|attacked|marched\ into)\ (?:the\ Soviet\ Union|Russia)",
        BEGIN,
    ),
    Wording("treaty of versailles", r"(?:peace|treaty)\ (?:was\ |had\ been\ )?signed\ [^.;]{0,50}Versailles"),
    Wording(
        "tiananmen square massacre",
        r"(?:Chinese\ )?(?:army|soldiers|troops|tanks)\ (?:had\ )?"
        r"(?:crushed|fired\ on|shot|opened\ fire\ on|rolled\ over|killed|cleared)\ "
        r"[^.;]{0,60}Tiananmen(?:\ Square)?"
        r"|killed\ (?:in|on|at|around|near)\ Tiananmen(?:\ Square)?",
    ),
    Wording(
        "carnation revolution",
        r"(?:captains|officers|soldiers|the\ army)\ [^.;]{0,60}overthrew\ "
        r"[^.;]{0,40}(?:Portugal|Portuguese|Lisbon|Salazar|Caetano)[^.;,]{0,20}",
    ),
    Wording(
        "covid-19",
        r"World\ Health\ Organi[sz]ation\ (?:had\ )?(?:first\ )?declared\ (?:COVID-19\ |it\ |the\ "
        r"(?:coronavirus\ )?outbreak\ )?(?:to\ be\ )?a\ pandemic",
    ),
    Wording(
        "d-day",
        r"(?:the\ Allies|(?:Allied|American|British)\ (?:troops|soldiers|forces))\ (?:had\ )?"
        r"(?:landed|went\ ashore|stormed\ ashore|waded\ ashore)\ (?:in|on\ the\ (?:beaches"
        r"|coast)\ of)\ Normandy",
    ),
    Wording(
        "pearl harbor",
        r"(?:Japan|the\ Japanese|Japanese\ (?:planes|bombers|aircraft))\ (?:had\ )?"
        r"(?:attacked|bombed|struck)\ (?:the\ (?:American|U\.S\.)\ fleet\ (?:at|in)\ "
        r")?(?:Hawaii|Pearl\ Harbor)",
    ),
    Wording(
        "german reunification",
        r"(?:Germany|East\ and\ West\ Germany|the\ two\ Germany[s]?)\ (?:was|were|had\ been)\ "
        r"(?:re)?united",
    ),
    Wording(
        "penicillin",
        r"Fleming\ (?:had\ )?(?:noticed|found|saw|spotted|discovered)\ [^.;\d]{0,60}?"
        r"(?:mou?ld|penicillin)",
    ),
    Wording(
        "launch of sputnik 1",
        r"(?:the\ Soviet\ Union|the\ Soviets|Moscow|the\ Russians)\ (?:had\ )?"
        r"(?:launched|put|sent)\ the\ (?:world['’]s\ )?first\ (?:artificial\ )?satellite(?:\ "
        r"into\ (?:space|orbit))?",
    ),
    Wording(
        "armistice of 11 november 1918",
        r"guns\ (?:on\ the\ [Ww]estern\ [Ff]ront\ )?(?:fell\ silent|stopped)",
    ),
    Wording(
        "fall of kabul",
        r"Taliban\ (?:had\ )?(?:took|seized|captured|entered|retook|marched\ into|swept\ into)\ "
        r"(?:control\ of\ )?Kabul",
    ),
    Wording(
        "good friday agreement",
        r"(?:peace|power-sharing)\ (?:deal|agreement|accord)\ (?:was\ )?"
        r"(?:signed|reached|agreed)\ in\ Belfast",
    ),
    Wording(
        "soviet-afghan war", rf"{_SOVIETS}\ (?:had\ )?(?:invaded|{_WENT_IN}|entered)\ Afghanistan", BEGIN
    ),
    Wording("soviet-afghan war", rf"{_SOVIETS}\ (?:had\ )?(?:left|pulled\ out\ of)\ Afghanistan", FINISH),
)
"""The clauses, each for one happening."""
