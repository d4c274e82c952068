"""What `kiosk new provider` and `kiosk new need` have in common: questions, and the refusal."""

from collections.abc import Collection
from pathlib import Path

from kiosk.cli.asking import answer
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Problem, Say


def told(given: str, question: str, say: Say, *, silent: bool, needed: bool = False) -> str:
    """What an option says, else what somebody answers; nothing where nobody is asked.

    What is `needed` is asked for again, and refused where nobody can be asked.
    """
    words = " ".join(given.split())
    if not words and silent and needed:
        raise RefusalError(say(f"{question}-needed"))
    while not words and not silent:
        words = " ".join(answer(say(question)).split())
        if not needed:
            break
        if not words:
            print(say(f"{question}-needed"))
    return words


def refuse_faults(errors: Collection[Problem], say: Say) -> None:
    """End with everything that the check says against the file; nothing is written then."""
    if errors:
        faults = " ".join(problem.line_in(say) for problem in errors)
        raise RefusalError(say("new-refused", faults=faults))


def content_of(folder: Path, name: str, say: Say) -> bytes:
    """What a file of the house holds; refuses where there is none."""
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError as error:
        raise RefusalError(f"{name}: {say('no-file')}") from error
