"""An office printer behind CUPS, reached with its own command line tools."""

import os
import re
import subprocess
from dataclasses import dataclass
from time import sleep

from kiosk.slip.printing.deadline import Deadline
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone

_TOOL_SECONDS = 5.0
_PAUSE_SECONDS = 0.25
_ANSWER_SECONDS = 1.0
"""What CUPS gets for its last answer, though the time is nearly over."""
_REASONS = (
    (("media-empty", "media-needed", "media-jam"), Outcome.NO_PAPER),
    (("cover-open", "door-open", "interlock-open"), Outcome.COVER_OPEN),
    (("offline", "connecting-to-device", "is unavailable", "paused"), Outcome.UNREACHABLE),
)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a tool said, and whether it succeeded."""

    succeeded: bool
    out: str
    error: str


def print_on_queue(
    document: bytes, queue: str, paper: str, deadline: Deadline, gone: Gone
) -> PrintReport:
    """Print a PDF on a CUPS queue.

    CUPS knows when a printer has taken a job and no more, so success is "sent". A job that
    does not get through in time is cancelled: it must not come out hours later. CUPS keeps the
    documents of ended jobs for a day unless its own settings say `PreserveJobFiles No`.
    """
    refusal = queue_refusal(queue, deadline)
    if refusal:
        return PrintReport(Outcome.UNREACHABLE, refusal)
    try:
        return _printed(document, queue, paper, deadline, gone)
    except subprocess.TimeoutExpired as error:
        return PrintReport(Outcome.UNKNOWN, f"{error.cmd[0]} does not answer")


def queue_refusal(queue: str, deadline: Deadline) -> str:
    """Why the queue would not print now, else nothing; a disabled queue takes jobs silently."""
    try:
        accepts = _tool(("lpstat", "-a", queue), deadline)
        if not accepts.succeeded or "not accepting" in accepts.out:
            return (accepts.error or accepts.out).strip()
        state = _tool(("lpstat", "-p", queue), deadline)
    except FileNotFoundError:
        return "the CUPS tools are not installed"
    except subprocess.TimeoutExpired:
        return "CUPS does not answer"
    return " ".join(state.out.split()) if " disabled " in state.out else ""


def _printed(
    document: bytes, queue: str, paper: str, deadline: Deadline, gone: Gone
) -> PrintReport:
    """Hand the document over and watch it, unless the visitor has left by now."""
    if gone():
        return PrintReport(Outcome.CANCELLED)
    command = ("lp", "-d", queue, "-t", "slip", "-o", f"media={paper.upper()}")
    taken = _tool(command, deadline, document)
    job = re.search(r"request id is (\S+-\d+)", taken.out)
    if job is None:
        return PrintReport(Outcome.UNREACHABLE, taken.error)
    return _followed(job[1], queue, deadline, gone)


def _followed(job: str, queue: str, deadline: Deadline, gone: Gone) -> PrintReport:
    """Watch a job until it is done, the time is over or the visitor has left."""
    report = None
    try:
        while report is None and _waits(job, queue, deadline):
            if gone():
                report = PrintReport(Outcome.CANCELLED)
            elif deadline.left < _PAUSE_SECONDS:
                report = _stuck(queue)
            else:
                sleep(_PAUSE_SECONDS)
        return report or _ended(job, queue)
    finally:
        _tool(("cancel", job), Deadline(_TOOL_SECONDS))


def _waits(job: str, queue: str, deadline: Deadline) -> bool:
    """Whether the job is still in the queue."""
    patience = Deadline(max(deadline.left, _ANSWER_SECONDS))
    return _listed(job, _tool(("lpstat", "-o", queue), patience).out) is not None


def _ended(job: str, queue: str) -> PrintReport:
    """What became of a job that has left the queue."""
    command = ("lpstat", "-l", "-W", "completed", "-o", queue)
    said = _listed(job, _tool(command, Deadline(_TOOL_SECONDS)).out) or ""
    if "aborted" in said or "canceled" in said:
        return PrintReport(Outcome.UNKNOWN, " ".join(said.split()))
    return PrintReport(Outcome.SENT, job)


def _stuck(queue: str) -> PrintReport:
    """Why a job did not get through, as far as the printer has told CUPS."""
    said = _tool(("lpstat", "-l", "-p", queue), Deadline(_TOOL_SECONDS)).out
    found = (what for names, what in _REASONS if any(name in said for name in names))
    return PrintReport(next(found, Outcome.UNKNOWN), " ".join(said.split()))


def _listed(job: str, listing: str) -> str | None:
    """The lines about one job in what `lpstat -o` lists, or None when it is not there."""
    found = re.search(rf"^{re.escape(job)}\s.*(?:\n\s.*)*", listing, re.MULTILINE)
    return found[0] if found else None


def _tool(command: tuple[str, ...], deadline: Deadline, data: bytes = b"") -> _Said:
    """Run one tool, in the language whose words are looked for above."""
    done = subprocess.run(
        command,
        input=data,
        capture_output=True,
        timeout=deadline.at_most(_TOOL_SECONDS),
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    out, error = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
    return _Said(done.returncode == 0, out, error.strip())
