"""Decoders against public pairs of identifier and time, and round trips."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import day_number
from checker.model.link import AddressKind
from checker.model.moment import Moment
from checker.model.wording import describe_moment
from checker.sources import decode_address, identifiers, posts
from checker.sources.archives import from_webcite
from checker.sources.digits import DIGITS_62, DIGITS_CROCKFORD, DIGITS_SORTABLE_32, DIGITS_URL_64

# X and Discord: the networks' and the encyclopedia's worked examples. Mastodon: the example in its
# documentation. UUID: RFC 9562, appendix A. ULID, KSUID: the examples of their specifications.
PAIRS = [
    ("https://twitter.com/Wikipedia/status/1541815603606036480", "28 June 2022", (16, 7)),
    ("https://mobile.x.com/i/web/status/1541815603606036480?s=20", "28 June 2022", (16, 7)),
    ("https://discord.com/channels/1/2/175928847299117063", "30 April 2016", (11, 18)),
    ("https://cdn.discordapp.com/attachments/1/175928847299117063/a.png", "30 April 2016", (11, 18)),
    ("https://news.example/prevention/2021/03/04/slug", "4 March 2021", None),
    ("https://mastodon.example/@somebody/103254962155278888", "5 December 2019", (11, 34)),
    ("https://mastodon.example/users/somebody/statuses/103254962155278888", "5 December 2019", (11, 34)),
    ("https://www.instagram.com/p/BsOGulcndj-/", "4 January 2019", (17, 5)),
    ("https://files.example/C232AB00-9414-11EC-B3C8-9F6BDECED846.jpg", "22 February 2022", (19, 22)),
    ("https://files.example/1EC9414C-232A-6B00-B3C8-9F6BDECED846", "22 February 2022", (19, 22)),
    ("https://files.example/017F22E2-79B0-7CC3-98C4-DC0C0C07398F/", "22 February 2022", (19, 22)),
    ("https://files.example/01ARYZ6S41TSV4RRFFQ69G5FAV", "30 July 2016", (22, 36)),
    ("https://arxiv.org/abs/1706.03762v5", "29 May 2017 to 30 June 2017", None),
    ("https://arxiv.org/pdf/1706.03762.pdf", "29 May 2017 to 30 June 2017", None),
    ("https://arxiv.org/abs/hep-th/9711200", "29 October 1997 to 30 November 1997", None),
    ("https://doi.org/10.1101/2020.03.04.123456", "4 March 2020", None),
    ("https://doi.org/10.1038/s41586-020-2012-7", "2019 to 2021", None),
    ("https://doi.org/10.1016/j.cell.2020.02.052", "2019 to 2021", None),
    ("https://pkg.example/golang.org/x/net@v0.0.0-20191109021931-daa7c04131f5", "9 November 2019", (2, 19)),
    ("https://code.example/project/blob/main@{2021-03-04}/file.py", "4 March 2021", None),
    ("https://web.archive.org/web/20200102030405/http://a.example/", "2 January 2020", (3, 4)),
    ("https://web.archive.org/web/20200102030405id_/http://a.example/", "2 January 2020", (3, 4)),
    ("https://web.archive.org/web/20200102/https%3A%2F%2Fa.example/", "2 January 2020", None),
    ("https://archive.ph/20200102030405/https://a.example/", "2 January 2020", (3, 4)),
    ("https://archive.is/2020.01.02-030405/https://a.example/", "2 January 2020", (3, 4)),
    ("https://wayback.nation.example/all/20200102030405/http://a.example/", "2 January 2020", (3, 4)),
    ("https://news.example/world/2021/mar/04/slug", "4 March 2021", None),
    ("https://news.example/2021/3/4/slug", "4 March 2021", None),
    ("https://news.example/2021/03/slug", "March 2021", None),
    ("https://news.example/2021/0304/slug", "4 March 2021", None),
    ("https://news.example/story-2021-03-04/", "4 March 2021", None),
    ("//news.example/20210304/slug", "4 March 2021", None),
]


@pytest.mark.parametrize(("address", "day", "clock"), PAIRS, ids=lambda value: str(value))
def test_known_pair(address: str, day: str, clock: tuple[int, int] | None) -> None:
    moment = decode_address(address)[0].moment
    assert describe_moment(moment) == day
    assert moment.clock == (None if clock is None else (clock[0] * 60 + clock[1],) * 2)


@pytest.mark.parametrize(
    "address",
    [
        "https://x.com/jack/status/20",  # posts were counted then
        "https://www.youtube.com/watch?v=jNQXAC9IVRw",
        "https://archive.ph/AbCdE",
        "https://web.archive.org/web/2020/https://a.example/",  # the archive chooses a copy
        "https://web.archive.org/web/20201302030405/https://a.example/",
        "https://news.example/2021/02/30/slug",
        "https://news.example/events/2021/03/04/",  # the date of the event
        "https://news.example/story-20210399",
        "https://files.example/550e8400-e29b-41d4-a716-446655440000",  # version 4: random
        "https://arxiv.org/abs/1713.00001",
        "https://arxiv.org/abs/0612.00001",  # numbers had another form then
        "mailto:a@b.example",
        "https://",
        "not an address",
        "",
    ],
)
def test_states_no_date(address: str) -> None:
    assert decode_address(address) == ()


def test_an_archived_address_keeps_its_own_date() -> None:
    copy, original = decode_address("https://archive.ph/20200102030405/https://a.example/2019/12/30/slug")
    assert (copy.kind, original.kind) == (AddressKind.CAPTURE, AddressKind.PATH)
    assert copy.original == "https://a.example/2019/12/30/slug"
    assert describe_moment(original.moment) == "30 December 2019"


def test_archives_within_archives_end() -> None:
    nested = "https://web.archive.org/web/20200102030405/" * 500 + "https://a.example/2019/12/30/"
    assert len(decode_address(nested)) == 2


def written(value: int, digits: str, width: int) -> str:
    """The number in the base of the digits, filled up on the left."""
    found = ""
    while value:
        value, digit = divmod(value, len(digits))
        found = digits[digit] + found
    return found.rjust(width, digits[0])


ENCODERS: dict[str, tuple[Callable[[int, int], Moment | None], int]] = {
    "x": (lambda ms, noise: posts.x_post((ms - 1288834974657) << 22 | noise % 2**22), 1_300_000_000_000),
    "discord": (
        lambda ms, noise: posts.discord_message((ms - 1420070400000) << 22 | noise % 2**22),
        1_420_070_400_001,
    ),
    "mastodon": (lambda ms, noise: posts.mastodon_status(ms << 16 | noise % 2**16), 1_500_000_000_000),
    "tiktok": (lambda ms, noise: posts.tiktok_video(ms // 1000 << 32 | noise % 2**32), 1_400_000_000_000),
    "linkedin": (lambda ms, noise: posts.linkedin_activity(ms << 22 | noise % 2**22), 1_400_000_000_000),
    "instagram": (
        lambda ms, noise: posts.instagram_post(
            written((ms - 1314220021721) << 23 | noise % 2**23, DIGITS_URL_64, 11)
        ),
        1_314_220_021_722,
    ),
    "bluesky": (
        lambda ms, noise: posts.bluesky_post(
            written(ms * 1000 << 10 | noise % 2**10, DIGITS_SORTABLE_32, 13)
        ),
        1_600_000_000_000,
    ),
    "ulid": (
        lambda ms, noise: identifiers.ulid(written(ms << 80 | noise % 2**80, DIGITS_CROCKFORD, 26)),
        1_400_000_000_000,
    ),
    "ksuid": (
        lambda ms, noise: identifiers.ksuid(
            written((ms // 1000 - 1_400_000_000) << 128 | noise % 2**128, DIGITS_62, 27)
        ),
        1_400_000_001_000,
    ),
    "webcite": (
        lambda ms, noise: (found := from_webcite("/" + written(ms * 1000, DIGITS_62, 9))) and found.moment,
        1_100_000_000_000,
    ),
    "uuid 7": (
        lambda ms, noise: identifiers.uuid(f"{ms << 80 | 7 << 76 | 2 << 62 | noise % 2**62:032x}"),
        1_400_000_000_000,
    ),
}


@pytest.mark.parametrize("name", ENCODERS)
@given(age=st.integers(0, 600_000_000_000), noise=st.integers(0, 2**130))
def test_round_trip(name: str, age: int, noise: int) -> None:
    encode_and_decode, first = ENCODERS[name]
    ms = first + age
    minutes = ms // 60_000
    if (decoded := encode_and_decode(ms, noise)) is None:
        raise AssertionError(ms)
    assert decoded.earliest == decoded.latest == day_number(1970) + minutes // 1440
    assert decoded.clock == (minutes % 1440,) * 2


def test_the_specification_of_ksuid() -> None:
    moment = identifiers.ksuid("0ujtsYcgvSTl8PAuAdqWYSMnLOv")
    assert moment is not None
    assert describe_moment(moment) == "10 October 2017"


@given(st.text(max_size=80))
def test_no_address_breaks_a_decoder(rest: str) -> None:
    for host in ("x.com", "archive.ph", "arxiv.org", "a.example", "www.instagram.com", "webcitation.org"):
        decode_address(f"https://{host}/{rest}")
