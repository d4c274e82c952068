"""Whether touches land where they are meant, and how a touch screen must be turned if not."""

from collections.abc import Sequence
from itertools import product
from typing import Final, NamedTuple

Point = tuple[float, float]
"""A place on the screen; both parts go from 0 at the top left to 1."""

MARKS: Final[tuple[Point, ...]] = ((0.12, 0.25), (0.88, 0.35), (0.3, 0.85))
"""Where somebody is asked to touch: turned or mirrored, no two pictures of them are alike."""

NEAR: Final = 0.08
"""How far beside a mark a finger may land, in parts of the screen."""


class Matrix(NamedTuple):
    """How libinput turns touches: x' = a·x + b·y + c and y' = d·x + e·y + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def at(self, point: Point) -> Point:
        """Where a touch lands."""
        x, y = point
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f

    def after(self, first: "Matrix") -> "Matrix":
        """The matrix that does what `first` does, and then what this one does."""
        left = (self.a, self.b, self.c), (self.d, self.e, self.f)
        right = (first.a, first.b, first.c), (first.d, first.e, first.f), (0, 0, 1)
        return Matrix(*(sum(r[k] * right[k][j] for k in range(3)) for r in left for j in range(3)))

    @property
    def words(self) -> str:
        """As udev and libinput write it."""
        return " ".join(f"{part:g}" for part in self)


STRAIGHT: Final = Matrix(1, 0, 0, 0, 1, 0)

TURNED: Final = {
    0: STRAIGHT,
    90: Matrix(0, -1, 1, 1, 0, 0),
    180: Matrix(-1, 0, 1, 0, -1, 1),
    270: Matrix(0, 1, 0, -1, 0, 1),
}
"""What makes touches follow a picture that is turned by so many degrees against the clock."""

_ACROSS: Final = Matrix(-1, 0, 1, 0, 1, 0)
_NAMES: Final = {
    (0, False): "straight",
    (90, False): "turned",
    (180, False): "over",
    (270, False): "turned",
    (0, True): "mirrored-across",
    (180, True): "mirrored-down",
    (90, True): "swapped",
    (270, True): "swapped",
}

CORRECTIONS: Final = {
    (turn, mirrored): TURNED[turn].after(_ACROSS) if mirrored else TURNED[turn]
    for turn, mirrored in product(TURNED, (False, True))
}
"""The eight ways in which a touch screen can be mounted."""


class Fit(NamedTuple):
    """What three touches tell: how they are amiss, what mends it, and how far off they then are.

    `kind` is `straight` when nothing is amiss, and `unclear` when nothing would mend it.
    """

    kind: str
    correction: Matrix
    distance: float


def fit(touched: Sequence[Point], shown: Sequence[Point] = MARKS) -> Fit:
    """Which correction brings the touches nearest to the marks."""
    off = {
        name: max(map(distance, map(matrix.at, touched), shown))
        for name, matrix in CORRECTIONS.items()
    }
    best = min(off, key=lambda name: off[name])
    if off[best] > NEAR:
        return Fit("unclear", STRAIGHT, off[0, False])
    return Fit(_NAMES[best], CORRECTIONS[best], off[best])


def distance(one: Point, other: Point) -> float:
    """How far two places are from each other, in the direction in which it is more."""
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
