"""What a visitor shows to somebody: German as large as there is room for, their own words below."""

from collections.abc import Iterator

from kiosk.facts.show_this import Sentences
from kiosk.language.languages import SOURCE
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Space, Tone, Words, colourless

MOST_LINES = 8
"""So many lines a sentence may take, as one that names a whole list does."""

BETWEEN = " · "
"""Parts the visitor's own sentences where they have no line each, in the place of their stops."""

FULL_STOPS = ".。።"


def sentence_parts(
    said: Sentences, why: str, language: str, size: tuple[int, int], look: Look
) -> list[Part]:
    """The German, what to do with it, and what it means in the visitor's `language`.

    Where not everything has room, first the gaps go, then the visitor's own sentences share their
    lines, then the last of the German ones are small; what still has no room stands on other pages.
    """
    width, height = size
    own, running = (list(_own(said.own, why, language, running=it)) for it in (False, True))
    tries = [
        [*_german(said.german, 0, gap=1), Space(), *own],
        *(
            [*_german(said.german, small), Space(), *below]
            for small in range(len(said.german) // 2 + 1)
            for below in (own, running)
        ),
    ]
    fitting = (parts for parts in tries if rows_of(parts, width, height, look) <= height)
    return next(fitting, tries[1])


def rows_of(parts: list[Part], width: int, height: int, look: Look) -> int:
    """How high the parts are together."""
    return sum(len(part.rows(width, height, colourless(look))) for part in parts)


def _german(sentences: tuple[str, ...], small: int, gap: int = 0) -> Iterator[Part]:
    """The sentences with gaps between them, the last `small` ones in small letters."""
    large = len(sentences) - small
    for number, sentence in enumerate(sentences):
        yield Space(gap if number else 0)
        if number < large:
            yield Block(SOURCE, (Heading(sentence, most=MOST_LINES, language=SOURCE),))
        else:
            yield Block(SOURCE, (Words(sentence, Tone.TITLE, language=SOURCE),))


def _own(sentences: tuple[str, ...], why: str, language: str, *, running: bool) -> Iterator[Part]:
    """What to do with it, and what it says."""
    yield Block(language, (Words(why, Tone.LABEL),))
    lines = (_in_one_line(sentences),) if running and sentences else sentences
    for line in lines:
        yield Block(language, (Words(line, Tone.QUIET),))


def _in_one_line(sentences: tuple[str, ...]) -> str:
    """The sentences one after the other; only the last one keeps its full stop."""
    *before, last = sentences
    return BETWEEN.join([*(sentence.rstrip(FULL_STOPS) for sentence in before), last])
