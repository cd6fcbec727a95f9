"""Print a script that completes commands, options and names of rules in a shell.

Bash: eval "$(claimline completion bash)" in ~/.bashrc. Zsh: write it to a file _claimline in a folder of
$fpath. Fish: write it to ~/.config/fish/completions/claimline.fish.
"""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator

from checker.cli.one_of import OneOf
from checker.errors import UsageError

SUMMARY = "print a script for a shell that completes commands and options"
SHELLS = ("bash", "zsh", "fish")
_FILES = ("PATH", "FILE", "REPORT", "FOLDER")
_RULES = ("RULE", "RULE|GROUP,...")


def add_arguments(parser: ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument("shell", metavar="SHELL", type=OneOf(SHELLS, "shell"), help=", ".join(SHELLS))


def run(arguments: Namespace) -> int:
    """Print the script.

    Raises:
        UsageError: if the extra is not installed.
    """
    try:
        import shtab
    except ImportError:
        raise UsageError('completion needs the extra "completion" of claimline to be installed') from None
    from checker import registry
    from checker.cli.parser import whole

    parser = whole()
    known = registry.load()
    for action in _actions(parser):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in _RULES:
            action.choices = [*known.rules, *(known.groups() if action.metavar != "RULE" else ())]
        elif isinstance(action.type, OneOf):
            action.choices = list(action.type.names)
    print(shtab.complete(parser, arguments.shell))
    return 0


def _actions(parser: ArgumentParser) -> Iterator[Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, _SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
