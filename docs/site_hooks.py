"""Hooks of the site: a page for each rule, the files outside ``docs/`` that pages link to, and links."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from checker import registry
from checker.ruledoc import page, summary

ROOT = Path(__file__).parents[1]
_OUTSIDE = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "action.yml": "files/action.yml",
    "integrations/gitlab.yml": "files/gitlab.yml",
}
_SCHEMAS = ("checker/report/schemas", "checker/review")
_LINK = re.compile(r"\]\((?!\w+:|#)(?P<path>[^)#\s]+)(?P<anchor>#[^)]*)?\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what docs/ does not hold, and put the index of rules in the place of their long page."""
    for source, target in _published().items():
        files.append(File.generated(config, target, content=(ROOT / source).read_text(encoding="utf-8")))
    for rule in registry.load().rules.values():
        files.append(File.generated(config, f"rules/{rule.name}.md", content=page(rule)))
    long_page = files.get_file_from_path("rules.md")
    if long_page is not None:
        files.remove(long_page)
    files.append(File.generated(config, "rules.md", content=_index()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn links of the repository into links of the site."""
    here = _sources().get(page.file.src_uri, f"docs/{page.file.src_uri}")
    return _LINK.sub(lambda link: f"]({_moved(link, here, page.file.src_uri)})", markdown)


def _published() -> dict[str, str]:
    schemas = [file for folder in _SCHEMAS for file in sorted((ROOT / folder).glob("*.schema.json"))]
    return {**_OUTSIDE, **{file.relative_to(ROOT).as_posix(): f"schemas/{file.name}" for file in schemas}}


def _sources() -> dict[str, str]:
    return {target: source for source, target in _published().items()}


def _moved(link: re.Match[str], here: str, page_uri: str) -> str:
    """Where a link of the file ``here`` leads from the page that it has become."""
    anchor = link["anchor"] or ""
    source = posixpath.normpath(posixpath.join(posixpath.dirname(here), link["path"]))
    target = _published().get(source, source.removeprefix("docs/"))
    if target == "rules.md" and anchor[1:] in registry.load().rules:
        target, anchor = f"rules/{anchor[1:]}.md", ""
    return posixpath.relpath(target, posixpath.dirname(page_uri) or ".") + anchor


def _index() -> str:
    known = registry.load()
    parts = ["# Rules", "", f"{len(known.rules)} rules in {len(known.groups())} groups."]
    for group, names in known.groups().items():
        parts += ["", f"## {group}", "", "| rule | severity | flags |", "|---|---|---|"]
        for name in names:
            rule = known.rules[name]
            parts.append(f"| [{name}](rules/{name}.md) | {rule.severity.value} | {summary(rule)} |")
    return "\n".join([*parts, ""])
