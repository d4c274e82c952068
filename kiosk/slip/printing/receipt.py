"""Printing a receipt and finding out whether it came out."""

from collections.abc import Callable, Sequence
from errno import ENOSPC

from kiosk.slip.printing import escpos
from kiosk.slip.printing.answers import Answers
from kiosk.slip.printing.channel import Channel, Stalled
from kiosk.slip.printing.escpos import AnswerKind, Condition, Question
from kiosk.slip.printing.outcome import Outcome, PrintReport

Gone = Callable[[], bool]
"""Whether the visitor has left and the slip is no longer wanted."""

ANSWER_SECONDS = 1.0
_GLANCE_SECONDS = 0.5
_CUT_SECONDS = 3.0
_OUTCOMES = {
    Condition.NO_PAPER: Outcome.NO_PAPER,
    Condition.COVER_OPEN: Outcome.COVER_OPEN,
    Condition.OFFLINE: Outcome.UNREACHABLE,
}


def print_receipt(channel: Channel, commands: Sequence[bytes], gone: Gone) -> PrintReport:
    """Print `commands` and report what the printer itself says about it.

    A slip that did not come out is taken out of the printer's memory, so that it cannot come
    out later in front of somebody else.
    """
    answers = Answers(channel)
    try:
        condition = condition_of(answers)
    except (Stalled, OSError) as error:
        return PrintReport(Outcome.UNREACHABLE, str(error))
    if condition is not None and not condition.prints:
        return _stopped(condition)
    if gone():
        return PrintReport(Outcome.CANCELLED)
    try:
        if not _sent(channel, commands, gone):
            return _cut_short(channel, answers, mute=condition is None)
        if condition is None:
            return PrintReport(Outcome.SENT, "the printer does not answer")
        return _confirmed(channel, answers, gone)
    except (Stalled, OSError) as error:
        return _broken(channel, error)


def condition_of(answers: Answers) -> Condition | None:
    """How the printer is, or None when it does not answer, as many cheap ones do not."""
    ready = answers.ask(Question.READY, ANSWER_SECONDS)
    if ready is None:
        return None
    if escpos.is_stopped(ready):
        why_not = answers.ask(Question.WHY_NOT, ANSWER_SECONDS)
        return Condition.OFFLINE if why_not is None else escpos.cause(why_not)
    left = answers.ask(Question.PAPER, ANSWER_SECONDS)
    return Condition.READY if left is None else escpos.paper(left)


def _sent(channel: Channel, commands: Sequence[bytes], gone: Gone) -> bool:
    """Send command by command; a visitor who leaves ends it with a cut between two of them."""
    for command in commands:
        if gone():
            channel.send(escpos.END)
            return False
        channel.send(command)
    return True


def _cut_short(channel: Channel, answers: Answers, *, mute: bool) -> PrintReport:
    """A slip that ends in the middle because the visitor has left.

    A printer that answered before and does not confirm the cut has stalled; what is on the way
    to it must not come out when it wakes up.
    """
    if mute:
        return PrintReport(Outcome.CANCELLED)
    channel.send(escpos.ASK_AT_END)
    return _left(answers.next(AnswerKind.AT_END, _CUT_SECONDS) is not None)


def _confirmed(channel: Channel, answers: Answers, gone: Gone) -> PrintReport:
    """Wait until the printer has worked through everything, or says why it cannot."""
    channel.send(escpos.ASK_AT_END)
    report = PrintReport(Outcome.UNKNOWN, "not confirmed in time")
    while not channel.deadline.passed:
        if (answer := answers.next(AnswerKind.AT_END, _GLANCE_SECONDS)) is not None:
            return _ended(escpos.paper_at_end(answer))
        condition = condition_of(answers)
        if condition is not None and not condition.prints:
            report = _stopped(condition)
            break
        if gone():
            report = _left(condition is not None)
            break
    channel.send_at_most(escpos.FORGET)
    return report


def _left(heard: bool) -> PrintReport:
    """The visitor has left; only a printer that is `heard` surely forgets the slip."""
    if heard:
        return PrintReport(Outcome.CANCELLED)
    return PrintReport(Outcome.UNKNOWN, "the visitor has left and the printer is silent")


def _stopped(condition: Condition) -> PrintReport:
    """What a printer that has stopped means for the visitor."""
    return PrintReport(_OUTCOMES[condition], condition.name.lower().replace("_", " "))


def _ended(condition: Condition) -> PrintReport:
    """What the paper says about a slip that was worked through."""
    if condition.prints:
        return PrintReport(Outcome.PRINTED, paper_low=condition is Condition.PAPER_LOW)
    return _stopped(condition)


def _broken(channel: Channel, error: Exception) -> PrintReport:
    """The conversation broke off in the middle of a slip; parallel printers say why (ENOSPC)."""
    if isinstance(error, OSError) and error.errno == ENOSPC:
        return PrintReport(Outcome.NO_PAPER, str(error))
    return PrintReport(Outcome.UNKNOWN, f"{error} after {channel.sent} bytes")
