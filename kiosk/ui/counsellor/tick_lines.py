"""Questions as lines of answers to tick: as many as fit, and the others one touch further."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.journey.guided_session import GuidedSession
from kiosk.language.script import cells
from kiosk.ui.counsellor.record_form import RecordQuestion

LEAST_ANSWER, MOST_ANSWER = 12, 28
"""The columns of an answer."""

AROUND = 3
"""The columns beside the words of an answer."""

MORE_COLUMNS = 12
GAP, BLOCK_GAP = 1, 3
"""The columns between two answers, and between two questions of one line."""


@dataclass(frozen=True, slots=True)
class TickLine:
    """The answers of a question that one line shows; `more` where there are others."""

    question: RecordQuestion
    answers: tuple[tuple[str, str], ...]
    more: bool = False

    @property
    def columns(self) -> int:
        """How wide it is."""
        answers = sum(answer_columns(label) + GAP for _, label in self.answers)
        return answers - GAP + (MORE_COLUMNS + GAP) * self.more


def answer_columns(label: str) -> int:
    """The columns of an answer's button."""
    return max(LEAST_ANSWER, min(MOST_ANSWER, cells(label) + AROUND))


def tick_lines(
    questions: Iterable[RecordQuestion],
    session: GuidedSession,
    columns: int,
    more: Sequence[str] = (),
) -> list[list[TickLine]]:
    """Lines of so many columns, with several questions where they fit.

    Those named in `more` have other answers than those that they come with.
    """
    lines: list[list[TickLine]] = []
    for question in questions:
        line = tick_line(question, session, columns, more=question.id in more)
        taken = sum(one.columns + BLOCK_GAP for one in lines[-1]) if lines else columns
        if taken + line.columns <= columns:
            lines[-1].append(line)
        else:
            lines.append([line])
    return lines


def tick_line(
    question: RecordQuestion, session: GuidedSession, columns: int, *, more: bool
) -> TickLine:
    """One question in so many columns: what is ticked, and of the others as many as fit."""
    whole = TickLine(question, question.answers, more)
    if whole.columns <= columns:
        return whole
    ticked = session.answers(question.id)
    room, shown = columns - MORE_COLUMNS - GAP, set[str]()
    for answer, label in sorted(question.answers, key=lambda one: one[0] not in ticked):
        taken = answer_columns(label) + GAP
        if taken - GAP > room:
            continue
        room -= taken
        shown.add(answer)
    return TickLine(question, tuple(one for one in question.answers if one[0] in shown), True)
