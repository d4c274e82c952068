"""Where two people are in the phrasebook: the topic, the phrase that is shown, and its answer."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.catalog.phrasebook import Phrase, Reply

MOST_DIGITS = 12
"""The digits of the longest number that anybody is asked for, that of a telephone."""


class ReplyWord(StrEnum):
    """An answer that is one touch; each is the end of a message `reply-`."""

    YES = "yes"
    NO = "no"
    DONT_KNOW = "dont-know"
    NOT_SAY = "not-say"


@dataclass(frozen=True, slots=True)
class PhrasePlace:
    """A page of topics, of the phrases of a `topic`, or a `phrase` by its id.

    `page` counts from 0. `answer` is a reply word or digits, as the `reply` of the phrase wants
    it, and empty before anybody has answered.
    """

    topic: str = ""
    page: int = 0
    phrase: str = ""
    reply: Reply = Reply.NONE
    answer: str = ""

    def opened(self, topic: str) -> "PhrasePlace":
        """The phrases of a topic."""
        return PhrasePlace(topic)

    def turned_to(self, page: int) -> "PhrasePlace":
        """Another page of topics or phrases."""
        return self if self.phrase else replace(self, page=max(0, page))

    def shown(self, phrase: Phrase) -> "PhrasePlace":
        """One phrase large, with nobody's answer yet."""
        return replace(self, phrase=phrase.id, reply=phrase.reply, answer="")

    def answered(self, word: ReplyWord) -> "PhrasePlace":
        """The visitor touched an answer, or another one after all.

        A number can be unknown or secret, too.
        """
        fits = word not in (ReplyWord.YES, ReplyWord.NO) or self.reply is Reply.YES_NO
        return replace(self, answer=str(word)) if fits and self.reply is not Reply.NONE else self

    def counted(self, digit: str) -> "PhrasePlace":
        """One digit more of a number; it takes the place of a word."""
        number = self.number + digit
        fits = len(digit) == 1 and digit in "0123456789" and len(number) <= MOST_DIGITS
        return replace(self, answer=number) if fits and self.reply is Reply.NUMBER else self

    def erased(self) -> "PhrasePlace":
        """One digit less, or no word any more."""
        return replace(self, answer=self.number[:-1])

    @property
    def number(self) -> str:
        """The answer where it is a number."""
        return self.answer if self.answer.isdecimal() else ""

    @property
    def before(self) -> "PhrasePlace | None":
        """One step back: from a phrase to its topic, from there to the topics, then out."""
        if self.phrase:
            return PhrasePlace(self.topic, self.page)
        return PhrasePlace() if self.topic else None
