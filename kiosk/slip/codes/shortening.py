"""Making words fit into a code."""

from collections.abc import Iterable

_SHORT = 24


def first_within(forms: Iterable[str], limit: int | None) -> str:
    """The first form of at most `limit` bytes, else the last one; None is no limit."""
    form = ""
    for form in forms:
        if limit is None or len(form.encode()) <= limit:
            break
    return form


def cut(title: str) -> str:
    """A long title up to the last whole word that fits, with an ellipsis."""
    if len(title) <= _SHORT:
        return title
    words = title[: _SHORT - 2].rsplit(" ", 1)[0]
    return f"{words}..."
