"""Questions of the commands that change content: in plain lines, so that a script can answer."""

import sys

from kiosk.cli.answers import heeding_interruptions
from kiosk.problems import Say

_YES = ("j", "ja", "y", "yes")
_NO = ("n", "nein", "no")


def answer(question: str) -> str:
    """What somebody answers to a question; raises EOFError when no answer can come."""
    return typed_answer(question).strip()


def typed_answer(question: str) -> str:
    """The same with the blanks around it, for whom blanks alone are not the same as Enter."""
    if sys.stdin.isatty():
        with heeding_interruptions():
            return input(f"{question} ")
    print(question)
    if not (line := sys.stdin.readline()):
        raise EOFError
    return line.rstrip("\r\n")


def agreed(question: str, say: Say, *, usually: bool = False, again: str = "ask-again") -> bool:
    """Whether somebody says yes; Enter alone means what is `usually` said.

    `again` names the words after an answer that is neither yes nor no.
    """
    while True:
        said = answer(f"{question} {say('ask-yes' if usually else 'ask-no')}").casefold()
        if not said:
            return usually
        if said in (*_YES, *_NO):
            return said in _YES
        print(say(again))
