"""The parts of a visitor's screen as lines of text: the same words in the same order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.cli.script_lines import ScriptLines
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.icon_rows import IconRow, Items
from kiosk.ui.drawing.parts import Heading, Part, Space, Words

_BESIDE = " · "
_UNBREAKABLE = "\u00a0"


@dataclass(frozen=True, slots=True)
class CardLines:
    """Sets parts as lines; `language` is that of the reader, where a part names no other."""

    setting: ScriptLines
    language: str

    def of(self, parts: Iterable[Part]) -> Iterator[str]:
        """Each part on lines of its own; what has an icon on the screen has its label here."""
        for part in parts:
            match part:
                case Space():
                    yield ""
                case IconRow():
                    yield from self._words(f"{part.label}:" if part.label else "")
                    yield from self.of(part.parts)
                case Block():
                    yield from CardLines(self.setting, part.language or self.language).of(
                        part.parts
                    )
                case Chips() | Items():
                    whole = (text.replace(" ", _UNBREAKABLE) for text in part.texts)
                    yield from self._words(_BESIDE.join(whole))
                case Heading() | Words():
                    yield from self._words(part.text, part.language)

    def _words(self, words: str, language: str = "") -> Iterator[str]:
        if words:
            own = self.language
            yield from self.setting.among(words, language or own, own, indent=2)
