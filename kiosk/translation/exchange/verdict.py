"""What becomes of one text of the memory when a person has finished some or all of its fields.

A text becomes reviewed as a whole or not at all, because a reader sees one mark for all of it.
While only some fields are finished, a draft of today's German takes over their words and stays
a draft: visitors read the better words at once, under the mark that still holds for the rest.
The memory keeps which fields these are, so that no machine's words take their place.
Any other text waits, and the next export keeps what is finished of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.catalog.texts import Origin, Text, outdated
from kiosk.catalog.translation_memory import MemoryRow
from kiosk.language.characters import blank
from kiosk.language.languages import SOURCE
from kiosk.translation.exchange.exchanged_text import ReturnedText
from kiosk.translation.exchange.text_fields import fields_of, tidied, untranslated, with_words

Finished = Mapping[str, ReturnedText]
"""The finished fields of a text by name, with their words as they are kept."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a text: its new `text`, or None when nothing changes.

    `unfinished` says that fields are still open but for those in `finished`, `outdated` that the
    new words are of other German than today's; `refused` is a line that would put such words in
    the place of fresh ones.
    """

    text: Text | None = None
    unfinished: bool = False
    finished: tuple[str, ...] = ()
    outdated: bool = False
    refused: ReturnedText | None = None


@dataclass(frozen=True, slots=True)
class PresentText:
    """A text as it is today: its German, and what the memory holds of it in one language."""

    key: str
    german: Text
    row: MemoryRow | None

    @property
    def words(self) -> Text:
        """The words in the memory, all empty when there are none."""
        return self.row.text if self.row else Text("")

    @property
    def draft(self) -> bool:
        """Whether visitors see the words as a machine's, made from today's German."""
        return self.words.origin is Origin.MACHINE and self._shown and not self._outdated

    @property
    def reviewed(self) -> bool:
        """Whether a person stands behind the words, and German has not changed since."""
        return self.words.origin is Origin.REVIEWED and self._shown and not self._outdated

    def settled(self, name: str) -> bool:
        """Whether a person stands behind the words of this field."""
        finished = self.draft and self.row is not None and name in self.row.finished
        return (self.reviewed or finished) and not blank(getattr(self.words, name))

    @property
    def _shown(self) -> bool:
        return self.row is not None and not self.row.fault

    @property
    def _outdated(self) -> bool:
        return outdated({SOURCE: self.german, "": self.words}, "")


def verdict(now: PresentText, finished: Finished) -> Verdict:
    """What becomes of a text by the fields that are finished."""
    fields = fields_of(now.key)
    filled = [name for name in fields if not blank(getattr(now.german, name))]
    settled = [name for name in filled if now.settled(name)]
    german = {name: getattr(now.german, name) for name in filled}
    old = {n: one for n, one in finished.items() if not one.fits(german[n], fields[n])}
    said = {name: getattr(now.words, name) for name in filled}
    changed = {n: f.words for n, f in finished.items() if f.words != tidied(said[n], fields[n])}
    if any(name not in finished and name not in settled for name in filled):
        kept = tuple(name for name in filled if name in finished or name in settled)
        better = now.draft and (changed or len(kept) > len(settled)) and not old
        text = with_words(now.words, changed) if better else None
        return Verdict(text, unfinished=True, finished=kept)
    if now.reviewed and (old or not changed):
        return Verdict(refused=next(iter(old.values())) if old and changed else None)
    source = with_words(now.german, {n: one.german for n, one in old.items()}).fingerprint
    if not changed and now.words.origin is Origin.REVIEWED and now.words.source == source:
        return Verdict()
    bare = replace(untranslated(now.key, now.german), origin=Origin.REVIEWED, source=source)
    return Verdict(with_words(bare, {**said, **changed}), outdated=bool(old))
