"""A command line parser whose own words are German."""

import re
from argparse import SUPPRESS, ArgumentParser
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

from kiosk.cli.refusal import REFUSED

_WORDS = (
    (r"the following arguments are required: (.+)", "Es fehlt: {0}."),
    (r"one of the arguments (.+) is required", "Es fehlt eines von: {0}."),
    (r"argument (\S+): not allowed with argument (\S+)", "{0} und {1} gehen nicht zusammen."),
    (r"unrecognized arguments: (.+)", "Das gibt es hier nicht: {0}"),
    (r"argument (\S+): expected one argument", "Nach {0} fehlt eine Angabe."),
    (r"argument (\S+): expected at least one argument", "Nach {0} fehlt eine Angabe."),
    (r"argument (\S+): ignored explicit argument (.+)", "Nach {0} folgt keine Angabe."),
    (r"argument (\S+): (.+)", "{0}: {1}"),
)
"""What argparse objects in English, and the same in German."""

_CHOICE = r"argument (\S+): invalid choice: '(.*)' \(choose from (.+)\)"


class GermanParser(ArgumentParser):
    """Says usage, help and errors in German and knows `--config` in every command.

    Arguments belong to `inputs` or `options`, so that argparse's own titles never appear.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self.inputs = self.add_argument_group("Angaben")
        self.options = self.add_argument_group("Optionen")
        self.options.add_argument("-h", "--help", action="help", help="diese Hilfe zeigen")
        self.options.add_argument(
            "--config",
            metavar="DATEI",
            type=Path,
            default=SUPPRESS,  # a command's default would replace what stands before the command
            help="die Einstellungen (sonst kiosk.toml hier, dann /etc/kiosk/kiosk.toml)",
        )

    def format_usage(self) -> str:
        """The usage under its German name."""
        return _in_german(super().format_usage())

    def format_help(self) -> str:
        """The help with the usage under its German name."""
        return _in_german(super().format_help())

    def error(self, message: str) -> NoReturn:
        """End with what is wrong and where more is written."""
        more = f"„{self.prog} --help“ erklärt die Angaben."
        self.exit(REFUSED, f"{self.format_usage()}{self.prog}: {_objection(message)}\n{more}\n")


def _in_german(text: str) -> str:
    return text.replace("usage: ", "Aufruf: ", 1)


def _objection(message: str) -> str:
    """What argparse objects, in German; words that are German already stay as they are."""
    if match := re.fullmatch(_CHOICE, message, re.DOTALL):
        name, value, choices = match.groups()
        known = choices.replace("'", "").split(", ")
        near = get_close_matches(value, known, 1)
        hint = f"Meinten Sie „{near[0]}“?" if near else f"Es gibt: {', '.join(known)}."
        return f"{name}: „{value}“ gibt es nicht. {hint}"
    for pattern, words in _WORDS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return words.format(*match.groups())
    return message
