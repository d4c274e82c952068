"""The glossary: German terms that a translation must keep, or render in one of a few ways."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A German term; it stays as it is, or becomes one of its `renderings` in a language.

    The first rendering of a language is the usual one. `forms` are other shapes that the term
    has in German where no ending alone makes them (`Deutschen Welle`).
    """

    term: str
    forms: tuple[str, ...] = ()
    renderings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


Glossary = tuple[GlossaryTerm, ...]
"""All terms in the order of the file."""
