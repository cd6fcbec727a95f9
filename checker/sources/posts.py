"""Numbers of posts in which the network wrote the time, after each network's own scheme."""

from __future__ import annotations

from checker.model.moment import Moment
from checker.sources.clock import from_unix_milliseconds
from checker.sources.digits import DIGITS_SORTABLE_32, DIGITS_URL_64, number

_TWITTER_EPOCH = 1_288_834_974_657
_DISCORD_EPOCH = 1_420_070_400_000
_INSTAGRAM_EPOCH = 1_314_220_021_721
_FIRST_SNOWFLAKE = 29_700_859_247  # posts of X before November 2010 were simply counted
_LARGEST = 1 << 63
_SHORTCODE = 11  # signs; what follows in the code of a private post is no part of its number


def x_post(number_: int) -> Moment | None:
    """X, formerly Twitter: ``(id >> 22) + 1288834974657`` ms of Unix time; only since November 2010."""
    if not _FIRST_SNOWFLAKE <= number_ < _LARGEST:
        return None
    return from_unix_milliseconds((number_ >> 22) + _TWITTER_EPOCH)


def discord_message(number_: int) -> Moment | None:
    """Discord: ``(id >> 22) + 1420070400000`` ms of Unix time."""
    return from_unix_milliseconds((number_ >> 22) + _DISCORD_EPOCH) if 1 << 22 <= number_ < _LARGEST else None


def mastodon_status(number_: int) -> Moment | None:
    """Mastodon since version 2.0: ``id >> 16`` ms of Unix time.

    A status that came from another server bears the time that its author's server stated. Other software
    counts otherwise; what then decodes to a time before 2016 is passed over.
    """
    moment = from_unix_milliseconds(number_ >> 16)
    return moment if moment and number_ >> 16 >= 1_451_606_400_000 else None


def tiktok_video(number_: int) -> Moment | None:
    """TikTok: ``id >> 32`` seconds of Unix time. The time of the upload's beginning."""
    return from_unix_milliseconds((number_ >> 32) * 1000) if number_ < 1 << 64 else None


def linkedin_activity(number_: int) -> Moment | None:
    """LinkedIn: ``id >> 22`` ms of Unix time."""
    return from_unix_milliseconds(number_ >> 22) if number_ < _LARGEST else None


def instagram_media(number_: int) -> Moment | None:
    """Instagram: ``(id >> 23) + 1314220021721`` ms of Unix time."""
    return (
        from_unix_milliseconds((number_ >> 23) + _INSTAGRAM_EPOCH) if 1 << 23 <= number_ < _LARGEST else None
    )


def instagram_post(code: str) -> Moment | None:
    """Instagram's short code: the media's number in base 64 (A-Z, a-z, 0-9, ``-``, ``_``)."""
    value = number(code[:_SHORTCODE], DIGITS_URL_64)
    return None if value is None else instagram_media(value)


def bluesky_post(key: str) -> Moment | None:
    """Bluesky (AT Protocol's TID): 13 signs in base 32 (2-7, a-z); ``value >> 10`` microseconds of Unix time.

    The author's program states it, so it may be wrong on purpose.
    """
    value = number(key, DIGITS_SORTABLE_32) if len(key) == 13 else None
    return None if value is None else from_unix_milliseconds((value >> 10) // 1000)
