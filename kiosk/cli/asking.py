"""Questions of the commands that change content: in plain lines, so that a script can answer."""

import sys

from kiosk.cli.answers import heeding_interruptions
from kiosk.problems import Say

_YES = ("j", "ja", "y", "yes")
_NO = ("n", "nein", "no")


def answer(question: str) -> str:
    """What somebody answers to a question; raises EOFError when no answer can come."""
    if sys.stdin.isatty():
        with heeding_interruptions():
            return input(f"{question} ").strip()
    print(question)
    if not (line := sys.stdin.readline()):
        raise EOFError
    return line.strip()


def agreed(question: str, say: Say, *, usually: bool = False) -> bool:
    """Whether somebody says yes; Enter alone means what is `usually` said."""
    while True:
        said = answer(f"{question} {say('ask-yes' if usually else 'ask-no')}").casefold()
        if not said:
            return usually
        if said in (*_YES, *_NO):
            return said in _YES
        print(say("ask-again"))
