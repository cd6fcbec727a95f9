"""The GitHub action and the GitLab job: their files are valid, and their scripts do what they say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.integrations.conftest import ROOT, WRONG, Git

ACTION, JOB = ROOT / "action.yml", ROOT / "integrations" / "gitlab.yml"
SCHEMAS = ((ACTION, "vendor.github-actions", ""), (JOB, "vendor.gitlab-ci", "gitlab-ci"))


@pytest.mark.parametrize(("file", "schema", "transform"), SCHEMAS, ids=["github", "gitlab"])
def test_the_file_is_valid(file: Path, schema: str, transform: str) -> None:
    pytest.importorskip("check_jsonschema")
    more = ["--data-transform", transform] if transform else []
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *more, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def installed(folder: Path) -> None:
    """A command ``claimline`` where the job expects the one that it installed."""
    script = folder / "bin" / "claimline"
    script.parent.mkdir(parents=True)
    script.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -P -m checker "$@"\n', encoding="utf-8"
    )
    script.chmod(0o755)


def run(script: str, folder: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    command = ["bash", "-e", "-o", "pipefail", "-c", script]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def check_step() -> dict[str, Any]:
    """The last step of the action."""
    step: dict[str, Any] = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"][-1]
    return step


def act(folder: Path, temporary: Path, **inputs: str) -> tuple[int, str, str]:
    """Exit status, standard output and the status that the action hands on."""
    installed(temporary / "claimline")
    empty = dict.fromkeys(check_step()["env"], "")
    output = temporary / "output"
    own = {"RUNNER_TEMP": str(temporary), "GITHUB_OUTPUT": str(output), "CLAIMLINE_CACHE_DIR": str(temporary)}
    done = run(check_step()["run"], folder, {**empty, **own, **inputs})
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, output.read_text(encoding="utf-8").strip()


def test_the_action_annotates_and_writes_sarif(repository: Path, tmp_path: Path) -> None:
    (repository / "a wrong one.md").write_text(WRONG, encoding="utf-8")
    status, said, handed = act(
        repository, tmp_path, PATHS="clean.md\na wrong one.md\n", SARIF="found.sarif", FAIL_ON="error"
    )
    assert (status, handed) == (1, "status=1")
    assert said.startswith("::error ")
    assert "file=a wrong one.md,line=3" in said
    (run_,) = json.loads((repository / "found.sarif").read_text(encoding="utf-8"))["runs"]
    assert [result["ruleId"] for result in run_["results"]] == ["impossible-date"]


def test_the_action_looks_at_what_a_pull_request_changes(repository: Path, git: Git, tmp_path: Path) -> None:
    (repository / "old.md").write_text(WRONG, encoding="utf-8")
    git("add", ".")
    git("commit", "--quiet", "--message", "An old mistake")
    base = git("rev-parse", "HEAD")
    (repository / "new.md").write_text("It closed in May 2022.\n", encoding="utf-8")
    status, said, _ = act(
        repository, tmp_path, PATHS=".", CHANGED_SINCE="auto", PULL_REQUEST_BASE=base, ARGUMENTS="--no-cache"
    )
    assert (status, said) == (0, "")


def test_inputs_are_never_part_of_the_script() -> None:
    steps = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    assert not [step for step in steps if "${{" in step.get("run", "")]


def job() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(JOB.read_text(encoding="utf-8"))["claimline"]
    return content


@pytest.mark.parametrize(("since", "status"), [("", 1), ("HEAD", 0)])
def test_the_job_writes_both_reports(
    since: str, status: int, repository: Path, git: Git, tmp_path: Path
) -> None:
    (repository / "wrong.md").write_text(WRONG, encoding="utf-8")
    git("add", ".")
    git("commit", "--quiet", "--message", "A mistake")
    installed(repository / ".cache" / "claimline-venv")
    variables = {
        "CI_PROJECT_DIR": str(repository),
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": since,
        "CLAIMLINE_PATHS": "wrong.md clean.md",
        "CLAIMLINE_ARGUMENTS": "--isolated",
        "CLAIMLINE_CACHE_DIR": str(tmp_path),
    }
    done = run("\n".join(job()["script"]), repository, variables)
    assert done.returncode == status, done.stderr
    reports = job()["artifacts"]["reports"]
    issues = json.loads((repository / reports["codequality"]).read_text(encoding="utf-8"))
    assert len(issues) == status
    assert (repository / reports["junit"]).read_text(encoding="utf-8").startswith("<?xml")
