"""One phrase large in the visitor's language, and the answers that can be touched."""

from collections.abc import Callable, Iterable, Sequence

from textual import events
from textual.widget import Widget

from kiosk.catalog.phrasebook import Phrase, Reply
from kiosk.catalog.texts import Reading, Why, read
from kiosk.facts.marks import text_marks
from kiosk.journey import Conversation, PhrasePlace, ReplyWord
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words, colourless
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import COMFORTABLE_ROWS, GAP_ROWS, Plan
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.interpreter.talk_guide import TalkGuide
from kiosk.ui.staff.interpreter.talk_page import TalkChoice, TalkPage, directed_look
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

LEAST_PHRASE_ROWS, LEAST_ANSWER, MOST_ANSWER_ROWS = 6, (12, 3), 6
"""The rows that a phrase keeps, and the least size and the most rows of a tile with an answer."""

PADDING = 2
"""The columns on either side of the phrase."""

DIGITS = "1234567890"

PlaceMove = Callable[[PhrasePlace], PhrasePlace]
"""How an answer changes the place."""


class PhrasePage(TalkPage):
    """A phrase for both to read; the visitor answers a question with one touch."""

    def __init__(self, look: Look, area: StaffArea, guide: TalkGuide, phrase: Phrase) -> None:
        super().__init__(look, area, guide)
        self._phrase = phrase
        self._words: dict[ReplyWord, TalkChoice] = {}

    @property
    def place(self) -> PhrasePlace:
        """The phrase and its answer."""
        return self.talk.phrases or PhrasePlace()

    def body(self) -> Iterable[Widget]:
        """The phrase; below it the answers, and the answer that was touched in German."""
        look = directed_look(self.look, LANGUAGES[self.reading.language])
        phrase = Sheet(*self.phrase_parts(), look=look, middle=True, id="phrase", classes="rounded")
        phrase.styles.height = self.phrase_rows
        yield phrase
        if self._phrase.reply is Reply.NONE:
            return
        answer = Sheet(*self.answer(), look=self.look, remembered=False, id="answer")
        answer.styles.height = self.answer_height
        yield answer
        yield from self.answers()
        self.show_answer()

    @property
    def reading(self) -> Reading:
        """What the visitor reads."""
        return read(self._phrase.texts, self.language)

    @property
    def low(self) -> bool:
        """Whether every row counts."""
        return self.app.size.height < COMFORTABLE_ROWS

    @property
    def phrase_rows(self) -> int:
        """The rows of the phrase, all that the answers leave."""
        answers = self.answer_lines * (self.answer_rows + GAP_ROWS)
        return self.space[1] - answers - (self.answer_height if answers else 0)

    def phrase_parts(self) -> list[Part]:
        """The visitor's words as large as there is room for, their marks, and the German."""
        reading, own = self.reading, self.language.code
        below: list[Part] = [
            Block(own, (Words(fact.brief, Tone.SMALL, language=fact.language),))
            for fact in text_marks(reading, self.own)
        ]
        if reading.language != SOURCE:
            german = Words(self._phrase.texts[SOURCE].title, Tone.QUIET, language=SOURCE)
            below.append(Block(SOURCE, (german,)))
        width, paint = self.space[0] - 2 * PADDING, colourless(self.look)
        left = self.phrase_rows - sum(len(part.rows(width, 9, paint)) for part in below)
        text, language = reading.text.title, reading.language
        words = Heading(text, Tone.TEXT, left // 2, language, most_small=max(1, left))
        return [words, *below]

    # The answers

    @property
    def wide(self) -> bool:
        """Whether four words or five digits have room beside each other."""
        return self.space[0] >= 5 * (LEAST_ANSWER[0] + 1)

    @property
    def answer_height(self) -> int:
        """The rows of the answer, in large letters where there is room."""
        return 1 if self.low else 2

    @property
    def answer_lines(self) -> int:
        """The lines of tiles."""
        wide, narrow = {Reply.NONE: (0, 0), Reply.YES_NO: (1, 2), Reply.NUMBER: (3, 5)}[
            self._phrase.reply
        ]
        return wide if self.wide else narrow

    @property
    def answer_rows(self) -> int:
        """The rows of one tile, as many as leave the phrase enough."""
        free = self.space[1] - self.answer_height - LEAST_PHRASE_ROWS
        each = free // max(1, self.answer_lines) - GAP_ROWS
        return max(LEAST_ANSWER[1], min(MOST_ANSWER_ROWS, each))

    def answers(self) -> Iterable[Widget]:
        """The words; for a number its digits, and below them that it is unknown or secret."""
        if self._phrase.reply is Reply.YES_NO:
            yield self.placed(list(map(self.word_tile, ReplyWord)), 4 if self.wide else 2)
            return
        digits = [self.digit_tile(digit) for digit in DIGITS]
        erase = self.tile(PhrasePlace.erased, *self.erase_face(), id="erase")
        words = [self.word_tile(word) for word in (ReplyWord.DONT_KNOW, ReplyWord.NOT_SAY)]
        if self.wide:
            yield self.placed(digits, 5)
            yield self.placed([erase, *words], 3)
        else:
            yield self.placed([*digits[:9], erase, digits[9], Sheet(look=self.look)], 3)
            yield self.placed(words, 2)

    def placed(self, tiles: Sequence[Widget], columns: int) -> Widget:
        """Tiles in rows of so many."""
        plan = Plan(columns, -(-len(tiles) // columns), gap=1)
        grid = tile_grid(self.look, tiles, plan)
        grid.styles.height = plan.rows * (self.answer_rows + GAP_ROWS) - GAP_ROWS
        grid.add_class("answers")
        return grid

    def erase_face(self) -> list[Part]:
        """What stands on the key that takes a digit back."""
        if self.look.kiosk_font:
            return [Pictogram("backspace", largest=(4, 2))]
        return [Words(self.german("search-delete"), Tone.TITLE)]

    def digit_tile(self, digit: str) -> TalkChoice:
        """One digit, in the letters that stand on doors and letters here."""
        return self.tile(lambda place: place.counted(digit), Heading(digit), id=f"digit-{digit}")

    def word_tile(self, word: ReplyWord) -> TalkChoice:
        """An answer in the visitor's language, and below it in German."""
        most = 2 if self.answer_rows > LEAST_ANSWER[1] else 1
        own = Heading(self.own(f"reply-{word}"), most=most, language=self.language.code)
        german = Words(self.german(f"reply-{word}"), most=most, language=SOURCE)
        tile = self.tile(lambda place: place.answered(word), own, german, id=f"reply-{word}")
        self._words[word] = tile
        return tile

    def tile(self, move: PlaceMove, *parts: Part, id: str | None = None) -> TalkChoice:
        """A touch on it changes the answer."""
        return self.choice(lambda talk: talk.looking_up(move(self.place)), *parts, id=id)

    # The answer

    def answer(self) -> list[Part]:
        """The answer in German, large; before there is one, what the visitor is to do."""
        answer = self.place.answer
        if not answer:
            return [self.in_own("reply-touch", Tone.TITLE, most=1)]
        words = answer if self.place.number else self.german(f"reply-{answer}")
        return [Heading(self.say("interpreter-answer", answer=words), Tone.GOOD, most=1)]

    def show_answer(self) -> None:
        """Mark the answer that was touched."""
        for word, tile in self._words.items():
            tile.set_class(self.place.answer == word, "chosen")

    def follow(self, talk: Conversation) -> None:
        """An answer is shown on the same page, so that digits can be touched quickly."""
        before, after = self.place, talk.phrases
        if talk.ending or after is None or after.phrase != before.phrase:
            super().follow(talk)
            return
        self.go(self.area.talking(talk))
        self.query_one("#answer", Sheet).show(*self.answer())
        self.show_answer()

    def buttons(self) -> Sequence[Choice]:
        """The end, and back to the phrases."""
        back = self.button(to_the_list, "interpreter-back", "back")
        return [self.end_button(), *self.voice_buttons(), back]

    @property
    def aloud(self) -> tuple[str, ...]:
        """The phrase in the visitor's language and its marks, where it has that language."""
        reading = self.reading
        if reading.why is not Why.OWN:
            return ()
        return *(fact.brief for fact in text_marks(reading, self.own)), reading.text.title

    def on_key(self, key: events.Key) -> None:
        """Digits of a keyboard answer, too."""
        if key.character and key.character in DIGITS:
            self.follow(self.talk.looking_up(self.place.counted(key.character)))
        elif key.key == "backspace":
            self.follow(self.talk.looking_up(self.place.erased()))
        else:
            return
        key.prevent_default()


def to_the_list(talk: Conversation) -> Conversation:
    """The phrases of the topic again."""
    return talk.before
