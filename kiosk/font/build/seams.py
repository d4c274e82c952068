"""Moving a letter a little, so that its strokes keep clear of where its slices meet.

Terminals round cells to whole pixels: an edge right beside the border of two cells would show
as a line of its own, apart from its stroke, and a stroke across the border would grow thicker.
"""

from collections.abc import Iterable, Iterator

import pathops

from kiosk.font.build.grid import Point, mapped, moved

NEAR = 40
"""How close to a border an edge is seen apart; a pixel of a small cell."""
ACROSS, HARM_ACROSS = 160, 0.25
"""How close the edges of a stroke across the border are, and how much less they harm."""
STEP, MOST_ACROSS, MOST_UP = 10, 50, 150
"""How far a letter may move; unequal gaps beside it would be seen first."""
HARM_OF_MOVING = 2
"""How long an edge is worth each unit of moving."""
STRAIGHT = 12
"""How far the ends of an edge along the border may differ."""


def clear_of(path: pathops.Path, columns: Iterable[float], rows: Iterable[float]) -> pathops.Path:
    """The path moved away from borders between columns and rows, given as x and y."""
    turned = mapped(path, lambda x, y: (y, x))
    dx = _way_out(turned, tuple(columns), MOST_ACROSS)
    return moved(path, 1, 1, dx, _way_out(path, tuple(rows), MOST_UP))


def _way_out(path: pathops.Path, borders: tuple[float, ...], most: int) -> int:
    """The way up or down that harms least: short, and with few level edges near a border."""
    edges = list(_level_edges(path))

    def harm(way: int) -> float:
        return HARM_OF_MOVING * abs(way) + sum(_harm(edge, way, borders) for edge in edges)

    return min(range(-most, most + 1, STEP), key=harm)


def _harm(edge: tuple[float, float], way: int, borders: tuple[float, ...]) -> float:
    height, length = edge
    distance = min((abs(height + way - border) for border in borders), default=ACROSS)
    return length * (1 if distance < NEAR else HARM_ACROSS if distance < ACROSS else 0)


def _level_edges(path: pathops.Path) -> Iterator[tuple[float, float]]:
    """The height and length of each edge that runs level, of curves about their tips."""
    for points in _contours(path):
        for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
            if abs(y0 - y1) < STRAIGHT < abs(x0 - x1):
                yield (y0 + y1) / 2, abs(x0 - x1)


def _contours(path: pathops.Path) -> Iterator[list[Point]]:
    for contour in path.contours:
        if points := [point for _, some in contour.segments for point in some if point]:
            yield points
