"""What the pages share on which answers are ticked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget

from kiosk.journey.guided_session import GuidedSession, TickedAnswer
from kiosk.ui.counsellor.even_tiles import even_tiles
from kiosk.ui.counsellor.record_form import RecordQuestion
from kiosk.ui.counsellor.session_key import AFTER, BEFORE
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.counsellor.tick_lines import (
    BLOCK_GAP,
    MORE_COLUMNS,
    TickLine,
    answer_columns,
    tick_lines,
)
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Tone, Words, colourless
from kiosk.ui.drawing.sizes import BAR_ROWS, numbered_page, plan
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

LINE_ROWS = 1 + BAR_ROWS
"""A question and its answers."""

ARROWS = 2
"""The buttons that turn pages."""

LEAST_TILE = (18, 3)
MORE = "…"


class AnswerChoice(Choice):
    """An answer that is ticked by touch."""

    @dataclass
    class Chosen(Message):
        """It was touched; of those that are `alone` one counts."""

        tick: TickedAnswer
        alone: bool

    def __init__(self, question: RecordQuestion, answer: str, label: str, look: Look) -> None:
        super().__init__(Words(label, most=2), look=look, classes="tile rounded answer")
        self.tick = TickedAnswer(question.id, answer)
        self._alone = question.alone

    def announcement(self) -> Message:
        """The answer."""
        return self.Chosen(self.tick, self._alone)


class MoreAnswers(Choice):
    """Leads to all answers of a question."""

    @dataclass
    class Wanted(Message):
        """They are wanted."""

        question: str

    def __init__(self, question: str, look: Look) -> None:
        super().__init__(Words(MORE, Tone.TITLE), look=look, classes="tile rounded more")
        self.question = question

    def announcement(self) -> Message:
        """The question."""
        return self.Wanted(self.question)


class TickingPage(SessionPage):
    """Questions in lines, or all answers of one of them."""

    MORE_OF: tuple[str, ...] = ()
    """The questions that have more answers than they come with."""

    def questions(self) -> list[RecordQuestion]:
        """What is asked."""
        raise NotImplementedError

    def whole(self, id: str) -> RecordQuestion | None:
        """A question with all its answers."""
        return next((one for one in self.questions() if one.id == id), None)

    def above(self) -> list[Part]:
        """What stands above the questions: why something was not done."""
        trouble = self.session.trouble
        return [Words(trouble, Tone.ALARM, most=3)] if trouble else []

    @property
    def asked(self) -> RecordQuestion | None:
        """The question all of whose answers are shown."""
        return self.whole(self.session.asking) if self.session.asking else None

    @property
    def above_rows(self) -> int:
        """The rows of what stands above."""
        width, paint = self.body_size[0], colourless(self.look)
        return sum(len(part.rows(width, 99, paint)) for part in self.above())

    @property
    def space(self) -> tuple[int, int]:
        """Columns and rows of the questions; the row that others leave empty above is theirs."""
        width, height = self.body_size
        return width, height + 1 - self.above_rows

    @property
    def lines(self) -> list[list[TickLine]]:
        """All lines."""
        return tick_lines(self.questions(), self.session, self.space[0], self.MORE_OF)

    @property
    def lines_a_page(self) -> int:
        """How many lines a page has."""
        return max(1, self.space[1] // LINE_ROWS)

    @property
    def last(self) -> int:
        """The last page."""
        if question := self.asked:
            count, places = len(question.answers), self.tiles_a_page(question)
        else:
            count, places = len(self.lines), self.lines_a_page
        return max(0, -(-count // places) - 1)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return min(self.session.page, self.last)

    def tiles_a_page(self, question: RecordQuestion) -> int:
        """How many answers of one question a page has."""
        return plan(*self.space, len(question.answers), LEAST_TILE, gap=1).places

    def body(self) -> Iterable[Widget]:
        """What stands above, and the page."""
        if above := self.above():
            sheet = Sheet(*above, look=self.look, id="above")
            sheet.styles.height = self.above_rows
            yield sheet
        if question := self.asked:
            yield self.all_answers(question)
            return
        shown = numbered_page(self.lines, self.lines_a_page, self.page)
        for line in shown.items:
            blocks = [self.block(one) for one in line]
            for block in blocks[:-1]:
                block.styles.margin = (0, BLOCK_GAP, 0, 0)
            yield Horizontal(*blocks, classes="line")

    def all_answers(self, question: RecordQuestion) -> Widget:
        """A tile for each answer."""
        grid = plan(*self.space, len(question.answers), LEAST_TILE, gap=1)
        shown = numbered_page(question.answers, grid.places, self.page)
        tiles = [self.answer(question, *one) for one in shown.items]
        return even_tiles(self.look, tiles, grid, self.space)

    def block(self, line: TickLine) -> Widget:
        """One question and its answers."""
        label = Sheet(
            Words(line.question.label, Tone.QUIET, most=1), look=self.look, classes="label"
        )
        answers: list[Choice] = []
        for answer, words in line.answers:
            choice = self.answer(line.question, answer, words)
            choice.styles.width = answer_columns(words)
            answers.append(choice)
        if line.more:
            more = MoreAnswers(line.question.id, self.look)
            more.styles.width = MORE_COLUMNS
            answers.append(more)
        block = Vertical(label, Horizontal(*answers, classes="answers"), classes="block")
        block.styles.width = line.columns
        return block

    def answer(self, question: RecordQuestion, answer: str, label: str) -> AnswerChoice:
        """One answer as it is now."""
        choice = AnswerChoice(question, answer, label, self.look)
        choice.set_class(choice.tick in self.session.ticks, "chosen")
        return choice

    def arrows(self) -> Sequence[Choice]:
        """The arrows between pages."""
        return self.page_keys(self.page, self.last)

    def on_answer_choice_chosen(self, message: AnswerChoice.Chosen) -> None:
        """Tick it, or take the tick away, on the same page unless other questions follow."""
        message.stop()
        before = [one.id for one in self.questions()]
        self.go(self.area.counselling(self.session.ticked(message.tick, alone=message.alone)))
        for choice in self.query(AnswerChoice):
            choice.set_class(choice.tick in self.session.ticks, "chosen")
        if before != [one.id for one in self.questions()]:
            self.go(self.area, fresh=True)

    def on_more_answers_wanted(self, message: MoreAnswers.Wanted) -> None:
        """Show all answers of a question."""
        message.stop()
        self.follow(self.session.asks(message.question))

    def stepped_back(self) -> GuidedSession:
        """From one question to all of them."""
        return self.session.asks("") if self.session.asking else super().stepped_back()

    def press(self, key: str) -> None:
        """Turn a page."""
        if key in (BEFORE, AFTER):
            turn = 1 if key == AFTER else -1
            self.follow(self.session.turned_page(self.page + turn))
        else:
            super().press(key)
