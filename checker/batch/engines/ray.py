"""Ray Data: sources are read and batches are checked all over the cluster, by actors that stay loaded."""

from __future__ import annotations

import logging
import os
import pickle
from collections.abc import Iterator
from functools import partial
from typing import Any

import pyarrow
import ray
import ray.data
from ray.exceptions import RayError

from checker.batch.check import Job
from checker.batch.engines import Means
from checker.batch.engines.local import available
from checker.batch.engines.worker import Orders, checked, outcome, read
from checker.batch.reading import Reading
from checker.batch.record import Outcome
from checker.errors import ClaimlineError

_BLOCK = 1_000_000  # bytes of batches that travel together, so that many actors share a source
_READERS_SHARE = 8  # as reading is so much faster than checking


def outcomes(reading: Reading, job: Job, means: Means) -> Iterator[Outcome]:
    """Each outcome as it comes; an actor that dies is replaced, and what it held is done again."""
    if not reading.open_sources:
        return
    _start(means)
    try:
        for block in _dataset(reading, job, means).iter_batches(batch_size=None, batch_format="pyarrow"):
            yield from (outcome(data) for data in block["outcome"].to_pylist())
    except RayError as error:
        raise ClaimlineError(f"--engine ray: {_first_line(error)}") from None
    finally:
        ray.shutdown()


def _start(means: Means) -> None:
    """Join a cluster, or start one of this machine; told nothing, Ray would send statistics home."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    quiet: dict[str, Any] = {"logging_level": logging.ERROR, "log_to_driver": False}
    try:
        if means.address is not None:
            ray.init(means.address, **quiet)
        else:
            ray.init("local", num_cpus=means.workers or available(), include_dashboard=False, **quiet)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise ClaimlineError(f"--engine ray: {means.address}: {_first_line(error)}") from None
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    context = ray.data.DataContext.get_current()
    context.target_max_block_size = _BLOCK
    context.enable_progress_bars = False


def _dataset(reading: Reading, job: Job, means: Means) -> Any:
    """Readers reserve no processor: else Ray makes them one with the actors, one for each source."""
    workers = means.workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    sources = [{"source": pickle.dumps(source)} for source in reading.open_sources]
    return (
        ray.data.from_items(sources, override_num_blocks=len(sources))
        .map_batches(
            partial(_read, reading=reading),
            batch_size=1,
            batch_format="pyarrow",
            num_cpus=0,
            concurrency=max(1, workers // _READERS_SHARE),
        )
        .map_batches(
            _Actor,
            fn_constructor_args=(Orders.of(job, means),),
            batch_size=1,
            batch_format="pyarrow",
            num_cpus=1,
            compute=ray.data.ActorPoolStrategy(size=workers),
        )
    )


def _read(table: Any, reading: Reading) -> Iterator[Any]:
    for source in table["source"].to_pylist():
        for batch in read(reading, pickle.loads(source)):
            yield _column("batch", [batch])


class _Actor:
    def __init__(self, orders: Orders) -> None:
        self._orders = orders

    def __call__(self, table: Any) -> Any:
        return _column("outcome", [checked(batch, self._orders) for batch in table["batch"].to_pylist()])


def _column(name: str, values: list[bytes]) -> Any:
    return pyarrow.table({name: pyarrow.array(values, pyarrow.binary())})


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
