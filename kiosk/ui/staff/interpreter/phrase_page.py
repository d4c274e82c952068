"""One phrase large in the visitor's language, and the answers that can be touched."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from textual import events
from textual.widget import Widget

from kiosk.catalog.phrasebook import Phrase, Reply
from kiosk.catalog.texts import read
from kiosk.facts.marks import text_marks
from kiosk.journey import Conversation, PhrasePlace, ReplyWord
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import GAP_ROWS, Plan
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.interpreter.talk_page import TalkChoice, TalkGuide, TalkPage
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

ANSWER_ROWS = 2
"""The rows of the answer, in large letters where the font is there."""

LEAST_PHRASE_ROWS, LEAST_ANSWER, MOST_ANSWER_ROWS = 6, (12, 3), 6
"""The rows that a phrase keeps, and the least size and the most rows of a tile with an answer."""

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
        reading = read(self._phrase.texts, self.language)
        look = replace(self.look, right_to_left=LANGUAGES[reading.language].right_to_left)
        yield Sheet(*self.phrase_parts(), look=look, middle=True, id="phrase", classes="rounded")
        if self._phrase.reply is Reply.NONE:
            return
        yield Sheet(*self.answer(), look=self.look, id="answer")
        yield from self.answers()
        self.show_answer()

    def phrase_parts(self) -> list[Part]:
        """The visitor's words large, their marks, and the German."""
        reading = read(self._phrase.texts, self.language)
        marks = (
            Words(fact.brief, Tone.SMALL, language=fact.language)
            for fact in text_marks(reading, self.own)
        )
        german = self._phrase.texts[SOURCE].title
        return [
            Heading(reading.text.title, Tone.TEXT, most=8, language=reading.language, most_small=8),
            *(Block(self.language.code, (mark,)) for mark in marks),
            *([Block(SOURCE, (Words(german, Tone.QUIET),))] if reading.language != SOURCE else []),
        ]

    # The answers

    @property
    def wide(self) -> bool:
        """Whether four words or five digits have room beside each other."""
        return self.space[0] >= 5 * (LEAST_ANSWER[0] + 1)

    @property
    def answer_rows(self) -> int:
        """The rows of one tile, as many as leave the phrase enough."""
        yes_no = self._phrase.reply is Reply.YES_NO
        lines = (1 if self.wide else 2) if yes_no else (3 if self.wide else 5)
        free = self.space[1] - ANSWER_ROWS - LEAST_PHRASE_ROWS
        return max(LEAST_ANSWER[1], min(MOST_ANSWER_ROWS, free // lines - GAP_ROWS))

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
        if after is None or after.phrase != before.phrase:
            super().follow(talk)
            return
        self.go(self.area.talking(talk))
        self.query_one("#answer", Sheet).show(*self.answer())
        self.show_answer()

    def buttons(self) -> Sequence[Choice]:
        """The end, and back to the phrases."""
        return [self.end_button(), self.button(to_the_list, "interpreter-back", "back")]

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
