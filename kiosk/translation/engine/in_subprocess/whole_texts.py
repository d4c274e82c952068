"""Takes texts apart into sentences for the models, and puts the translations together again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.translation.engine.in_subprocess.models import Models
from kiosk.translation.engine.in_subprocess.sentence_splitting import joined, sentences

_SIGN_OF_A_LIST = re.compile(r"\s*(?:[-–—•*·]\s+)?")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as its sentences; what is around them stays, and so do those without a letter."""

    before: str
    sentences: list[str]
    after: str

    def translated(self, answers: Iterator[str], target: str) -> str:
        """The line with the next answers in the places of its sentences."""
        parts = [next(answers) if _has_letters(part) else part for part in self.sentences]
        return self.before + joined(parts, target) + self.after


def translated(
    models: Models, texts: Sequence[str], route: Sequence[Path], source: str, target: str
) -> list[str]:
    """The texts over all packages of the route; each sentence stays one of its own on the way."""
    taken_apart = [[_line(line, source) for line in text.split("\n")] for text in texts]
    wanted = [
        sentence
        for lines in taken_apart
        for line in lines
        for sentence in line.sentences
        if _has_letters(sentence)
    ]
    for folder in route if wanted else ():
        wanted = models.of(folder).translated(wanted)
    answers = iter(wanted)
    return ["\n".join(line.translated(answers, target) for line in lines) for lines in taken_apart]


def _line(text: str, language: str) -> _Line:
    line = text.rstrip()
    sign = _SIGN_OF_A_LIST.match(line)
    before = sign[0] if sign else ""
    return _Line(before, sentences(line[len(before) :], language), text[len(line) :])


def _has_letters(text: str) -> bool:
    """Whether there is anything to translate: models make something up around bare numbers."""
    return any(character.isalpha() for character in text)
