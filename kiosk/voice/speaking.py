"""One passage, spoken by one process of the program."""

import asyncio
import os
from contextlib import suppress
from functools import cache
from shutil import which
from subprocess import DEVNULL, PIPE, Popen

from kiosk.voice.manner import Manner
from kiosk.voice.passages import Passage
from kiosk.voice.voices import Voices

GRACE_SECONDS = 5.0
"""What a passage may take beyond a second a word, before its process counts as stuck."""

_TICK = 0.02
_LOOKS = 50
"""How often to look whether a killed process is gone; counted, for a busy screen may stall."""

_COMPLAINT = 4096


async def speak(
    voices: Voices, passage: Passage, manner: Manner, grace_seconds: float = GRACE_SECONDS
) -> bool:
    """Speak `passage` to its end; false when that could not be done.

    Whoever cancels this silences the voice. The text goes over a pipe, because the list of
    processes is open to everybody on the machine.
    """
    command = (
        *_bound_to_us(),
        *(voices.program, "--stdin", "-b", "1", "-v", voices.names[passage.language]),
        *("-s", str(manner.words_per_minute), "-a", str(manner.amplitude)),
    )
    try:
        process = Popen(command, stdin=PIPE, stdout=DEVNULL, stderr=PIPE, bufsize=0)
    except OSError:
        return False
    try:
        _tell(process, passage.text)
        async with asyncio.timeout(_limit(passage, manner, grace_seconds)):
            await _ended(process)
        return process.returncode == 0 and not _complains(process)
    except TimeoutError:
        return False
    finally:
        process.kill()
        for _ in range(_LOOKS):
            if process.poll() is not None:
                break
            await asyncio.sleep(_TICK)
        if process.stderr:
            process.stderr.close()


@cache
def _bound_to_us() -> tuple[str, ...]:
    """What starts a program so that Linux kills it as soon as the kiosk is gone, even killed.

    Elsewhere nothing does, and a passage that was begun is read to its end.
    """
    setpriv = which("setpriv")
    return (setpriv, "--pdeathsig", "KILL", "--") if setpriv else ()


def _limit(passage: Passage, manner: Manner, grace_seconds: float) -> float:
    """As if each letter were a word, for a digit is one."""
    return grace_seconds + len(passage.text) * 60 / manner.words_per_minute


def _tell(process: Popen[bytes], text: str) -> None:
    """Hand the text over; a pipe takes more than a passage without anybody reading it."""
    if process.stdin:
        with suppress(OSError), process.stdin as pipe:
            pipe.write(text.encode())


async def _ended(process: Popen[bytes]) -> None:
    """Wait without a thread and without a signal, neither of which the screen needs."""
    while process.poll() is None:
        await asyncio.sleep(_TICK)


def _complains(process: Popen[bytes]) -> bool:
    """Whether the program found no way to sound; it reports success all the same."""
    if process.stderr is None:
        return False
    os.set_blocking(process.stderr.fileno(), False)
    said = process.stderr.read(_COMPLAINT) or b""
    return any(line.lower().startswith(b"error") for line in said.splitlines())
