"""Embedding levels and visual order of a paragraph (Unicode's bidirectional algorithm, UAX #9)."""

import re
from collections.abc import Iterator
from unicodedata import bidirectional

from kiosk.language.script.embedding import Embedding, embed, first_strong
from kiosk.language.script.joining import PRIVATE
from kiosk.language.script.resolving import PAIRS, resolve, resolve_brackets

_SIGNS = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "ES": "S", "ET": "T", "AN": "N", "CS": "C",
    "NSM": "M", "BN": "b", "B": "B", "S": "s", "WS": "w", "ON": "o", "PDF": "0", "LRE": "1",
    "RLE": "2", "LRO": "3", "RLO": "4", "LRI": "l", "RLI": "r", "FSI": "f", "PDI": "p",
}  # fmt: skip
_CONTROLS = re.compile("[b0-4lrfp]")
_EASY_ISOLATE = re.compile("l([LECSTwo]*)p")
_ISOLATED_TEXT = re.compile("\u2066[^\u2066-\u2069]*\u2069")
_HARD = re.compile("[ENMb0-4lrfpBs]")
_LEFT = re.compile("L(?:[^RA]*L)?")
_REMOVED = "b01234"
_OPENS_ISOLATE = "lrf"
_WHITE = "wlrfpb01234"
_ENDS_OF_LINES = re.compile("(?<![wlrfpb0-4])[wlrfpb0-4]*+(?:[Bs]|$)")
_SAME_LEVEL = re.compile(rb"\x00+|\x01+|\x02+|(.)\1*", re.DOTALL)

MIRRORED = str.maketrans(
    "".join(PAIRS) + "".join(PAIRS.values()) + "<>«»‹›≤≥",
    "".join(PAIRS.values()) + "".join(PAIRS) + "><»«›‹≥≤",
)
"""What a bracket or quotation mark looks like in right-to-left text."""


class _Classes(dict[int, str]):
    """The class of each character met so far; private letters count as Arabic."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        name = "AL" if character in PRIVATE else bidirectional(character)
        self[code] = sign = _SIGNS[name or "L"]
        return sign


_CLASSES = _Classes()


def begins_right_to_left(text: str) -> bool:
    """Whether the first strong character of `text` outside isolates runs from right to left."""
    return first_strong(text.translate(_CLASSES)) == 1


def levels(text: str, right_to_left: bool) -> bytes:
    """One level a character of a paragraph, odd where it runs from right to left.

    Controls that the algorithm removes have a level that means nothing.
    """
    classes = text.translate(_CLASSES)
    base = int(right_to_left)
    if right_to_left and (easy := _levels_of_words(classes, text)) is not None:
        return easy
    if _CONTROLS.search(classes):
        resolved = _levels_with_controls(classes, text, base)
    else:
        side = _side(base)
        resolved = bytearray(resolve(classes, text, base, side, side))
    if classes[-1:] in _WHITE or "B" in classes or "s" in classes:
        for end in _ENDS_OF_LINES.finditer(classes):
            resolved[end.start() : end.end()] = bytes([base]) * len(end[0])
    return bytes(resolved)


def _levels_of_words(classes: str, text: str) -> bytes | None:
    """The levels of right-to-left text with words from left to right and isolated numbers.

    None for anything harder: bare numbers, marks and other controls.
    """
    plain, outside = classes, text
    if "l" in classes:
        plain = _EASY_ISOLATE.sub(lambda isolate: "o" * len(isolate[0]), classes)
        outside = _ISOLATED_TEXT.sub(lambda isolate: " " * len(isolate[0]), text)
    if _HARD.search(plain):
        return None
    plain = resolve_brackets("R" + plain.replace("A", "R"), plain, outside, "R")[1:]
    found = bytearray(b"\x01") * len(classes)
    for words in _LEFT.finditer(plain):
        found[words.start() : words.end()] = b"\x02" * len(words[0])
    for isolate in _EASY_ISOLATE.finditer(classes):
        found[isolate.start(1) : isolate.end(1)] = b"\x02" * len(isolate[1])
    return bytes(found)


def visual_runs(levels: bytes) -> list[tuple[int, int, int]]:
    """Runs of one line as (start, end, level) from left to right; odd ones are read backwards."""
    runs = [(run.start(), run.end(), levels[run.start()]) for run in _SAME_LEVEL.finditer(levels)]
    for depth in range(max(levels, default=0), 0, -1):
        turned: list[tuple[int, int, int]] = []
        front = 0
        for run in runs:
            if run[2] >= depth:
                turned.insert(front, run)
            else:
                turned.append(run)
                front = len(turned)
        runs = turned
    return runs


def _side(level: int) -> str:
    return "R" if level & 1 else "L"


def _levels_with_controls(classes: str, text: str, base: int) -> bytearray:
    """Levels where controls open isolates and embeddings; rule X9 sets the latter aside."""
    walked = embed(classes, base)
    kept = [at for at, sign in enumerate(classes) if sign not in _REMOVED]
    if len(kept) == len(classes):
        return _resolve_sequences(walked, classes, text, base)
    place = {at: number for number, at in enumerate(kept)}
    only_kept = Embedding(
        bytearray(walked.levels[at] for at in kept),
        [walked.types[at] for at in kept],
        {place[at]: place[other] for at, other in walked.matches.items()},
    )
    kept_classes, kept_text = (
        "".join(classes[at] for at in kept),
        "".join(text[at] for at in kept),
    )
    resolved = _resolve_sequences(only_kept, kept_classes, kept_text, base)
    for at, level in zip(kept, resolved, strict=True):
        walked.levels[at] = level
    return walked.levels


def _resolve_sequences(walked: Embedding, classes: str, text: str, base: int) -> bytearray:
    """Rule X10: resolve each isolating run sequence on its own."""
    asked, types, resolved = (
        walked.levels,
        "".join(walked.types),
        bytearray(walked.levels),
    )
    for sequence in _sequences(asked, classes, walked.matches):
        (first, _), (_, end) = sequence[0], sequence[-1]
        level = asked[first]
        before = asked[first - 1] if first else base
        open_ended = classes[end - 1] in _OPENS_ISOLATE and end - 1 not in walked.matches
        after = base if open_ended or end == len(asked) else asked[end]
        found = resolve(
            "".join(types[start:stop] for start, stop in sequence),
            "".join(text[start:stop] for start, stop in sequence),
            level,
            _side(max(level, before)),
            _side(max(level, after)),
        )
        for start, stop in sequence:
            resolved[start:stop], found = found[: stop - start], found[stop - start :]
    return resolved


def _sequences(
    asked: bytearray, classes: str, matches: dict[int, int]
) -> Iterator[list[tuple[int, int]]]:
    """Runs of one level; what an isolate interrupts is joined across it."""
    runs = {run.start(): run.end() for run in _SAME_LEVEL.finditer(asked)}
    for start, end in runs.items():
        if classes[start] == "p" and start in matches:
            continue
        sequence = [(start, end)]
        while classes[end - 1] in _OPENS_ISOLATE and (after := matches.get(end - 1)) in runs:
            sequence.append((after, end := runs[after]))
        yield sequence
