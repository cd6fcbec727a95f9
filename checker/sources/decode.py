"""From an address to the dates that it states: which decoder reads which site."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from checker.model.link import AddressDate, AddressKind
from checker.model.moment import Moment
from checker.sources import posts
from checker.sources.archives import from_archive_today, from_wayback, from_webcite
from checker.sources.identifiers import ulid, uuid
from checker.sources.papers import from_arxiv, from_doi
from checker.sources.paths import from_path
from checker.sources.repositories import from_repository

Decoder: TypeAlias = Callable[[str], AddressDate | None]

_ADDRESS = re.compile(r"(?:https?:)?//(?:[^/?#@]*@)?(?P<host>[^/?#:]+)(?::\d+)?(?P<rest>.*)", re.I | re.S)
_LONGEST = 4096  # characters; what is longer holds data, not a place
_FEDIVERSE = re.compile(r"/(?:@[\w.@-]+|users/[\w.-]+/statuses)(?:/posts)?/(?P<id>1\d{17})(?=$|[/?#])")
_UUID = re.compile(r"(?<![0-9A-Fa-f-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Fa-f-])")
_ULID = re.compile(r"(?<=[/=])0[0-7][0-9A-HJKMNP-TV-Z]{24}(?=$|[/?#&])")


def _post(pattern: str, decode: Callable[[str], Moment | None], network: str) -> Decoder:
    compiled = re.compile(pattern)

    def read(rest: str) -> AddressDate | None:
        match = compiled.search(rest)
        moment = decode(match[1]) if match else None
        return AddressDate(moment, AddressKind.POST, f"number of the {network} post") if moment else None

    return read


def _numbered(decode: Callable[[int], Moment | None]) -> Callable[[str], Moment | None]:
    return lambda digits: decode(int(digits))


_X = _post(r"/status(?:es)?/(\d{9,19})(?!\d)", _numbered(posts.x_post), "X")
_DISCORD = _post(
    r"^/(?:channels/\d+|attachments)/\d+/(\d{17,19})(?!\d)", _numbered(posts.discord_message), "Discord"
)
_TRUTH = _post(
    r"/@?[\w.]+/(?:posts/|statuses/)?(1\d{17})(?!\d)", _numbered(posts.mastodon_status), "network's"
)
_HOSTS: dict[str, Decoder] = {
    "twitter.com": _X,
    "x.com": _X,
    "discord.com": _DISCORD,
    "discordapp.com": _DISCORD,
    "tiktok.com": _post(r"/(?:video|photo|v)/(\d{19})(?!\d)", _numbered(posts.tiktok_video), "TikTok"),
    "instagram.com": _post(
        r"/(?:p|reel|reels|tv)/([\w-]{11,39})(?=$|[/?#])", posts.instagram_post, "Instagram"
    ),
    "bsky.app": _post(r"/post/([2-7a-z]{13})(?=$|[/?#])", posts.bluesky_post, "Bluesky"),
    "linkedin.com": _post(
        r"(?:activity|ugcPost|share)(?::|%3A|-)(\d{19})(?!\d)", _numbered(posts.linkedin_activity), "LinkedIn"
    ),
    "truthsocial.com": _TRUTH,
    "gab.com": _TRUTH,
    "arxiv.org": from_arxiv,
    "webcitation.org": from_webcite,
    **dict.fromkeys(("today", "ph", "is", "li", "vn", "fo", "md"), from_archive_today),
}
_ARCHIVE_TODAY = frozenset({"today", "ph", "is", "li", "vn", "fo", "md"})
_FEDERATED = _post(_FEDIVERSE.pattern, _numbered(posts.mastodon_status), "Mastodon")


def decode_address(url: str) -> tuple[AddressDate, ...]:
    """The dates that an address states by itself, the surest first; none for what is no web address.

    For an archived page the first is the archive's, and those of the copied address follow.
    """
    found = _of_site(url)
    if found and found.original:
        return (found, *decode_address_once(found.original))
    return (found,) if found else ()


def decode_address_once(url: str) -> tuple[AddressDate, ...]:
    """As ``decode_address``, without looking into an archived address once more."""
    found = _of_site(url)
    return (found,) if found else ()


def _of_site(url: str) -> AddressDate | None:
    match = _ADDRESS.match(url, 0, _LONGEST)
    if match is None:
        return None
    rest = match["rest"]
    own = _HOSTS.get(_site(match["host"].lower()))
    if own:
        return own(rest) or _anywhere(rest)
    return _anywhere(rest)


def _site(host: str) -> str:
    """What the table knows the host by: the last two labels, for archive.today the last one."""
    labels = host.rstrip(".").split(".")
    if len(labels) >= 2 and labels[-2] == "archive" and labels[-1] in _ARCHIVE_TODAY:
        return labels[-1]
    return ".".join(labels[-2:])


def _anywhere(rest: str) -> AddressDate | None:
    """What can stand in an address of any site, the surest first."""
    return (
        from_wayback(rest)
        or _FEDERATED(rest)
        or from_doi(rest)
        or from_repository(rest)
        or _object(rest)
        or from_path(rest)
    )


def _object(rest: str) -> AddressDate | None:
    found = _UUID.search(rest)
    moment = uuid(found.group()) if found else None
    if moment is None and (found := _ULID.search(rest)):
        moment = ulid(found.group())
    return AddressDate(moment, AddressKind.OBJECT, "time in the identifier") if moment else None
