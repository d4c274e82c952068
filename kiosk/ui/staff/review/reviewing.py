"""Where a reviewer is, and what they have typed: a value with pure moves, part of the area."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.catalog.texts import Text
from kiosk.catalog.translation_memory import MemoryRow
from kiosk.language.typed_text import TypedText
from kiosk.problems import Problem
from kiosk.translation.protected_facts import Fault
from kiosk.translation.review_queue import TextId, UnderReview


@dataclass(frozen=True, slots=True)
class Decision:
    """What a row was, and what the reviewer made of it; it can be taken back."""

    before: MemoryRow
    after: MemoryRow


@dataclass(frozen=True, slots=True)
class Reviewing:
    """What a reviewer looks at, and everything that they have done to it and not yet decided.

    `under` is the text as it was when they first saw it; `edits` holds their own words for this
    and other texts, and `typed` the `part` of it on which they are at work. `lost` is what their
    words lack, and asks whether to keep them nevertheless. `waits` while a decision is being
    written, `last` is the one that can be undone, `notice` is what the screen must tell, and
    `outcome` what the last decision means to visitors.
    `page` is that of the languages, `text_page` that of a long text, `german_page` that of the
    German above what is typed, all from 0.
    """

    language: str = ""
    under: UnderReview | None = None
    edits: Mapping[TextId, Text] = field(default_factory=dict)
    part: str = ""
    typed: TypedText | None = None
    lost: tuple[Fault, ...] = ()
    last: Decision | None = None
    notice: Problem | None = None
    outcome: Problem | None = None
    waits: bool = False
    page: int = 0
    text_page: int = 0
    german_page: int = 0

    @property
    def edited(self) -> Text | None:
        """The reviewer's own words for the text that they see."""
        return self.edits.get(self.under.identity) if self.under else None

    @property
    def words(self) -> Text:
        """The words as they would be kept now, empty where there is nothing to review."""
        return self.edited or (self.under.row.text if self.under else Text(""))

    def turned_to(self, page: int) -> "Reviewing":
        """Another page of languages."""
        return replace(self, page=page)

    def began(self, language: str, first: UnderReview | None) -> "Reviewing":
        """A language was chosen: where the reviewer was in it, else its first text.

        What was decided in another cannot be undone here.
        """
        if language == self.language and self.under:
            return self
        return replace(self._looking_at(first), language=language, last=None)

    def text_turned(self) -> "Reviewing":
        """The reviewer reads on in a long text; after its last page comes its first."""
        return replace(self, text_page=self.text_page + 1)

    def skipped(self, following: UnderReview | None) -> "Reviewing":
        """Another text, and no decision on this one."""
        return self._looking_at(following)

    def editing(self, part: str) -> "Reviewing":
        """The reviewer types on its title, summary, description or what to bring."""
        typed = TypedText.at_the_end(self.language, getattr(self.words, part))
        return replace(
            self, part=part, typed=typed, lost=(), notice=None, outcome=None, german_page=0
        )

    def german_turned(self) -> "Reviewing":
        """The reviewer reads on in the German above what they type."""
        return replace(self, german_page=self.german_page + 1)

    def typed_so_far(self, typed: TypedText) -> "Reviewing":
        """So much is typed."""
        return replace(self, typed=typed)

    def part_done(self) -> "Reviewing":
        """What was typed counts, and is decided later."""
        if self.typed is None or self.under is None:
            return self
        written: dict[str, Any] = {self.part: self.typed.tidy}
        words = replace(self.words, **written)
        edits = {**self.edits, self.under.identity: words}
        if words == self.under.row.text:
            del edits[self.under.identity]
        return replace(self, edits=edits, part="", typed=None)

    def part_left(self) -> "Reviewing":
        """What was typed does not count."""
        return replace(self, part="", typed=None)

    def asked(self, lost: tuple[Fault, ...]) -> "Reviewing":
        """The words lack something; is that meant?"""
        return replace(self, lost=lost, waits=False, notice=None, outcome=None, text_page=0)

    def answered(self) -> "Reviewing":
        """It was not meant; the reviewer looks again."""
        return replace(self, lost=())

    def told(self, notice: Problem) -> "Reviewing":
        """Something did not work; everything else is as it was."""
        return replace(self, notice=notice, waits=False)

    def waiting(self) -> "Reviewing":
        """A decision is being written."""
        return replace(self, waits=True, notice=None, outcome=None)

    def decided(
        self, decision: Decision, following: UnderReview | None, outcome: Problem
    ) -> "Reviewing":
        """It is written; the next text comes."""
        written = decision.after.key, decision.after.language
        edits = {identity: words for identity, words in self.edits.items() if identity != written}
        seen = self._looking_at(following)
        return replace(seen, edits=edits, last=decision, outcome=outcome)

    def undone(self, under: UnderReview | None, outcome: Problem) -> "Reviewing":
        """The last decision is taken back; what the reviewer had written is still there."""
        edits = dict(self.edits)
        if self.last and under and not self.last.after.fault:
            edits[under.identity] = self.last.after.text
        return replace(self._looking_at(under), edits=edits, last=None, outcome=outcome)

    def changed(self, under: UnderReview | None, notice: Problem, *, undoing: bool) -> "Reviewing":
        """Somebody else was faster: the text as it is now; the reviewer's words are kept.

        What cannot be undone this time never can.
        """
        last = None if undoing else self.last
        return replace(self._looking_at(under), notice=notice, last=last)

    def _looking_at(self, under: UnderReview | None) -> "Reviewing":
        """A text of which nothing was typed yet."""
        return Reviewing(self.language, under, self.edits, last=self.last, page=self.page)


NOT_REVIEWING = Reviewing()
"""Nobody has begun."""
