"""A text under review as lines: where it stands, German and the other language side by side."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalog.texts import Text
from kiosk.cli.script_lines import ScriptLines
from kiosk.language.german_names import german_name
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.translation.review_queue import UnderReview
from kiosk.translation.review_words import place, standing

LEAST_COLUMN = 30
"""Narrower columns stand one below the other."""

_NOTHING = "–"
_INDENT = 2


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """What is shown of the text with this `number` of `count`.

    `former` is the German from which an outdated text was made, where anybody knows it.
    """

    under: UnderReview
    number: int
    count: int
    former: Text | None = None

    def lines(self, setting: ScriptLines, say: Say) -> Iterator[str]:
        """All that a reviewer should see before they decide."""
        under, language = self.under, self.under.row.language
        head = (german_name(language), f"{self.number}/{self.count}", under.key)
        yield from ("", "─" * setting.width)
        for words in (" · ".join(head), place(under, say), *standing(under, say)):
            yield from setting.text(words, SOURCE)
        for part in under.parts:
            yield ""
            yield say(f"review-part-{part}")
            german = getattr(under.german, part) or _NOTHING
            yield from self._pair(german, getattr(under.row.text, part) or _NOTHING, setting)
            yield from self._former(part, setting, say)

    def _pair(self, german: str, told: str, setting: ScriptLines) -> Iterator[str]:
        """One part in both languages, beside each other where there is room."""
        language = self.under.row.language
        if setting.half() >= LEAST_COLUMN:
            yield from setting.beside((german, SOURCE), (told, language), setting.half())
            return
        yield from setting.text(german, SOURCE)
        yield from setting.text(told, language, _INDENT)

    def _former(self, part: str, setting: ScriptLines, say: Say) -> Iterator[str]:
        """What German said before, where that was something else."""
        if self.former is None or getattr(self.former, part) == getattr(self.under.german, part):
            return
        words = getattr(self.former, part) or _NOTHING
        yield from setting.text(say("cli-review-former", words=words), SOURCE, _INDENT)
