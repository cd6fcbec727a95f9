"""A limit of processor time, so that one document never stalls the others.

It counts what this process works, not the time that passes: a busy machine makes no difference.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN = 0.5  # seconds after which an unheard alarm rings again


class OverTimeError(Exception):
    """The limit was reached."""


class _Alarm:
    """What the process's one alarm is to do when it rings."""

    set = False
    put_off = 0


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raises ``OverTimeError`` inside the block when it has used up its processor time; 0 is no limit.

    There is none either where the system has no such alarm (Windows) and outside the main thread.
    """
    if not seconds or not _is_possible():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _ring)
    _Alarm.set = True
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
    try:
        yield
    finally:
        _Alarm.set = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Puts the alarm off until the end of the block, for what cannot be tried a second time."""
    _Alarm.put_off += 1
    try:
        yield
    finally:
        _Alarm.put_off -= 1


def _is_possible() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


def _ring(_signal: int, _frame: FrameType | None) -> None:
    if _Alarm.set and not _Alarm.put_off:
        raise OverTimeError
