"""The parts of the page beside the text: findings, the table of claims, dates, sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.report.markup import html
from checker.review.markup import citation, in_context, inline, link, shortened
from checker.review.model import Beyond, DatedClaim, Dossier, Flagged, KnownDate, Source, Step
from checker.review.stops import Stop, stops
from checker.review.wording import STATUS_WORDS, nature, reading_words, speaker_words

_QUOTED = 160  # characters of a place that a list shows
_LABEL = 60  # characters of a date's words
_AROUND = 120  # characters of the sentence on either side of a claim


def findings_html(dossier: Dossier) -> str:
    """Each finding: what, its chain, its places, the ways out."""
    if not dossier.findings:
        return '<p class="none">Nothing in this text contradicts itself or the calendar.</p>'
    claims = {claim.id: claim for claim in dossier.claims}
    every = [*dossier.claims, *(claim for source in dossier.sources for claim in source.claims)]
    return "\n".join(
        "".join(_finding(flagged, claims, stops(flagged, every, dossier.dates)))
        for flagged in dossier.findings
    )


def _finding(flagged: Flagged, claims: Mapping[str, DatedClaim], stops: Sequence[Stop]) -> Iterator[str]:
    shape = flagged.shape
    severity = shape["severity"]
    name = flagged.id
    yield f'<article class="finding {severity}" id="{name}" tabindex="-1" aria-labelledby="{name}-h">\n'
    rule = html(shape["rule"])
    yield f'<p class="label">{name.removeprefix("f")} <b>{severity}</b> <code>{rule}</code></p>\n'
    yield f'<h3 id="{name}-h">{html(shape["message"])}</h3>\n'
    places = [*map(_step, flagged.places), *map(_beyond, flagged.beyond)]
    yield f'<ul class="places">{"".join(places)}</ul>\n'
    yield _stops(stops)
    yield _list("ol", "chain", shape["explanation"])
    yield _list("ul", "ways", [suggestion["message"] for suggestion in shape["suggestions"]])
    if flagged.claims:
        rows = ", ".join(link(name, shortened(claims[name].time, 40) or name) for name in flagged.claims)
        yield f'<p class="rows">In the table: {rows}</p>\n'
    yield "</article>"


def _step(step: Step) -> str:
    words = f"“{shortened(step.place.words, _QUOTED)}”"
    shown = html(words) if step.place.span is None else link(step.id, words)
    part = f" <span>{html(step.part)}</span>" if step.part else ""
    return f"<li>{shown} <small>{html(step.place.where)}</small>{part}</li>"


def _stops(stops: Sequence[Stop]) -> str:
    """The dates one under the other, as on a line, with the time between them."""
    lines = "".join(
        f"<li>{_gap(stop)}{link(stop.target, shortened(stop.words, _LABEL))}{_read(stop)}</li>"
        for stop in stops
    )
    return f'<ol class="line" aria-label="The dates in their order">{lines}</ol>\n' if lines else ""


def _beyond(place: Beyond) -> str:
    words = f"“{shortened(place.words, _QUOTED)}”"
    shown = link(place.claim, words) if place.claim else html(words)
    return f"<li>{shown} <small>{html(place.where)}</small> <span>{html(place.part)}</span></li>"


def _read(stop: Stop) -> str:
    return "" if stop.read == stop.words else f" <small>{html(stop.read)}</small>"


def _gap(stop: Stop) -> str:
    return f'<span class="gap">{html(stop.gap)}</span>' if stop.gap else ""


def _list(tag: str, kind: str, items: Iterable[str]) -> str:
    lines = "".join(f"<li>{html(item)}</li>" for item in items)
    return f'<{tag} class="{kind}">{lines}</{tag}>\n' if lines else ""


def table_html(dossier: Dossier) -> str:
    """The rows of the table of claims."""
    return "\n".join("".join(_row(claim)) for claim in dossier.claims)


def _row(claim: DatedClaim) -> Iterator[str]:
    says = html(f"Checked: {claim.time or claim.place.words}")
    yield f'<tr id="{claim.id}" class="{claim.status.value}" tabindex="-1">'
    yield f'<td class="tick"><input type="checkbox" disabled aria-label="{says}"></td>'
    yield from _cells(claim)
    yield f'<td class="status"><b>{STATUS_WORDS[claim.status]}</b>{_references(claim)}</td></tr>'


def _cells(claim: DatedClaim) -> Iterator[str]:
    yield f'<th scope="row">{link(f"{claim.id}-1", claim.time or "(no words of time)")}</th>'
    more = nature(claim)
    small = f" <small>{html(more)}</small>" if more else ""
    yield f"<td>{_sentence(claim)}{small}</td>"
    yield f"<td>{html(speaker_words(claim))}</td>"
    yield f"<td>{_readings(claim)}</td>"
    yield f'<td class="where">{html(claim.place.where)}</td>'


def claims_html(claims: Iterable[DatedClaim]) -> str:
    """The rows of a table of claims that nobody ticks off and no finding speaks of."""
    return "\n".join(
        f'<tr id="{claim.id}" class="{claim.status.value}" tabindex="-1">{"".join(_cells(claim))}</tr>'
        for claim in claims
    )


def _sentence(claim: DatedClaim) -> str:
    before, words, after = map(inline, in_context(claim, _AROUND))
    return f"{before}<b>{words}</b>{after}"


def _references(claim: DatedClaim) -> str:
    numbers = (link(name, f"finding {name.removeprefix('f')}") for name in claim.findings)
    return "".join(f" {number}" for number in numbers)


def _readings(claim: DatedClaim) -> str:
    if not claim.readings:
        return "<small>not on the timeline</small>"
    best, *others = map(reading_words, claim.readings)
    rest = "".join(f"<small>or {html(other)}</small>" for other in others)
    return f"{html(best)}{rest}"


def dates_html(dates: Iterable[KnownDate]) -> str:
    """The rows of a list of dates that stand beside the prose."""
    return "".join(
        f'<tr id="{date.id}" tabindex="-1"><th scope="row">{_label(date)}</th>'
        f"<td>{html(date.when.words)}</td><td>{html(date.how)}</td>"
        f'<td class="where">{html(date.where)}</td></tr>\n'
        for date in dates
    )


def _label(date: KnownDate) -> str:
    label = html(shortened(date.label, 80))
    if not date.url:
        return label
    address = citation(date.url, shortened(date.url, 80))
    return address if date.label == date.url else f"{label}<br>{address}"


def sources_html(sources: Iterable[Source]) -> str:
    """Every source with its dates and its dated claims."""
    return "".join("".join(_source(source)) for source in sources)


def _source(source: Source) -> Iterator[str]:
    yield f'<section class="source" id="{source.id}"><h3>{html(source.title)}</h3>\n'
    if source.name != source.title:
        yield f"<p><small>{html(source.name)}</small></p>\n"
    head = "<thead><tr><th>Date of</th><th>Read as</th><th>How</th><th>Where</th></tr></thead>"
    if source.dates:
        yield f'<div class="wide"><table>{head}<tbody>{dates_html(source.dates)}</tbody></table></div>\n'
    yield f'<ul class="said">{"".join(map(_said, source.claims))}</ul></section>\n'


def _said(claim: DatedClaim) -> str:
    read = reading_words(claim.readings[0]) if claim.readings else "not placed"
    return (
        f'<li id="{claim.id}" tabindex="-1"><b>{html(read)}</b> “{_sentence(claim)}” '
        f"<small>{html(claim.place.where)}</small></li>\n"
    )
