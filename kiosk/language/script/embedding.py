"""Levels and overrides that directional controls ask for (UAX #9, rules X1 to X8 and BD9)."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

LRE, RLE, LRO, RLO, PDF = "1", "2", "3", "4", "0"
LRI, RLI, FSI, PDI = "l", "r", "f", "p"
BOUNDARY_NEUTRAL, PARAGRAPH = "b", "B"
"""Classes are single signs, so that a text's classes are a string."""

DEEPEST = 125
_CONTROL = re.compile("[0-4lrfpB]")
_STRONG_OR_ISOLATE = re.compile("[LRAlrfp]")


class _Scope(NamedTuple):
    """What holds between a control and its end."""

    level: int
    override: str = ""
    isolate: bool = False


@dataclass(slots=True)
class Embedding:
    """The outcome: a level and a class for each character, and matching isolate ends."""

    levels: bytearray
    types: list[str]
    matches: dict[int, int] = field(default_factory=dict)


def first_strong(classes: str, start: int = 0, *, inside: bool = False) -> int | None:
    """Level 0 or 1 of the first strong class that no isolate hides (rules P2 and P3).

    `inside` ends the search at the end of the isolate that begins before `start`.
    """
    depth = 0
    for found in _STRONG_OR_ISOLATE.finditer(classes, start):
        match found[0]:
            case "l" | "r" | "f":
                depth += 1
            case "p":
                if inside and not depth:
                    return None
                depth = max(0, depth - 1)
            case strong if not depth:
                return 0 if strong == "L" else 1
    return None


def embed(classes: str, base: int) -> Embedding:
    """Walk the controls of a paragraph of level `base` and note what they ask for."""
    walk = _Walk(classes, base)
    start = 0
    for control in _CONTROL.finditer(classes):
        walk.text(start, control.start())
        walk.control(control[0], control.start())
        start = control.end()
    walk.text(start, len(classes))
    return walk.result


class _Walk:
    """The stack of scopes while walking from control to control."""

    def __init__(self, classes: str, base: int) -> None:
        self.classes = classes
        self.base = base
        self.result = Embedding(bytearray([base]) * len(classes), list(classes))
        self.scopes = [_Scope(base)]
        self.open_isolates: list[int] = []
        self.overflowing_isolates = self.overflowing_embeddings = self.valid_isolates = 0

    def text(self, start: int, end: int) -> None:
        """Give the characters between two controls what holds there."""
        scope = self.scopes[-1]
        self.result.levels[start:end] = bytes([scope.level]) * (end - start)
        if scope.override:
            self.result.types[start:end] = scope.override * (end - start)

    def control(self, sign: str, at: int) -> None:
        """Open or close the scope that the control at `at` stands for."""
        if sign in (LRE, RLE, LRO, RLO):
            self.text(at, at + 1)
            self._open_embedding(sign)
        elif sign in (LRI, RLI, FSI):
            self.text(at, at + 1)
            self.open_isolates.append(at)
            self._open_isolate(sign, at)
        elif sign == PDI:
            self._match(at)
            self._close_isolate()
            self.text(at, at + 1)
        elif sign == PDF:
            self._close_embedding()
        else:
            self.result.levels[at] = self.base

    def _deeper(self, right_to_left: bool) -> int:
        level = self.scopes[-1].level
        return (level + 1) | 1 if right_to_left else (level + 2) & ~1

    def _open_embedding(self, sign: str) -> None:
        level = self._deeper(sign in (RLE, RLO))
        if level <= DEEPEST and not self.overflowing_isolates and not self.overflowing_embeddings:
            self.scopes.append(_Scope(level, {LRO: "L", RLO: "R"}.get(sign, "")))
        elif not self.overflowing_isolates:
            self.overflowing_embeddings += 1

    def _open_isolate(self, sign: str, at: int) -> None:
        if self.overflowing_isolates or self.overflowing_embeddings:
            self.overflowing_isolates += 1
            return
        right_to_left = sign == RLI or (
            sign == FSI and first_strong(self.classes, at + 1, inside=True) == 1
        )
        level = self._deeper(right_to_left)
        if level <= DEEPEST:
            self.valid_isolates += 1
            self.scopes.append(_Scope(level, isolate=True))
        else:
            self.overflowing_isolates += 1

    def _match(self, at: int) -> None:
        if self.open_isolates:
            opening = self.open_isolates.pop()
            self.result.matches[opening] = at
            self.result.matches[at] = opening

    def _close_isolate(self) -> None:
        if self.overflowing_isolates:
            self.overflowing_isolates -= 1
        elif self.valid_isolates:
            self.overflowing_embeddings = 0
            while not self.scopes.pop().isolate:
                pass
            self.valid_isolates -= 1

    def _close_embedding(self) -> None:
        if self.overflowing_isolates:
            return
        if self.overflowing_embeddings:
            self.overflowing_embeddings -= 1
        elif not self.scopes[-1].isolate and len(self.scopes) > 1:
            self.scopes.pop()
