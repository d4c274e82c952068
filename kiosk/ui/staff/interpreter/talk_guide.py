"""What two people have to talk with, besides an engine."""

from dataclasses import dataclass

from kiosk.catalog.phrasebook import Phrase, PhraseTopic
from kiosk.language.languages import Language
from kiosk.voice.voices import NO_VOICES, Voices


@dataclass(frozen=True, slots=True)
class TalkGuide:
    """Phrases, the languages of the kiosk, and its voices.

    `without_font` counts the languages that are missing because the kiosk font is off.
    """

    phrasebook: tuple[PhraseTopic, ...] = ()
    languages: tuple[Language, ...] = ()
    voices: Voices = NO_VOICES
    without_font: int = 0

    def phrase(self, id: str) -> Phrase | None:
        """The phrase of that id; None where the content has it no more."""
        phrases = (phrase for topic in self.phrasebook for phrase in topic.phrases)
        return next((phrase for phrase in phrases if phrase.id == id), None)
