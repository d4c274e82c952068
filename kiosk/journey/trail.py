"""The two ways in which a visit changes: it goes to a place, or the place itself changes."""

from dataclasses import replace

from kiosk.journey.place import Place, Visit


def go(visit: Visit, place: Place) -> Visit:
    """The visit one place further; a place that was passed already is gone back to.

    So no trail can grow for ever, and each touch on "back" leads nearer to the beginning.
    """
    for number, passed in enumerate(visit.trail):
        if _same(passed, place):
            return replace(visit, trail=visit.trail[: number + 1])
    return replace(visit, trail=(*visit.trail, place))


def stay(visit: Visit, **changes: object) -> Visit:
    """The visit at the same place with `changes`, named as fields of Place."""
    place = replace(visit.place, **changes)  # type: ignore[arg-type]
    return replace(visit, trail=(*visit.trail[:-1], place))


def _same(one: Place, other: Place) -> bool:
    """Whether both are the same screen about the same thing."""
    return _subject(one) == _subject(other)


def _subject(place: Place) -> tuple[object, ...]:
    """The screen and what it is about, whatever it looks like at the moment."""
    return place.step, place.need, place.offer, place.note
