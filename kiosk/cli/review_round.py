"""Going through texts with a reviewer at the keyboard; each decision is written at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.texts import Text
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.cli.asking import agreed, answer
from kiosk.cli.draft_file import LostHeadingError, draft_file, words_in
from kiosk.cli.editor_program import EditorError, edited_text
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.refusal import RefusalError
from kiosk.cli.review_sheet import ReviewSheet
from kiosk.cli.script_lines import for_this_output, put
from kiosk.problems import Say
from kiosk.translation.former_german import former_german
from kiosk.translation.protected_facts import described
from kiosk.translation.review import (
    ChangedMeanwhileError,
    accepted,
    exchanged,
    lost_facts,
    rejected,
    usable,
)
from kiosk.translation.review_queue import UnderReview, nothing_yet, reviewable
from kiosk.translation.terms import terms_for
from kiosk.ui.staff.review.outcomes import outcome
from kiosk.ui.staff.review.reviewing import Decision

Choice = Callable[[UnderReview], None] | None
"""What is done with a text; nothing where the review ends."""


@dataclass
class ReviewRound:
    """The texts with these `keys`, one after the other, as `by` looks through them.

    `at` counts them; `decided` are those that were accepted or discarded.
    """

    folder: Path
    catalog: Catalog
    language: str
    keys: Sequence[str]
    by: str
    memory: Latest
    say: Say
    at: int = 0
    decided: set[str] = field(default_factory=set)

    def go(self) -> None:
        """Show a text and do what is answered, until the end of the texts or of the patience."""
        texts = {one.key: one for one in reviewable(self.catalog, self.memory, self.language)}
        while self.at < len(self.keys):
            under = self._now(texts[self.keys[self.at]])
            put(self._sheet(under).lines(setting := for_this_output(), self.say), setting)
            if not self._answered(under):
                return

    @property
    def left(self) -> int:
        """How many texts nobody has decided about."""
        return len(set(self.keys) - self.decided)

    def _now(self, under: UnderReview) -> UnderReview:
        """The text as the memory knows it by now."""
        row = self.memory.get(under.identity) or nothing_yet(*under.identity)
        return UnderReview(under.german, row, under.grave, under.within)

    def _sheet(self, under: UnderReview) -> ReviewSheet:
        source = under.row.text.source if under.outdated else ""
        former = former_german(self.folder, under.key, source)
        return ReviewSheet(under, self.at + 1, len(self.keys), former)

    def _answered(self, under: UnderReview) -> bool:
        """Ask what to do with the text, and do it; whether the review goes on."""
        choices = self._choices(under)
        choice = chosen(choices, self.say)
        if choice is not None:
            choice(under)
        return choice is not None

    def _choices(self, under: UnderReview) -> Mapping[str, Choice]:
        """What can be done with the text, by the words that say so."""
        say = self.say
        choices: dict[str, Choice] = {
            say("cli-review-accept"): self._accept,
            say("cli-review-edit"): self._edit,
            say("cli-review-discard"): self._reject,
            say("cli-review-skip"): self._skip,
            say("cli-review-back"): self._back,
            say("cli-review-end"): None,
        }
        if under.missing:
            del choices[say("cli-review-accept")], choices[say("cli-review-discard")]
        if not self.at:
            del choices[say("cli-review-back")]
        return choices

    # What can be done

    def _accept(self, under: UnderReview) -> None:
        self._keep(under, under.row.text)

    def _edit(self, under: UnderReview) -> None:
        """Let the reviewer write it in their editor; what they save is accepted."""
        file = draft_file(under, self.say)
        name = f"{self.language}-{under.key.replace('/', '-')}.txt"
        while True:
            try:
                file = edited_text(file, name)
                words = words_in(file, under, self.say)
            except EditorError as error:
                message = "cli-review-editor" if error.editor else "cli-review-no-editor"
                print(self.say(message, editor=error.editor))
                return
            except LostHeadingError as error:
                print(self.say("cli-review-headings", names=str(error)))
            else:
                if words is None:
                    print(self.say("cli-review-unchanged"))
                    return
                if self._keep(under, words):
                    return
            if not agreed(self.say("cli-review-edit-again"), self.say, usually=True):
                return

    def _reject(self, under: UnderReview) -> None:
        self._write(under, rejected(under, self._today()))

    def _skip(self, _: UnderReview) -> None:
        self.at += 1

    def _back(self, _: UnderReview) -> None:
        self.at -= 1

    def _keep(self, under: UnderReview, words: Text) -> bool:
        """Accept these words unless they lack something; whether that is settled."""
        if not usable(under, words):
            print(self.say("review-no-title"))
            return False
        lost = lost_facts(under, words, terms_for(self.catalog, self.language))
        if lost:
            put([self.say("review-lost", faults=described(lost, self.say))], for_this_output())
            if not agreed(self.say("cli-review-insist"), self.say):
                return False
        self._write(under, accepted(under, words, self.by, self._today()))
        return True

    def _write(self, under: UnderReview, after: MemoryRow) -> None:
        """Write a decision and tell what it means; one that somebody else overtook is told."""
        file, command = self.folder / MEMORY, f"review {self.language} {under.key}"
        try:
            with memory_refusals(file, self.say):
                self.memory = exchanged(file, under.row, after, command)
        except ChangedMeanwhileError as changed:
            self.memory = changed.memory
            print(self.say("review-changed"))
            return
        except RefusalError as refusal:
            print(refusal)
            return
        means = outcome(self.catalog, Decision(under.row, after), undoing=False)
        put([means.line_in(self.say)], for_this_output())
        self.decided.add(under.key)
        self.at += 1

    @staticmethod
    def _today() -> date:
        return datetime.now(BERLIN).date()


def chosen(choices: Mapping[str, Choice], say: Say) -> Choice:
    """What somebody chooses among words, of which the first letter is enough."""
    offered = "  ".join(f"[{word[0]}]{word[1:]}" for word in choices)
    while True:
        said = answer(f"\n{offered}\n>").casefold()
        found = [word for word in choices if said and word.casefold().startswith(said)]
        if len(found) == 1:
            return choices[found[0]]
        print(say("cli-review-choose"))
